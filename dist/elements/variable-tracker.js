/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as e,L as t,w as a,s as r,p as s,b as n,A as o,g as i,m as l,d as c}from"../chunks/lesson-element-C9yBQBQ9.js";import{l as d,s as h,d as p,i as m,a as u}from"../chunks/written-BZsgu0yQ.js";import{t as g,r as b,i as v,a as f}from"../chunks/tracker-BF4kyA2S.js";import{k as $}from"../chunks/keep-in-view-BmkhZdeA.js";import{m as w}from"../chunks/keys-DnpW12QX.js";import{l as k}from"../chunks/light-dom-7F-P9io5.js";import"../chunks/flow-DS2CYQ2B.js";import"../chunks/once-kwe4ZQvd.js";const y=e`.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.87em;line-height:1.45}th,td{padding:.5em .95em;border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;font-weight:inherit}tbody tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}thead .code{font-size:1em}tbody th{white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--_paper)}thead tr>th:first-child{background:var(--_sunk)}.changes{display:inline-flex;margin-inline-start:.5em;vertical-align:middle;color:var(--_mute)}.changes button{inline-size:24px;block-size:24px;border-radius:5px;text-align:center;line-height:1}.changes button[aria-disabled=true]{opacity:.4;cursor:default}@media(hover:hover){.changes button:not([aria-disabled=true]):hover{background:color-mix(in oklab,currentcolor 10%,transparent)}}.value{color:var(--_mute);white-space:nowrap}.changed .value{color:inherit;font-weight:600}.changed .value:before{content:"";display:inline-block;inline-size:.4em;block-size:.4em;margin-inline:-.7em .3em;border-radius:50%;background:var(--_accent);vertical-align:.15em}td.now,tr>th.now{background:var(--_accent-wash)}thead .now{color:var(--_accent)}tr.ahead td{color:var(--_mute)}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary .value{text-decoration:underline dotted var(--_line-strong);text-underline-offset:3px}.tree{list-style:none;margin:.2em 0 0;padding-inline-start:.9em;border-inline-start:1px solid var(--_line);font-weight:400;white-space:nowrap}.tree .key{color:var(--_mute)}.more{padding:.5em .95em;margin:0;font-size:.8em;color:var(--_mute)}@media(forced-colors:active){.now{border-inline:2px solid Highlight}tr[aria-current]>.now{border:solid Highlight;border-width:2px 0}.changed .value:before{background:CanvasText;forced-color-adjust:none}}@media print{.changes{display:none}}`,x=200;class _ extends t{static styles=[...t.styles,y];static properties={label:{},columns:{},variables:{},form:{},page:{state:!0}};ownContent=a.orTable;partName="tracker";#e;#t=new Set;constructor(){super(),this.label=this.columns=this.variables=null,this.form="moments",this.page=0}readLightAlone(){const e=this.querySelector("table");return e?r(e,a.variableTracker,()=>k(e)):void 0}renderLesson({lesson:e,state:{position:t}}){const r=this.#a(e),o=this.#r(r);if(0===o.length)return;const i=this.label??g(r).caption;return n`<div class="card">
      <p class="head" id="name" dir="auto">${i?this.inline(s(i)):a.variableTracker}</p>
      <div class="box" role="region" tabindex="0" aria-labelledby="name">
        ${"steps"===this.form?this.#s(r,o):this.#n(r,o,t)}
      </div>
    </div>`}#n(e,t,r){const s=this.#o(e),i=s.map(t=>b(t,r,e.rows.length)),l=i.map(t=>e.trace.state(e.rows.end(t))),c=Math.max(...i.map((e,t)=>e<=r?t:-1)),d=e=>e===c?"now":"",h=s.map((e,t)=>"final"===e?a.final:i[t]>=0?a.after(i[t]+1):"before"===e?a.before:a.start);return n`<table part="table" aria-labelledby="name">
      <thead>
        <tr>
          <th scope="col">${a.variable}</th>
          ${h.map((e,t)=>n`<th scope="col" class=${d(t)} aria-current=${t===c?"step":o}>
                ${e}${t===c?n`<span class="hidden">, ${a.currentStep}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map((a,r)=>n`<tr>
              <th scope="row">
                <span class="code" dir="ltr">${this.#i(a,t)}</span
                >${this.#l(a,e)}
              </th>
              ${l.map((t,o)=>{const i=T(a,e,t,l[o-1]);return n`<td class="${d(o)} ${i.changed?"changed":""}">
                  ${this.#c(i,e,t,`${r} ${s[o]}`)}
                </td>`})}
            </tr>`)}
      </tbody>
    </table>`}#l(e,t){const{name:r}=e,{position:s}=this.view.state,o=(a,r,o)=>{const i=()=>this.#d(e,t,s,a),l=t.trace.length>5e3?void 0:i();return n`<button type="button" aria-label=${r} aria-disabled=${-1===l} @click=${()=>{const e=l??i();e>=0&&this.ask({type:"step",to:e})}}>${o}</button>`};return n`<span class="changes"
      >${o(-1,a.previousChange(r),"‹")}${o(1,a.nextChange(r),"›")}</span
    >`}#d(e,t,a,r){const{trace:s,rows:n}=t,o=r>0?n.end(a):n.end(a-1)+1,i=s.nextChange(e,o,r,g(t).frames);return i<0?-1:n.at(i)}#s(e,t){const{rows:r,trace:s}=e,{length:i}=r,l=i>x?this.page:0,c=Math.min(x,i-l),h=d({length:c},(e,t)=>s.output(r.end(l+t)).slice(s.output(r.end(l+t-1)).length)),p=h.some(Boolean);return n`<table part="table" aria-labelledby="name">
        <thead>
          <tr>
            <th scope="col">${a.step}</th>
            ${t.map(e=>n`<th scope="col"><span class="code" dir="ltr">${this.#i(e,t)}</span></th>`)}
            ${p?n`<th scope="col">${a.output}</th>`:o}
          </tr>
        </thead>
        <tbody>
          ${h.map((a,i)=>{const c=l+i,d=s.state(r.end(c)),h=s.state(r.end(c-1));return n`<tr data-row=${c}>
              <th scope="row">${c+1}<span class="hidden mark"></span></th>
              ${t.map((t,a)=>{const r=T(t,e,d,h),s=r.changed||0===c&&void 0!==r.value;return n`<td>
                  ${s?this.#c({...r,changed:!1},e,d,`${a} ${c}`):o}
                </td>`})}
              ${p?n`<td><span class="code" dir="ltr">${a.replace(/\n$/,"")}</span></td>`:o}
            </tr>`})}
        </tbody>
      </table>
      ${i>x?n`<p class="more">${a.part(l+1,l+c,i)}</p>`:o}`}moved({state:{position:e,length:t}},r){if("steps"!==this.form){r&&this.requestUpdate();const[e,t]=[this.root?.querySelector(".box"),this.root?.querySelector("thead .now")];return void(e&&t&&$(e,{inner:t,cover:e.querySelector("th")}))}this.page=t>x?Math.floor(e/x)*x:0;for(const t of this.root?.querySelectorAll("tr[data-row]")??[]){const r=Number(t.dataset.row)===e;for(const e of t.children)e.classList.toggle("now",r);t.classList.toggle("ahead",Number(t.dataset.row)>e),t.querySelector(".mark").textContent=r?`, ${a.currentStep}`:"",w(t,r)}}#c({value:e,changed:t},{trace:r},s,l){if(void 0===e)return n`<span class="value"
        ><span aria-hidden="true">–</span><span class="hidden">${a.none}</span></span
      >`;const c=t?n`<span class="hidden">, ${a.changed}</span>`:o,d=n`<span class="value code" part=${t?"value changed":"value"} dir="ltr">${h=e,i(h,r.facts.language,s,60)}</span>${c}`;var h;const p=C(e,s);return p&&0!==p.items.length?n`<details ?open=${this.#t.has(l)} @toggle=${e=>this.#h(e,l)}>
      <summary>${d}</summary>
      ${this.#t.has(l)?this.#p(p,r.facts.language,s,l,1):o}
    </details>`:d}#p({items:e,keys:t,more:r},s,l,c,d){const h=e.length-100+r;return n`<ul class="tree">
      ${e.slice(0,100).map((e,a)=>{const r=t.length>0?"string"==typeof t[a]?t[a]:i(t[a],s,l,60):String(a),h=n`<span class="code" dir="ltr"
          ><span class="key">${r}: </span>${i(e,s,l,60)}</span
        >`,p=C(e,l),m=`${c} ${a}`;return!p||0===p.items.length||d>=8?n`<li>${h}</li>`:n`<li>
          <details ?open=${this.#t.has(m)} @toggle=${e=>this.#h(e,m)}>
            <summary>${h}</summary>
            ${this.#t.has(m)?this.#p(p,s,l,m,d+1):o}
          </details>
        </li>`})}
      ${h>0?n`<li>${a.more(h)}</li>`:o}
    </ul>`}#h(e,t){const{open:a}=e.currentTarget;a!==this.#t.has(t)&&(a?this.#t.add(t):this.#t.delete(t),this.requestUpdate())}#r(e){const{variables:t,frames:a}=g(e);if(null===this.variables)return t;const r=e.trace.variables(a);return S(this.variables).flatMap(e=>r.filter(t=>v(t,e)))}#o(e){const{rows:t,table:a,trace:r}=e,{moments:s,variables:n,frames:o}=g(e);if(null!==this.columns)return S(this.columns).flatMap(e=>f(e,a)??[]);if(s)return s;if(t.length>8)return["start","before","now","final"];const i=r.state(-1);return[...n.some(e=>void 0!==i.lookup(e,o))?["start"]:[],...d({length:t.length},(e,t)=>t)]}#i({scope:e,name:t},a){return 1!==a.filter(e=>e.name===t).length&&e?`${e}.${t}`:t}#a(e){const t=g(e).variables.length>0?null:this.querySelector("table");if(!t)return e;if(this.#e?.of!==e){const a=k(t,e.rows.length);this.#e={lesson:l(a,{name:e.name,key:e.key}),of:e}}return this.#e.lesson}}const S=e=>e.split(/\s+/).filter(Boolean),C=(e,t)=>{const a=m(e)?t.content(e):e;return u(a)?a:void 0},T=(e,t,a,r)=>{const s=a.frameOf(e,g(t).frames),n=s&&a.value(s,e.name),o=s&&r?.value(s,e.name);return{value:n,changed:void 0!==r&&void 0!==n&&(!h(n,o)||p(n,r,a))}};c("variable-tracker",_);
