/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{H as e,I as t,J as s,K as a,i as r,a as n,u as o,t as i,c as l,b as c,M as d,A as h,N as p,O as u,l as m,P as g,Q as b,R as f,x as w,y as v,e as $}from"../chunks/lesson-element-CWTz7GPA.js";import{k}from"../chunks/keep-in-view-BmkhZdeA.js";import{m as y}from"../chunks/keys-DnpW12QX.js";import{l as x}from"../chunks/light-dom-BFFnJy8h.js";const _=/^[\p{L}_$#][\p{L}\p{N}_$]*$/u,z=(s,a)=>{const r=e(s)?a.content(s):s;return t(r)?r:void 0},S=({kind:e,keys:t,items:s},r,n)=>{if("set"===e)return new Map;const o=s=>{if(0===t.length)return`[${s}]`;const n=t[s];return"object"===e&&"string"==typeof n&&_.test(n)?`.${n}`:`[${a(n,r,void 0,30)}]`};return new Map(s.slice(0,n).map((e,t)=>[o(t),e]))},M=r`.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.87em;line-height:1.45}th,td{padding:.5em .95em;border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;font-weight:inherit}tbody:last-child tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}thead .code{font-size:1em}tbody th{white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--_paper)}thead tr>th:first-child{background:var(--_sunk)}.changes{display:inline-flex;margin-inline-start:.5em;vertical-align:middle;color:var(--_mute)}.changes button{inline-size:24px;block-size:24px;border-radius:5px;text-align:center;line-height:1}.changes button[aria-disabled=true]{opacity:.4;cursor:default}@media(hover:hover){.changes button:not([aria-disabled=true]):hover{background:color-mix(in oklab,currentcolor 10%,transparent)}}.value{color:var(--_mute);white-space:nowrap}.changed .value{color:inherit;font-weight:600}.changed .value:before{content:"";display:inline-block;inline-size:.4em;block-size:.4em;margin-inline:-.7em .3em;border-radius:50%;background:var(--_accent);vertical-align:.15em}td.now,tr>th.now{background:var(--_accent-wash)}thead .now{color:var(--_accent)}tr.ahead td{color:var(--_mute)}.group th{padding-block:.35em;background:var(--_sunk);font-size:.88em;color:var(--_mute)}.group .title{position:sticky;inset-inline-start:.95em;display:inline-flex;gap:.8em;align-items:baseline}.group bdi:first-child{font-weight:600;font-size:1em}.running .status{color:var(--_accent)}.suspended .status{color:var(--_wait)}:is(.suspended,.ready,.none)>tr:not(.group)>:is(th,td){color:var(--_mute)}.about{display:block;margin-block-start:.15em;min-inline-size:9em;max-inline-size:16em;font-size:.88em;color:var(--_mute);font-weight:400}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary .value{text-decoration:underline dotted var(--_line-strong);text-underline-offset:3px}.tree{list-style:none;margin:.2em 0 0;padding-inline-start:.9em;border-inline-start:1px solid var(--_line);font-weight:400;white-space:nowrap}.tree .key{color:var(--_mute)}.more{padding:.5em .95em;margin:0;font-size:.8em;color:var(--_mute)}@media(forced-colors:active){.now{border-inline:2px solid Highlight}tr[aria-current]>.now{border:solid Highlight;border-width:2px 0}.changed .value:before{background:CanvasText;forced-color-adjust:none}}@media print{.changes{display:none}}`,C=w(v,()=>import("../chunks/activations-8oKmX3bG.js")),T=200;class j extends n{static styles=[...n.styles,M];static properties={label:{},columns:{},variables:{},form:{},page:{state:!0}};ownContent="orTable";partName="tracker";#e;#t=new Set;constructor(){super(),this.label=this.columns=this.variables=null,this.form="moments",this.page=0}readLightAlone(){const e=this.querySelector("table");return e?o(e,this.words.variableTracker,()=>x(e)):void 0}renderLesson({lesson:e,state:{position:t}}){const s=this.#s(e),a=this.#a(s);if(0===a.length)return;const r=this.label??i(s).caption;return c`<div class="card">
      <p class="head" id="name" dir="auto"
        >${r?this.inline(l(r)):this.words.variableTracker}</p
      >
      <div class="box" role="region" tabindex="0" aria-labelledby="name">
        ${"steps"===this.form?this.#r(s,a):this.#n(s,a,t)}
      </div>
    </div>`}#n(e,t,s){const a=this.#o(e),r=a.map(t=>d(t,s,e.rows.length)),n=r.map(t=>e.trace.state(e.rows.end(t))),o=Math.max(...r.map((e,t)=>e<=s?t:-1)),l=e=>e===o?"now":"",m=i(e).frames,g=C(e,()=>this.requestUpdate()),b=e.trace.state(e.rows.end(s)),f=g?.groupsOf(t,m,n,b,e.trace.facts.frames)??[q(t)],w=f.length>1,v=a.map((e,t)=>"final"===e?this.words.final:r[t]>=0?this.words.after(r[t]+1):"before"===e?this.words.before:this.words.start);return c`<table part="table" aria-labelledby="name">
      <thead>
        <tr>
          <th scope="col">${this.words.variable}</th>
          ${v.map((e,t)=>c`<th scope="col" class=${l(t)} aria-current=${t===o?"step":h}>
                ${e}${t===o?c`<span class="hidden">${this.words.aside(this.words.currentStep)}</span>`:h}
              </th>`)}
        </tr>
      </thead>
      ${f.map(s=>{const r=s.call>0?new Set([s.frame]):m;return c`<tbody class=${w?s.status??"none":""}>
          ${w?g?.renderGroup(s,e,a.length,this.language):h}
          ${s.variables.map(i=>c`<tr>
                <th scope="row">
                  <span class="code" dir="ltr">${w?i.name:p(i,t)}</span
                  >${this.#i(i,e,r)}
                </th>
                ${n.map((t,d)=>{const h=n[d-1],p=u(i,e,t,h,r),m=p.changed||d===o?this.#l(p,s,i,f,t,h):"";return c`<td class="${l(d)} ${p.changed?"changed":""}">
                    ${this.#c(p,e,t,`${s.scope} ${s.call} ${i.name} ${a[d]}`,m)}
                  </td>`})}
              </tr>`)}
        </tbody>`})}
    </table>`}#l({value:a,inside:r},n,o,l,c,d){if(!e(a))return"";const{lesson:h}=this.view,p=((s,a)=>{const r=e(s)?a.content(s):s;return t(r)&&"tuple"!==r.kind?r.kind:"object"})(a,c);if(r&&d){const r=((a,r,n,o,i=3)=>{const l=[],c=[{old:a,now:a,path:""}],d=new Set;let h=1e3;for(let a=0;a<Math.min(c.length,100)&&l.length<i&&h>0;a++){const{old:p,now:u,path:m}=c[a];if(e(u)){if(d.has(u.id))continue;d.add(u.id)}const[g,b]=[z(p,r),z(u,n)];if(!g||!b)continue;const f=S(g,o,h),w=S(b,o,h);h-=Math.max(f.size,w.size);for(const a of new Set([...f.keys(),...w.keys()])){const[r,n]=[f.get(a),w.get(a)];if(s(r,n)?(e(n)||t(n))&&c.push({old:r,now:n,path:m+a}):l.push(m+a),l.length===i)break}}return l})(a,d,c,h.trace.facts.language);return r.length>0?this.words.told(this.words.inside[p],r.join(", ")):this.words.inside[p]}const u=N(a,n,o,l,c,i(h).frames);return u?this.words.same[p](u):""}#i(e,t,s){const{name:a}=e,{position:r}=this.view.state,n=(a,n,o)=>{const i=()=>this.#d(e,t,s,r,a),l=t.trace.length>5e3?void 0:i();return c`<button type="button" aria-label=${n} aria-disabled=${-1===l} @click=${()=>{const e=l??i();e>=0&&this.ask({type:"step",to:e})}}>${o}</button>`};return c`<span class="changes"
      >${n(-1,this.words.previousChange(a),"‹")}${n(1,this.words.nextChange(a),"›")}</span
    >`}#d(e,{trace:t,rows:s},a,r,n){const o=n>0?s.end(r):s.end(r-1)+1,i=t.nextChange(e,o,n,a);return i<0?-1:s.at(i)}#r(e,t){const{rows:s,trace:a}=e,{length:r}=s,n=r>T?this.page:0,o=Math.min(T,r-n),i=m({length:o},(e,t)=>a.output(s.end(n+t)).slice(a.output(s.end(n+t-1)).length)),l=i.some(Boolean);return c`<table part="table" aria-labelledby="name">
        <thead>
          <tr>
            <th scope="col">${this.words.step}</th>
            ${t.map(e=>c`<th scope="col"><span class="code" dir="ltr">${p(e,t)}</span></th>`)}
            ${l?c`<th scope="col">${this.words.output}</th>`:h}
          </tr>
        </thead>
        <tbody>
          ${i.map((r,o)=>{const i=n+o,d=a.state(s.end(i)),p=a.state(s.end(i-1));return c`<tr data-row=${i}>
              <th scope="row">${this.words.number(i+1)}<span class="hidden mark"></span></th>
              ${t.map((t,s)=>{const a=u(t,e,d,p),r=a.changed||0===i&&void 0!==a.value;return c`<td>
                  ${r?this.#c({...a,changed:!1},e,d,`${s} ${i}`):h}
                </td>`})}
              ${l?c`<td><span class="code" dir="ltr">${r.replace(/\n$/,"")}</span></td>`:h}
            </tr>`})}
        </tbody>
      </table>
      ${r>T?c`<p class="more">${this.words.part(n+1,n+o,r)}</p>`:h}`}moved({state:{position:e,length:t}},s){if("steps"!==this.form){s&&this.requestUpdate();const[e,t]=[this.root?.querySelector(".box"),this.root?.querySelector("thead .now")];return void(e&&t&&k(e,{inner:t,cover:e.querySelector("th")}))}this.page=t>T?Math.floor(e/T)*T:0;for(const t of this.root?.querySelectorAll("tr[data-row]")??[]){const s=Number(t.dataset.row)===e;for(const e of t.children)e.classList.toggle("now",s);t.classList.toggle("ahead",Number(t.dataset.row)>e),t.querySelector(".mark").textContent=s?this.words.aside(this.words.currentStep):"",y(t,s)}}#c({value:e,changed:t},{trace:s},r,n,o=""){if(void 0===e)return c`<span class="value"
        ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
      >`;const i=t?c`<span class="hidden">${this.words.aside(this.words.changed)}</span>`:h,l=c`<span class="value code" part=${t?"value changed":"value"} dir="ltr">${d=e,a(d,s.facts.language,r,60)}</span>${i}`;var d;const p=o?c`<span class="about" dir="auto">${o}</span>`:h,u=z(e,r);return u&&0!==u.items.length?c`<details ?open=${this.#t.has(n)} @toggle=${e=>this.#h(e,n)}>
        <summary>${l}</summary>
        ${this.#t.has(n)?this.#p(u,s.facts.language,r,n,1):h}
      </details>
      ${p}`:c`${l}${p}`}#p({items:e,keys:t,more:s},r,n,o,i){const l=e.length-100+s;return c`<ul class="tree">
      ${e.slice(0,100).map((e,s)=>{const l=t.length>0?"string"==typeof t[s]?t[s]:a(t[s],r,n,60):String(s),d=c`<span class="code" dir="ltr"
          ><span class="key">${l}: </span>${a(e,r,n,60)}</span
        >`,p=z(e,n),u=`${o} ${s}`;return!p||0===p.items.length||i>=8?c`<li>${d}</li>`:c`<li>
          <details ?open=${this.#t.has(u)} @toggle=${e=>this.#h(e,u)}>
            <summary>${d}</summary>
            ${this.#t.has(u)?this.#p(p,r,n,u,i+1):h}
          </details>
        </li>`})}
      ${l>0?c`<li>${this.words.more(l)}</li>`:h}
    </ul>`}#h(e,t){const{open:s}=e.currentTarget;s!==this.#t.has(t)&&(s?this.#t.add(t):this.#t.delete(t),this.requestUpdate())}#a(e){const{variables:t,frames:s}=i(e);if(null===this.variables)return t;const a=e.trace.variables(s);return L(this.variables).flatMap(e=>a.filter(t=>g(t,e)))}#o(e){const{rows:t,table:s,trace:a}=e,{moments:r,variables:n,frames:o}=i(e);if(null!==this.columns)return L(this.columns).flatMap(e=>b(e,s)??[]);if(r)return r;if(t.length>8)return["start","before","now","final"];const l=a.state(-1);return[...n.some(e=>void 0!==l.lookup(e,o))?["start"]:[],...m({length:t.length},(e,t)=>t)]}#s(e){const t=i(e).variables.length>0?null:this.querySelector("table");if(!t)return e;if(this.#e?.of!==e){const s=x(t,e.rows.length);this.#e={lesson:f(s,{name:e.name,key:e.key}),of:e}}return this.#e.lesson}}const q=e=>({scope:"",variables:e,frame:void 0,call:0,earlier:0,status:void 0}),L=e=>e.split(/\s+/).filter(Boolean),N=({id:t},s,a,r,n,o)=>{for(const i of r)for(const r of i.variables){if(i===s&&r===a)return;const l=i.call>0?i.frame:n.frameOf(r,o),c=l&&n.value(l,r.name);if(e(c)&&c.id===t)return i!==s&&r.scope?`${r.scope}.${r.name}`:r.name}};$("variable-tracker",j);
