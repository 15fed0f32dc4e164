/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{D as e,E as t,F as s,G as a,i as n,c as r,s as o,t as i,d as l,b as c,H as d,A as h,I as p,J as u,l as m,K as g,M as f,N as b,g as w}from"../chunks/lesson-element-B-GNeSl0.js";import{k as v}from"../chunks/keep-in-view-BmkhZdeA.js";import{m as $}from"../chunks/keys-DnpW12QX.js";import{l as k}from"../chunks/light-dom-DD7IFFjW.js";const y=(s,a)=>{const n=e(s)?a.content(s):s;return t(n)?n:void 0},x=({kind:e,keys:t,items:s},n)=>{if("set"===e)return new Map;const r=s=>0===t.length?`[${s}]`:"object"===e&&"string"==typeof t[s]?`.${t[s]}`:`[${a(t[s],n,void 0,30)}]`;return new Map(s.slice(0,1e3).map((e,t)=>[r(t),e]))},_=n`.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.87em;line-height:1.45}th,td{padding:.5em .95em;border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;font-weight:inherit}tbody:last-child tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}thead .code{font-size:1em}tbody th{white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--_paper)}thead tr>th:first-child{background:var(--_sunk)}.changes{display:inline-flex;margin-inline-start:.5em;vertical-align:middle;color:var(--_mute)}.changes button{inline-size:24px;block-size:24px;border-radius:5px;text-align:center;line-height:1}.changes button[aria-disabled=true]{opacity:.4;cursor:default}@media(hover:hover){.changes button:not([aria-disabled=true]):hover{background:color-mix(in oklab,currentcolor 10%,transparent)}}.value{color:var(--_mute);white-space:nowrap}.changed .value{color:inherit;font-weight:600}.changed .value:before{content:"";display:inline-block;inline-size:.4em;block-size:.4em;margin-inline:-.7em .3em;border-radius:50%;background:var(--_accent);vertical-align:.15em}td.now,tr>th.now{background:var(--_accent-wash)}thead .now{color:var(--_accent)}tr.ahead td{color:var(--_mute)}.group th{padding-block:.35em;background:var(--_sunk);font-size:.88em;color:var(--_mute)}.group .title{position:sticky;inset-inline-start:.95em;display:inline-flex;gap:.8em;align-items:baseline}.group bdi:first-child{font-weight:600;font-size:1em}.running .status{color:var(--_accent)}.suspended .status{color:var(--_wait)}:is(.suspended,.ready,.none)>tr:not(.group)>:is(th,td){color:var(--_mute)}.about{display:block;margin-block-start:.15em;min-inline-size:9em;max-inline-size:16em;font-size:.88em;color:var(--_mute);font-weight:400}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary .value{text-decoration:underline dotted var(--_line-strong);text-underline-offset:3px}.tree{list-style:none;margin:.2em 0 0;padding-inline-start:.9em;border-inline-start:1px solid var(--_line);font-weight:400;white-space:nowrap}.tree .key{color:var(--_mute)}.more{padding:.5em .95em;margin:0;font-size:.8em;color:var(--_mute)}@media(forced-colors:active){.now{border-inline:2px solid Highlight}tr[aria-current]>.now{border:solid Highlight;border-width:2px 0}.changed .value:before{background:CanvasText;forced-color-adjust:none}}@media print{.changes{display:none}}`,S=200;class z extends r{static styles=[...r.styles,_];static properties={label:{},columns:{},variables:{},form:{},page:{state:!0}};ownContent="orTable";partName="tracker";#e;#t=new Set;constructor(){super(),this.label=this.columns=this.variables=null,this.form="moments",this.page=0}readLightAlone(){const e=this.querySelector("table");return e?o(e,this.words.variableTracker,()=>k(e)):void 0}renderLesson({lesson:e,state:{position:t}}){const s=this.#s(e),a=this.#a(s);if(0===a.length)return;const n=this.label??i(s).caption;return c`<div class="card">
      <p class="head" id="name" dir="auto"
        >${n?this.inline(l(n)):this.words.variableTracker}</p
      >
      <div class="box" role="region" tabindex="0" aria-labelledby="name">
        ${"steps"===this.form?this.#n(s,a):this.#r(s,a,t)}
      </div>
    </div>`}#r(e,t,s){const a=this.#o(e),n=a.map(t=>d(t,s,e.rows.length)),r=n.map(t=>e.trace.state(e.rows.end(t))),o=Math.max(...n.map((e,t)=>e<=s?t:-1)),l=e=>e===o?"now":"",m=i(e).frames,g=((e,t,s,a)=>{const n=new Map;for(const t of e){const e=n.get(t.scope);e?e.push(t):n.set(t.scope,[t])}const r=new Map;for(const e of new Set([...s,a]))for(const s of e.frames()){if(!t.has(s)||!n.has(s.name))continue;const e=r.get(s.name);e?e.add(s):r.set(s.name,new Set([s]))}return[...n].flatMap(([e,s])=>{const n=[...r.get(e)??[]].sort((e,t)=>e.index-t.index).slice(-12);if(0===n.length)return[{scope:e,variables:s,frame:void 0,call:0,status:void 0}];const o=n.length>1?((e,t,s)=>{const a=new Map;let n=0;for(const s of t)s.name===e&&a.set(s,++n);return s.map(e=>a.get(e))})(e,t,n):[0];return n.map((t,n)=>({scope:e,variables:s.filter(({name:e})=>t.slots.has(e)),frame:t,call:o[n],status:a.status(t)}))})})(t,m,r,e.trace.state(e.rows.end(s))),f=g.length>1,b=a.map((e,t)=>"final"===e?this.words.final:n[t]>=0?this.words.after(n[t]+1):"before"===e?this.words.before:this.words.start);return c`<table part="table" aria-labelledby="name">
      <thead>
        <tr>
          <th scope="col">${this.words.variable}</th>
          ${b.map((e,t)=>c`<th scope="col" class=${l(t)} aria-current=${t===o?"step":h}>
                ${e}${t===o?c`<span class="hidden">${this.words.aside(this.words.currentStep)}</span>`:h}
              </th>`)}
        </tr>
      </thead>
      ${g.map(s=>{const n=s.call>0?new Set([s.frame]):m;return c`<tbody class=${f?s.status??"none":""}>
          ${f?this.#i(s,e,a.length):h}
          ${s.variables.map(i=>c`<tr>
                <th scope="row">
                  <span class="code" dir="ltr">${f?i.name:p(i,t)}</span
                  >${this.#l(i,e,n)}
                </th>
                ${r.map((t,d)=>{const h=r[d-1],p=u(i,e,t,h,n),m=p.changed||d===o?this.#c(p,s,i,g,t,h):"";return c`<td class="${l(d)} ${p.changed?"changed":""}">
                    ${this.#d(p,e,t,`${s.scope} ${s.call} ${i.name} ${a[d]}`,m)}
                  </td>`})}
              </tr>`)}
        </tbody>`})}
    </table>`}#i({scope:e,frame:t,call:s,status:a},{trace:n},r){const o=t&&n.facts.tasks.length>1?n.facts.tasks[t.task]?.name:"",i=e||this.words.topLevel;return c`<tr class="group">
      <th scope="rowgroup" colspan=${r+1}>
        <span class="title"
          ><bdi class=${e?"code":""}>${s>0?this.words.callOf(i,s):i}</bdi
          >${o?c`<bdi class="task">${o}</bdi>`:h}<span class="status"
            >${this.words.statuses[a??"none"]}</span
          ></span
        >
      </th>
    </tr>`}#c({value:a,inside:n},r,o,l,c,d){if(!e(a))return"";const{lesson:h}=this.view,p=((s,a)=>{const n=e(s)?a.content(s):s;return t(n)&&"tuple"!==n.kind?n.kind:"object"})(a,c);if(n&&d){const n=((a,n,r,o,i=3)=>{const l=[],c=[{old:a,now:a,path:""}],d=new Set;for(let a=0;a<Math.min(c.length,100)&&l.length<i;a++){const{old:h,now:p,path:u}=c[a];if(e(p)){if(d.has(p.id))continue;d.add(p.id)}const[m,g]=[y(h,n),y(p,r)];if(!m||!g)continue;const f=x(m,o),b=x(g,o);for(const a of new Set([...f.keys(),...b.keys()])){const[n,r]=[f.get(a),b.get(a)];if(s(n,r)?(e(r)||t(r))&&c.push({old:n,now:r,path:u+a}):l.push(u+a),l.length===i)break}}return l})(a,d,c,h.trace.facts.language);return n.length>0?this.words.told(this.words.inside[p],n.join(", ")):this.words.inside[p]}const u=C(a,r,o,l,c,i(h).frames);return u?this.words.same[p](u):""}#l(e,t,s){const{name:a}=e,{position:n}=this.view.state,r=(a,r,o)=>{const i=()=>this.#h(e,t,s,n,a),l=t.trace.length>5e3?void 0:i();return c`<button type="button" aria-label=${r} aria-disabled=${-1===l} @click=${()=>{const e=l??i();e>=0&&this.ask({type:"step",to:e})}}>${o}</button>`};return c`<span class="changes"
      >${r(-1,this.words.previousChange(a),"‹")}${r(1,this.words.nextChange(a),"›")}</span
    >`}#h(e,{trace:t,rows:s},a,n,r){const o=r>0?s.end(n):s.end(n-1)+1,i=t.nextChange(e,o,r,a);return i<0?-1:s.at(i)}#n(e,t){const{rows:s,trace:a}=e,{length:n}=s,r=n>S?this.page:0,o=Math.min(S,n-r),i=m({length:o},(e,t)=>a.output(s.end(r+t)).slice(a.output(s.end(r+t-1)).length)),l=i.some(Boolean);return c`<table part="table" aria-labelledby="name">
        <thead>
          <tr>
            <th scope="col">${this.words.step}</th>
            ${t.map(e=>c`<th scope="col"><span class="code" dir="ltr">${p(e,t)}</span></th>`)}
            ${l?c`<th scope="col">${this.words.output}</th>`:h}
          </tr>
        </thead>
        <tbody>
          ${i.map((n,o)=>{const i=r+o,d=a.state(s.end(i)),p=a.state(s.end(i-1));return c`<tr data-row=${i}>
              <th scope="row">${this.words.number(i+1)}<span class="hidden mark"></span></th>
              ${t.map((t,s)=>{const a=u(t,e,d,p),n=a.changed||0===i&&void 0!==a.value;return c`<td>
                  ${n?this.#d({...a,changed:!1},e,d,`${s} ${i}`):h}
                </td>`})}
              ${l?c`<td><span class="code" dir="ltr">${n.replace(/\n$/,"")}</span></td>`:h}
            </tr>`})}
        </tbody>
      </table>
      ${n>S?c`<p class="more">${this.words.part(r+1,r+o,n)}</p>`:h}`}moved({state:{position:e,length:t}},s){if("steps"!==this.form){s&&this.requestUpdate();const[e,t]=[this.root?.querySelector(".box"),this.root?.querySelector("thead .now")];return void(e&&t&&v(e,{inner:t,cover:e.querySelector("th")}))}this.page=t>S?Math.floor(e/S)*S:0;for(const t of this.root?.querySelectorAll("tr[data-row]")??[]){const s=Number(t.dataset.row)===e;for(const e of t.children)e.classList.toggle("now",s);t.classList.toggle("ahead",Number(t.dataset.row)>e),t.querySelector(".mark").textContent=s?this.words.aside(this.words.currentStep):"",$(t,s)}}#d({value:e,changed:t},{trace:s},n,r,o=""){if(void 0===e)return c`<span class="value"
        ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
      >`;const i=t?c`<span class="hidden">${this.words.aside(this.words.changed)}</span>`:h,l=c`<span class="value code" part=${t?"value changed":"value"} dir="ltr">${d=e,a(d,s.facts.language,n,60)}</span>${i}`;var d;const p=o?c`<span class="about" dir="auto">${o}</span>`:h,u=T(e,n);return u&&0!==u.items.length?c`<details ?open=${this.#t.has(r)} @toggle=${e=>this.#p(e,r)}>
        <summary>${l}</summary>
        ${this.#t.has(r)?this.#u(u,s.facts.language,n,r,1):h}
      </details>
      ${p}`:c`${l}${p}`}#u({items:e,keys:t,more:s},n,r,o,i){const l=e.length-100+s;return c`<ul class="tree">
      ${e.slice(0,100).map((e,s)=>{const l=t.length>0?"string"==typeof t[s]?t[s]:a(t[s],n,r,60):String(s),d=c`<span class="code" dir="ltr"
          ><span class="key">${l}: </span>${a(e,n,r,60)}</span
        >`,p=T(e,r),u=`${o} ${s}`;return!p||0===p.items.length||i>=8?c`<li>${d}</li>`:c`<li>
          <details ?open=${this.#t.has(u)} @toggle=${e=>this.#p(e,u)}>
            <summary>${d}</summary>
            ${this.#t.has(u)?this.#u(p,n,r,u,i+1):h}
          </details>
        </li>`})}
      ${l>0?c`<li>${this.words.more(l)}</li>`:h}
    </ul>`}#p(e,t){const{open:s}=e.currentTarget;s!==this.#t.has(t)&&(s?this.#t.add(t):this.#t.delete(t),this.requestUpdate())}#a(e){const{variables:t,frames:s}=i(e);if(null===this.variables)return t;const a=e.trace.variables(s);return M(this.variables).flatMap(e=>a.filter(t=>g(t,e)))}#o(e){const{rows:t,table:s,trace:a}=e,{moments:n,variables:r,frames:o}=i(e);if(null!==this.columns)return M(this.columns).flatMap(e=>f(e,s)??[]);if(n)return n;if(t.length>8)return["start","before","now","final"];const l=a.state(-1);return[...r.some(e=>void 0!==l.lookup(e,o))?["start"]:[],...m({length:t.length},(e,t)=>t)]}#s(e){const t=i(e).variables.length>0?null:this.querySelector("table");if(!t)return e;if(this.#e?.of!==e){const s=k(t,e.rows.length);this.#e={lesson:b(s,{name:e.name,key:e.key}),of:e}}return this.#e.lesson}}const M=e=>e.split(/\s+/).filter(Boolean),C=({id:t},s,a,n,r,o)=>{for(const i of n)for(const n of i.variables){if(i===s&&n===a)return;const l=i.call>0?i.frame:r.frameOf(n,o),c=l&&r.value(l,n.name);if(e(c)&&c.id===t)return i!==s&&n.scope?`${n.scope}.${n.name}`:n.name}},T=(s,a)=>{const n=e(s)?a.content(s):s;return t(n)?n:void 0};w("variable-tracker",z);
