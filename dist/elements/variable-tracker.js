/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as e,c as t,s,t as r,d as a,b as n,z as o,A as i,D as l,E as d,l as h,F as c,G as p,H as u,I as m,J as g,K as b,g as w}from"../chunks/lesson-element-l0gSW6-v.js";import{k as v}from"../chunks/keep-in-view-BmkhZdeA.js";import{m as $}from"../chunks/keys-DnpW12QX.js";import{l as f}from"../chunks/light-dom-Cx1BL1Yw.js";const y=e`.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.87em;line-height:1.45}th,td{padding:.5em .95em;border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;font-weight:inherit}tbody tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}thead .code{font-size:1em}tbody th{white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--_paper)}thead tr>th:first-child{background:var(--_sunk)}.changes{display:inline-flex;margin-inline-start:.5em;vertical-align:middle;color:var(--_mute)}.changes button{inline-size:24px;block-size:24px;border-radius:5px;text-align:center;line-height:1}.changes button[aria-disabled=true]{opacity:.4;cursor:default}@media(hover:hover){.changes button:not([aria-disabled=true]):hover{background:color-mix(in oklab,currentcolor 10%,transparent)}}.value{color:var(--_mute);white-space:nowrap}.changed .value{color:inherit;font-weight:600}.changed .value:before{content:"";display:inline-block;inline-size:.4em;block-size:.4em;margin-inline:-.7em .3em;border-radius:50%;background:var(--_accent);vertical-align:.15em}td.now,tr>th.now{background:var(--_accent-wash)}thead .now{color:var(--_accent)}tr.ahead td{color:var(--_mute)}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary .value{text-decoration:underline dotted var(--_line-strong);text-underline-offset:3px}.tree{list-style:none;margin:.2em 0 0;padding-inline-start:.9em;border-inline-start:1px solid var(--_line);font-weight:400;white-space:nowrap}.tree .key{color:var(--_mute)}.more{padding:.5em .95em;margin:0;font-size:.8em;color:var(--_mute)}@media(forced-colors:active){.now{border-inline:2px solid Highlight}tr[aria-current]>.now{border:solid Highlight;border-width:2px 0}.changed .value:before{background:CanvasText;forced-color-adjust:none}}@media print{.changes{display:none}}`,k=200;class x extends t{static styles=[...t.styles,y];static properties={label:{},columns:{},variables:{},form:{},page:{state:!0}};ownContent="orTable";partName="tracker";#e;#t=new Set;constructor(){super(),this.label=this.columns=this.variables=null,this.form="moments",this.page=0}readLightAlone(){const e=this.querySelector("table");return e?s(e,this.words.variableTracker,()=>f(e)):void 0}renderLesson({lesson:e,state:{position:t}}){const s=this.#s(e),o=this.#r(s);if(0===o.length)return;const i=this.label??r(s).caption;return n`<div class="card">
      <p class="head" id="name" dir="auto"
        >${i?this.inline(a(i)):this.words.variableTracker}</p
      >
      <div class="box" role="region" tabindex="0" aria-labelledby="name">
        ${"steps"===this.form?this.#a(s,o):this.#n(s,o,t)}
      </div>
    </div>`}#n(e,t,s){const r=this.#o(e),a=r.map(t=>o(t,s,e.rows.length)),h=a.map(t=>e.trace.state(e.rows.end(t))),c=Math.max(...a.map((e,t)=>e<=s?t:-1)),p=e=>e===c?"now":"",u=r.map((e,t)=>"final"===e?this.words.final:a[t]>=0?this.words.after(a[t]+1):"before"===e?this.words.before:this.words.start);return n`<table part="table" aria-labelledby="name">
      <thead>
        <tr>
          <th scope="col">${this.words.variable}</th>
          ${u.map((e,t)=>n`<th scope="col" class=${p(t)} aria-current=${t===c?"step":i}>
                ${e}${t===c?n`<span class="hidden">${this.words.aside(this.words.currentStep)}</span>`:i}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map((s,a)=>n`<tr>
              <th scope="row">
                <span class="code" dir="ltr">${l(s,t)}</span
                >${this.#i(s,e)}
              </th>
              ${h.map((t,o)=>{const i=d(s,e,t,h[o-1]);return n`<td class="${p(o)} ${i.changed?"changed":""}">
                  ${this.#l(i,e,t,`${a} ${r[o]}`)}
                </td>`})}
            </tr>`)}
      </tbody>
    </table>`}#i(e,t){const{name:s}=e,{position:r}=this.view.state,a=(s,a,o)=>{const i=()=>this.#d(e,t,r,s),l=t.trace.length>5e3?void 0:i();return n`<button type="button" aria-label=${a} aria-disabled=${-1===l} @click=${()=>{const e=l??i();e>=0&&this.ask({type:"step",to:e})}}>${o}</button>`};return n`<span class="changes"
      >${a(-1,this.words.previousChange(s),"‹")}${a(1,this.words.nextChange(s),"›")}</span
    >`}#d(e,t,s,a){const{trace:n,rows:o}=t,i=a>0?o.end(s):o.end(s-1)+1,l=n.nextChange(e,i,a,r(t).frames);return l<0?-1:o.at(l)}#a(e,t){const{rows:s,trace:r}=e,{length:a}=s,o=a>k?this.page:0,c=Math.min(k,a-o),p=h({length:c},(e,t)=>r.output(s.end(o+t)).slice(r.output(s.end(o+t-1)).length)),u=p.some(Boolean);return n`<table part="table" aria-labelledby="name">
        <thead>
          <tr>
            <th scope="col">${this.words.step}</th>
            ${t.map(e=>n`<th scope="col"><span class="code" dir="ltr">${l(e,t)}</span></th>`)}
            ${u?n`<th scope="col">${this.words.output}</th>`:i}
          </tr>
        </thead>
        <tbody>
          ${p.map((a,l)=>{const h=o+l,c=r.state(s.end(h)),p=r.state(s.end(h-1));return n`<tr data-row=${h}>
              <th scope="row">${this.words.number(h+1)}<span class="hidden mark"></span></th>
              ${t.map((t,s)=>{const r=d(t,e,c,p),a=r.changed||0===h&&void 0!==r.value;return n`<td>
                  ${a?this.#l({...r,changed:!1},e,c,`${s} ${h}`):i}
                </td>`})}
              ${u?n`<td><span class="code" dir="ltr">${a.replace(/\n$/,"")}</span></td>`:i}
            </tr>`})}
        </tbody>
      </table>
      ${a>k?n`<p class="more">${this.words.part(o+1,o+c,a)}</p>`:i}`}moved({state:{position:e,length:t}},s){if("steps"!==this.form){s&&this.requestUpdate();const[e,t]=[this.root?.querySelector(".box"),this.root?.querySelector("thead .now")];return void(e&&t&&v(e,{inner:t,cover:e.querySelector("th")}))}this.page=t>k?Math.floor(e/k)*k:0;for(const t of this.root?.querySelectorAll("tr[data-row]")??[]){const s=Number(t.dataset.row)===e;for(const e of t.children)e.classList.toggle("now",s);t.classList.toggle("ahead",Number(t.dataset.row)>e),t.querySelector(".mark").textContent=s?this.words.aside(this.words.currentStep):"",$(t,s)}}#l({value:e,changed:t},{trace:s},r,a){if(void 0===e)return n`<span class="value"
        ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
      >`;const o=t?n`<span class="hidden">${this.words.aside(this.words.changed)}</span>`:i,l=n`<span class="value code" part=${t?"value changed":"value"} dir="ltr">${d=e,c(d,s.facts.language,r,60)}</span>${o}`;var d;const h=S(e,r);return h&&0!==h.items.length?n`<details ?open=${this.#t.has(a)} @toggle=${e=>this.#h(e,a)}>
      <summary>${l}</summary>
      ${this.#t.has(a)?this.#c(h,s.facts.language,r,a,1):i}
    </details>`:l}#c({items:e,keys:t,more:s},r,a,o,l){const d=e.length-100+s;return n`<ul class="tree">
      ${e.slice(0,100).map((e,s)=>{const d=t.length>0?"string"==typeof t[s]?t[s]:c(t[s],r,a,60):String(s),h=n`<span class="code" dir="ltr"
          ><span class="key">${d}: </span>${c(e,r,a,60)}</span
        >`,p=S(e,a),u=`${o} ${s}`;return!p||0===p.items.length||l>=8?n`<li>${h}</li>`:n`<li>
          <details ?open=${this.#t.has(u)} @toggle=${e=>this.#h(e,u)}>
            <summary>${h}</summary>
            ${this.#t.has(u)?this.#c(p,r,a,u,l+1):i}
          </details>
        </li>`})}
      ${d>0?n`<li>${this.words.more(d)}</li>`:i}
    </ul>`}#h(e,t){const{open:s}=e.currentTarget;s!==this.#t.has(t)&&(s?this.#t.add(t):this.#t.delete(t),this.requestUpdate())}#r(e){const{variables:t,frames:s}=r(e);if(null===this.variables)return t;const a=e.trace.variables(s);return _(this.variables).flatMap(e=>a.filter(t=>p(t,e)))}#o(e){const{rows:t,table:s,trace:a}=e,{moments:n,variables:o,frames:i}=r(e);if(null!==this.columns)return _(this.columns).flatMap(e=>u(e,s)??[]);if(n)return n;if(t.length>8)return["start","before","now","final"];const l=a.state(-1);return[...o.some(e=>void 0!==l.lookup(e,i))?["start"]:[],...h({length:t.length},(e,t)=>t)]}#s(e){const t=r(e).variables.length>0?null:this.querySelector("table");if(!t)return e;if(this.#e?.of!==e){const s=f(t,e.rows.length);this.#e={lesson:m(s,{name:e.name,key:e.key}),of:e}}return this.#e.lesson}}const _=e=>e.split(/\s+/).filter(Boolean),S=(e,t)=>{const s=g(e)?t.content(e):e;return b(s)?s:void 0};w("variable-tracker",x);
