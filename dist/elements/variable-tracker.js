/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as e,L as t,s,a,b as r,A as n,l as o,h as i,m as l,j as c,k as d,o as h,q as p,d as m}from"../chunks/lesson-element-Dj8fgj4Y.js";import{t as u,r as g,i as b,a as v}from"../chunks/tracker-CpBfTnrO.js";import{k as f}from"../chunks/keep-in-view-BmkhZdeA.js";import{m as w}from"../chunks/keys-DnpW12QX.js";import{l as $}from"../chunks/light-dom-pc1ijTmI.js";import"../chunks/flow-sQEXjwdo.js";import"../chunks/once-kwe4ZQvd.js";const k=e`.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.87em;line-height:1.45}th,td{padding:.5em .95em;border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;font-weight:inherit}tbody tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}thead .code{font-size:1em}tbody th{white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--_paper)}thead tr>th:first-child{background:var(--_sunk)}.changes{display:inline-flex;margin-inline-start:.5em;vertical-align:middle;color:var(--_mute)}.changes button{inline-size:24px;block-size:24px;border-radius:5px;text-align:center;line-height:1}.changes button[aria-disabled=true]{opacity:.4;cursor:default}@media(hover:hover){.changes button:not([aria-disabled=true]):hover{background:color-mix(in oklab,currentcolor 10%,transparent)}}.value{color:var(--_mute);white-space:nowrap}.changed .value{color:inherit;font-weight:600}.changed .value:before{content:"";display:inline-block;inline-size:.4em;block-size:.4em;margin-inline:-.7em .3em;border-radius:50%;background:var(--_accent);vertical-align:.15em}td.now,tr>th.now{background:var(--_accent-wash)}thead .now{color:var(--_accent)}tr.ahead td{color:var(--_mute)}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary .value{text-decoration:underline dotted var(--_line-strong);text-underline-offset:3px}.tree{list-style:none;margin:.2em 0 0;padding-inline-start:.9em;border-inline-start:1px solid var(--_line);font-weight:400;white-space:nowrap}.tree .key{color:var(--_mute)}.more{padding:.5em .95em;margin:0;font-size:.8em;color:var(--_mute)}@media(forced-colors:active){.now{border-inline:2px solid Highlight}tr[aria-current]>.now{border:solid Highlight;border-width:2px 0}.changed .value:before{background:CanvasText;forced-color-adjust:none}}@media print{.changes{display:none}}`,y=200;class x extends t{static styles=[...t.styles,k];static properties={label:{},columns:{},variables:{},form:{},page:{state:!0}};ownContent="orTable";partName="tracker";#e;#t=new Set;constructor(){super(),this.label=this.columns=this.variables=null,this.form="moments",this.page=0}readLightAlone(){const e=this.querySelector("table");return e?s(e,this.words.variableTracker,()=>$(e)):void 0}renderLesson({lesson:e,state:{position:t}}){const s=this.#s(e),n=this.#a(s);if(0===n.length)return;const o=this.label??u(s).caption;return r`<div class="card">
      <p class="head" id="name" dir="auto"
        >${o?this.inline(a(o)):this.words.variableTracker}</p
      >
      <div class="box" role="region" tabindex="0" aria-labelledby="name">
        ${"steps"===this.form?this.#r(s,n):this.#n(s,n,t)}
      </div>
    </div>`}#n(e,t,s){const a=this.#o(e),o=a.map(t=>g(t,s,e.rows.length)),i=o.map(t=>e.trace.state(e.rows.end(t))),l=Math.max(...o.map((e,t)=>e<=s?t:-1)),c=e=>e===l?"now":"",d=a.map((e,t)=>"final"===e?this.words.final:o[t]>=0?this.words.after(o[t]+1):"before"===e?this.words.before:this.words.start);return r`<table part="table" aria-labelledby="name">
      <thead>
        <tr>
          <th scope="col">${this.words.variable}</th>
          ${d.map((e,t)=>r`<th scope="col" class=${c(t)} aria-current=${t===l?"step":n}>
                ${e}${t===l?r`<span class="hidden">, ${this.words.currentStep}</span>`:n}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map((s,n)=>r`<tr>
              <th scope="row">
                <span class="code" dir="ltr">${this.#i(s,t)}</span
                >${this.#l(s,e)}
              </th>
              ${i.map((t,o)=>{const l=C(s,e,t,i[o-1]);return r`<td class="${c(o)} ${l.changed?"changed":""}">
                  ${this.#c(l,e,t,`${n} ${a[o]}`)}
                </td>`})}
            </tr>`)}
      </tbody>
    </table>`}#l(e,t){const{name:s}=e,{position:a}=this.view.state,n=(s,n,o)=>{const i=()=>this.#d(e,t,a,s),l=t.trace.length>5e3?void 0:i();return r`<button type="button" aria-label=${n} aria-disabled=${-1===l} @click=${()=>{const e=l??i();e>=0&&this.ask({type:"step",to:e})}}>${o}</button>`};return r`<span class="changes"
      >${n(-1,this.words.previousChange(s),"‹")}${n(1,this.words.nextChange(s),"›")}</span
    >`}#d(e,t,s,a){const{trace:r,rows:n}=t,o=a>0?n.end(s):n.end(s-1)+1,i=r.nextChange(e,o,a,u(t).frames);return i<0?-1:n.at(i)}#r(e,t){const{rows:s,trace:a}=e,{length:i}=s,l=i>y?this.page:0,c=Math.min(y,i-l),d=o({length:c},(e,t)=>a.output(s.end(l+t)).slice(a.output(s.end(l+t-1)).length)),h=d.some(Boolean);return r`<table part="table" aria-labelledby="name">
        <thead>
          <tr>
            <th scope="col">${this.words.step}</th>
            ${t.map(e=>r`<th scope="col"><span class="code" dir="ltr">${this.#i(e,t)}</span></th>`)}
            ${h?r`<th scope="col">${this.words.output}</th>`:n}
          </tr>
        </thead>
        <tbody>
          ${d.map((o,i)=>{const c=l+i,d=a.state(s.end(c)),p=a.state(s.end(c-1));return r`<tr data-row=${c}>
              <th scope="row">${c+1}<span class="hidden mark"></span></th>
              ${t.map((t,s)=>{const a=C(t,e,d,p),o=a.changed||0===c&&void 0!==a.value;return r`<td>
                  ${o?this.#c({...a,changed:!1},e,d,`${s} ${c}`):n}
                </td>`})}
              ${h?r`<td><span class="code" dir="ltr">${o.replace(/\n$/,"")}</span></td>`:n}
            </tr>`})}
        </tbody>
      </table>
      ${i>y?r`<p class="more">${this.words.part(l+1,l+c,i)}</p>`:n}`}moved({state:{position:e,length:t}},s){if("steps"!==this.form){s&&this.requestUpdate();const[e,t]=[this.root?.querySelector(".box"),this.root?.querySelector("thead .now")];return void(e&&t&&f(e,{inner:t,cover:e.querySelector("th")}))}this.page=t>y?Math.floor(e/y)*y:0;for(const t of this.root?.querySelectorAll("tr[data-row]")??[]){const s=Number(t.dataset.row)===e;for(const e of t.children)e.classList.toggle("now",s);t.classList.toggle("ahead",Number(t.dataset.row)>e),t.querySelector(".mark").textContent=s?`, ${this.words.currentStep}`:"",w(t,s)}}#c({value:e,changed:t},{trace:s},a,o){if(void 0===e)return r`<span class="value"
        ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
      >`;const l=t?r`<span class="hidden">, ${this.words.changed}</span>`:n,c=r`<span class="value code" part=${t?"value changed":"value"} dir="ltr">${d=e,i(d,s.facts.language,a,60)}</span>${l}`;var d;const h=S(e,a);return h&&0!==h.items.length?r`<details ?open=${this.#t.has(o)} @toggle=${e=>this.#h(e,o)}>
      <summary>${c}</summary>
      ${this.#t.has(o)?this.#p(h,s.facts.language,a,o,1):n}
    </details>`:c}#p({items:e,keys:t,more:s},a,o,l,c){const d=e.length-100+s;return r`<ul class="tree">
      ${e.slice(0,100).map((e,s)=>{const d=t.length>0?"string"==typeof t[s]?t[s]:i(t[s],a,o,60):String(s),h=r`<span class="code" dir="ltr"
          ><span class="key">${d}: </span>${i(e,a,o,60)}</span
        >`,p=S(e,o),m=`${l} ${s}`;return!p||0===p.items.length||c>=8?r`<li>${h}</li>`:r`<li>
          <details ?open=${this.#t.has(m)} @toggle=${e=>this.#h(e,m)}>
            <summary>${h}</summary>
            ${this.#t.has(m)?this.#p(p,a,o,m,c+1):n}
          </details>
        </li>`})}
      ${d>0?r`<li>${this.words.more(d)}</li>`:n}
    </ul>`}#h(e,t){const{open:s}=e.currentTarget;s!==this.#t.has(t)&&(s?this.#t.add(t):this.#t.delete(t),this.requestUpdate())}#a(e){const{variables:t,frames:s}=u(e);if(null===this.variables)return t;const a=e.trace.variables(s);return _(this.variables).flatMap(e=>a.filter(t=>b(t,e)))}#o(e){const{rows:t,table:s,trace:a}=e,{moments:r,variables:n,frames:i}=u(e);if(null!==this.columns)return _(this.columns).flatMap(e=>v(e,s)??[]);if(r)return r;if(t.length>8)return["start","before","now","final"];const l=a.state(-1);return[...n.some(e=>void 0!==l.lookup(e,i))?["start"]:[],...o({length:t.length},(e,t)=>t)]}#i({scope:e,name:t},s){return 1!==s.filter(e=>e.name===t).length&&e?`${e}.${t}`:t}#s(e){const t=u(e).variables.length>0?null:this.querySelector("table");if(!t)return e;if(this.#e?.of!==e){const s=$(t,e.rows.length);this.#e={lesson:l(s,{name:e.name,key:e.key}),of:e}}return this.#e.lesson}}const _=e=>e.split(/\s+/).filter(Boolean),S=(e,t)=>{const s=h(e)?t.content(e):e;return p(s)?s:void 0},C=(e,t,s,a)=>{const r=s.frameOf(e,u(t).frames),n=r&&s.value(r,e.name),o=r&&a?.value(r,e.name);return{value:n,changed:void 0!==a&&void 0!==n&&(!c(n,o)||d(n,a,s))}};m("variable-tracker",x);
