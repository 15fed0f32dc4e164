/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{l as e,b as t,A as r}from"./lesson-element-CWTz7GPA.js";import{d as n}from"./derived-rows-CPipjBER.js";const o=({table:{derived:e},trace:t})=>"concept"===e?.grain&&t.length<=1e3&&e.both,l=({say:e},r,o)=>t`<label class="lines"
    ><input type="checkbox" .checked=${r} @change=${o} />${e(n).everyLine}</label
  >`,s=(t,r,n)=>(({table:{derived:t},rows:r,trace:n},o)=>{const l=o?n.length:r.length,s=((e,t)=>{if(!e||!t&&"fine"!==e.grain)return()=>[];const r=e.of("fine");return e=>r.rounds(e)})(t,o);let a=[];return e({length:l},(e,t)=>{const n=o?r.at(t):t,l=s(t),d=((e,t)=>{if(e===t)return[];const r=t.findIndex(({line:t,round:r},n)=>e[n]?.line!==t||e[n].round!==r);return r<0?[]:t.slice(r)})(a,l);return a=l,{row:n,step:o&&r.start(n)!==t?t:void 0,begins:d,depth:l.length}})})(t,r).map(e=>a(t,e,n)),a=(e,r,n)=>{const{row:o,step:l,begins:s,depth:a}=r,i=void 0===l?n.row(o,a):d(e,{...r,step:l},n);if(0===s.length)return i;const{derived:c,columns:h}=e.table;return t`<tr role="row" class="round" part="round">
      <th role="rowheader" colspan=${h.length+1} data-depth=${a-s.length}>
        ${c?.roundLabel(s,n.language.phrases)}
      </th>
    </tr>
    ${i}`},d=({table:e,trace:o},{row:l,step:s,depth:a},{language:d,cells:i})=>{const{line:c,event:h}=o.step(s);return t`<tr role="row" class="line" part="line" data-row=${l} data-event=${h} data-depth=${a}>
    <th role="rowheader" scope="row">${c>0?d.say(n).line(c):r}</th>
    ${i(e.derived?.of("fine").cells(s,d.phrases)??[])}
  </tr>`};export{o as hasLines,s as renderRows,l as renderSwitch};
