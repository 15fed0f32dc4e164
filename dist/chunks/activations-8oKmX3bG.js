/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{b as s,A as t}from"./lesson-element-CWTz7GPA.js";import{r as e}from"./recorded-qa34Ba7U.js";const a=(s,t,e,a,n)=>{const r=new Map;for(const t of s){const s=r.get(t.scope);s?s.push(t):r.set(t.scope,[t])}const c=new Map;for(const s of new Set([...e,a]))for(const e of s.frames()){if(!t.has(e)||!r.has(e.name))continue;const s=c.get(e.name);s?s.add(e):c.set(e.name,new Set([e]))}return[...r].flatMap(([s,t])=>{const e=[...c.get(s)??[]].sort((s,t)=>s.index-t.index),r=e.slice(-12);if(0===r.length)return[{scope:s,variables:t,frame:void 0,call:0,earlier:0,status:void 0}];const l=r.length>1?o(s,n,r):[0];return r.map((o,n)=>({scope:s,variables:t.filter(({name:s})=>o.slots.has(s)),frame:o,call:l[n],earlier:0===n?e.length-r.length:0,status:a.status(o)}))})},o=(s,t,e)=>{const a=new Map;for(const e of t)e.name===s&&a.set(e,a.size+1);return e.map(s=>a.get(s))},n=({scope:a,frame:o,call:n,earlier:r,status:c},{trace:l},p,{say:i})=>{const f=i(e),m=o&&l.facts.tasks.length>1?l.facts.tasks[o.task]?.name:"",u=a||f.topLevel,d=r>0?s`<tr class="group"><td colspan=${p+1}>${f.more(r)}</td></tr>`:t;return s`${d}<tr class="group">
      <th scope="rowgroup" colspan=${p+1}>
        <span class="title"
          ><bdi class=${a?"code":""}>${n>0?f.callOf(u,n):u}</bdi
          >${m?s`<bdi class="task">${m}</bdi>`:t}<span class="status"
            >${f.statuses[c??"none"]}</span
          ></span
        >
      </th>
    </tr>`};export{a as groupsOf,n as renderGroup};
