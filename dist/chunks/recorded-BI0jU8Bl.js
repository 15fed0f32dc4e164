/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{l as e,b as t}from"./lesson-element-CWTz7GPA.js";import{r as s}from"./recorded-qa34Ba7U.js";import{t as n}from"../elements/execution-sample.js";import"./keys-DnpW12QX.js";import"./keep-in-view-BmkhZdeA.js";const a=(e,n,{say:a},r,o)=>t`<span class="files" role="tablist" aria-label=${a(s).files} @keydown=${o}
    >${e.map(({name:e},s)=>t`<button
          type="button"
          role="tab"
          aria-controls="code"
          aria-selected=${s===n}
          tabindex=${s===n?0:-1}
          dir="ltr"
          @click=${()=>r(s)}
          >${e}</button
        >`)}</span
  >`,r=({facts:e},{say:t})=>{const{reason:n="finished",error:a}=e.end??{};if("finished"===n)return"";const r=t(s),o=[a?.type,a?.message].filter(Boolean).join(": ");return o?r.told(r.endings[n],o):r.endings[n]},o=(e,t,s)=>{const[n,a,r,o]=e??[1/0,0,0,0];if(t<n||t>r)return;const i=Math.max(0,t===n?a:0),l=Math.min(s,t===r?o:s);return i<l?[i,l]:void 0},i=([t,,s],n)=>{const a=Math.max(1,t);return e({length:Math.max(0,Math.min(s,n)-a+1)},(e,t)=>a+t)},l=(e,s,[a,r],o)=>{const i=(t,a)=>{const r=e.slice(t,a);return r?o(r,n(s,[{text:r,from:t}])[0]):[]};return[i(0,a),t`<span class="spot">${i(a,r)}</span>`,i(r,e.length)]},c=({trace:e,rows:t},n,a,{say:r})=>{const o=e.state(t.end(n)),i=e.frame(t.start(n)),l=new Map,c=o.frames().filter(e=>e!==i&&e.file===a&&"suspended"===o.status(e));for(const t of c.slice(-50)){const{line:s}=e.step(e.since(t,o.step)),n=t.task!==i.task&&e.facts.tasks[t.task]?.name||t.name,a=l.get(s)??[];n&&!a.includes(n)&&l.set(s,[...a,n])}const{waitsHere:m}=r(s);return new Map([...l].map(([e,t])=>[e,t.map(e=>m(e)).join(" · ")]))};export{r as endingOf,i as linesOfSpot,a as renderFiles,o as spotOn,l as spotted,c as waitingLines};
