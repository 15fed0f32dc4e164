/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as e,c as t,L as s,C as i,ai as n,A as o,b as r,d as a,l,J as h,G as d,D as c,t as p,I as u,h as g,x as m,j as w,n as f,an as v,g as b}from"./lesson-element-B-GNeSl0.js";import{e as $}from"../elements/learning-modes.js";import{K as y}from"./kept-DOvC6MpC.js";import{c as k,n as x}from"./stored-DuOik4sE.js";import{i as _,s as O,r as z}from"./keys-DnpW12QX.js";import{o as A,g as C,i as I,a as S,m as M}from"./order-CTSnwlwL.js";import{t as j,a as P}from"./transcript-CDz6TeE3.js";import{p as R}from"./phrases-Nx7Qhkhp.js";import"../elements/concept-flow.js";import"./keep-in-view-BmkhZdeA.js";import"./light-dom-DD7IFFjW.js";import"../elements/execution-sample.js";import"../elements/execution-table.js";import"../elements/trace-controls.js";import"../elements/variable-tracker.js";import"./memory-DG3kLUIN.js";import"./shuffle-DjK5_33X.js";const L=e`:host{margin-block:0 1em}.bar{display:flex;flex-wrap:wrap;gap:.5em .6em;align-items:center;padding:.7em .95em;font-size:.94em}.card>.bar:not(:first-child){border-block-start:1px solid var(--_line);background:var(--_sunk)}.bar .say{flex:1 1 14em;min-inline-size:0;margin:0}.bar .say b{font-weight:600}.inner>*{margin-block:0 1em}.foot{position:sticky;inset-block-end:.5em;z-index:2}.score{color:var(--_mute);font-size:.9em;font-variant-numeric:tabular-nums}.good{color:var(--_good);font-weight:600}.bad{color:var(--_bad);font-weight:600}.plain{border-color:transparent;background:none;color:var(--_accent)}.button[aria-disabled=true]{opacity:.5;cursor:default}.button[aria-pressed=true]{border-color:var(--_accent);background:var(--_accent-wash);color:var(--_accent)}.note{padding-block:.5em}@media(forced-colors:active){.button[aria-pressed=true]{border-width:3px}}@media print{.bar{display:none}}`;class q extends t{static styles=[...t.styles,L];begin(e){}tellProgress(e,t){this.dispatchEvent(new s({of:this.of,done:e,total:t}))}tellComplete(e){this.dispatchEvent(new i({of:this.of,score:e}))}tellReveal(e,t){this.dispatchEvent(new n({what:this.of,of:e,stage:t}))}button(e,t,{id:s,kind:i="",disabled:n=!1,pressed:a}={}){return r`<button
      type="button"
      id=${s??o}
      class="button ${i}"
      aria-disabled=${n||o}
      aria-pressed=${a??o}
      @click=${e=>!n&&t(e)}
    >
      <span>${e}</span>
    </button>`}async focusOn(e){await this.updateComplete,this.root?.querySelector(e)?.focus()}}const D=e`.card{margin-block-end:1em}.question{margin:0;padding:.9em 1.05em 0;font-weight:600}.sides{display:grid;gap:.9em;padding:.6em 1.05em .9em}label,.whose{display:block;margin:0 0 .35em;font-size:.8em;font-weight:600;color:var(--_mute)}textarea{display:block;inline-size:100%;min-block-size:6em;padding:.55em .7em;border:1px solid var(--_line-strong);border-radius:8px;background:var(--_paper);color:inherit;font:inherit;font-size:max(.94em,16px);resize:vertical;field-sizing:content}.answer{padding-inline-start:.9em;border-inline-start:3px solid var(--_accent);font-size:.94em}.answer .whose{font-size:.85em}dl{margin:0}dt{font-size:.86em;color:var(--_mute)}dd{margin:0 0 .4em}@container (min-width: 40em){.two{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}@media print{.bar{display:none}textarea{field-sizing:content}}`;class K extends q{static styles=[...q.styles,D];of="explain";#e=new y(this,"explain");renderLesson({lesson:e}){const t=$(e);if(0===t.length)return;const s=this.#t(e),i=t.filter(({id:e})=>s.some(([t,,s])=>t===e&&s)).length;return r`${t.map((t,i)=>this.#s(e,t,i,s))}
      <p class="note score">${this.words.compared(i,t.length)}</p>`}#s(e,t,s,i){const{words:n}=this,[,l,h]=i.find(([e])=>e===t.id)??[t.id,"",!1],d="row"in t,c=d?n.explainStep(`{step:${t.row+1}}`):t.question;return r`<section class="card" aria-labelledby="question-${s}">
      <p class="question" id="question-${s}" dir="auto"
        >${this.inline(a(c),d?o:this.textLang)}</p
      >
      <div class="sides ${h?"two":""}">
        <div>
          <label for="text-${s}">${n.ownWords}</label>
          <textarea
            id="text-${s}"
            rows="4"
            dir="auto"
            maxlength=${4e3}
            aria-describedby="question-${s}"
            .value=${l}
            @input=${e=>this.#i(t.id,e.target.value)}
          ></textarea>
        </div>
        ${h?r`<div class="answer" id="answer-${s}" tabindex="-1" role="group" aria-labelledby="whose-${s}">
                <p class="whose" id="whose-${s}">${"row"in t?n.runSays:n.authorSays}</p>
                ${"row"in t?this.#n(e,t.row):r`<div dir="auto">${this.inline(a(t.answer))}</div>`}
              </div>`:o}
      </div>
      ${h?o:r`<div class="bar">${this.button(n.compare,()=>this.#o(t.id,s))}</div>`}
    </section>`}#n({table:e},t){const s=e.cells(t,this.language.phrases);return r`<dl>
      ${e.labels(this.language.phrases).map((e,t)=>s[t]?.length?r`<dt dir="auto">${e}</dt> <dd dir="auto">${this.inline(s[t])}</dd>`:o)}
    </dl>`}#t(e){const t=this.#e.get(e);return(Array.isArray(t)?t:[]).flatMap(e=>{if(!Array.isArray(e))return[];const[t,s,i]=e;return"string"==typeof t&&"string"==typeof s?[[t,s.slice(0,4e3),!0===i]]:[]})}#r(e,t){const{lesson:s}=this.view,i=this.#t(s),[,n,o]=i.find(([t])=>t===e)??[e,"",!1];this.#e.set(s,[...i.filter(([t])=>t!==e),[e,...t(n,o)]])}#i(e,t){this.#r(e,(e,s)=>[t,s])}#o(e,t){const{lesson:s}=this.view;this.#r(e,e=>[e,!0]);const i=$(s),n=this.#t(s),o=i.filter(e=>n.some(([t,,s])=>t===e.id&&s)).length;this.tellReveal(e,1),this.tellProgress(o,i.length),o===i.length&&this.tellComplete(),this.focusOn(`#answer-${t}`)}}const T=/(['"`])((?:\\.|(?!\1)[^\\])*)\1|[\p{L}_$][\p{L}\p{N}_$]*|[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\S/giu,E=new Map([["nil","null"],["none","null"],["null","null"],["true","true"],["false","false"]]),N=e=>[...e.slice(0,500).normalize("NFKC").replace(/[“”„]/g,'"').replace(/[‘’‚]/g,"'").replace(/−/g,"-").matchAll(T)].map(([e,t,s=""])=>t?`"${s.replace(/\\(['"`])/g,"$1")}`:/^[-+]?\.?\d/.test(e)?String(Number(e.replaceAll("_",""))):E.get(e.toLowerCase())??e),F=({rows:e})=>Math.ceil(e.length/30),U=(e,t,s)=>{const{rows:i,trace:n}=e,o=30*Math.max(0,Math.min(s,F(e)-1)),r=Math.min(30,i.length-o),a=(e=>p(e).variables.slice(0,64))(e),u=l({length:r+1},(e,t)=>n.state(i.end(o+t-1))),g=u.slice(1).map((t,s)=>a.map(i=>h(i,e,t,u[s]))),m=a.filter((e,t)=>g.some(e=>e[t].changed)),w=(m.length>0?m:a).slice(0,8),f=w.map(e=>a.indexOf(e)),v=g.map((e,s)=>f.map(i=>{const{value:o,changed:r}=e[i],a=u[s+1],l=void 0===o||"exam"===t&&!r?"":d(o,n.facts.language,a,1/0),h=c(o)?a.content(o):o,p="object"==typeof h&&null!==h&&"show"===h.kind,g=l.length<=40&&!l.includes("…")&&!p;return{answer:l,asked:""===l?"exam"===t:g}})),b=w.map(t=>{const{value:s}=h(t,e,u[0],void 0);return d(s,n.facts.language,u[0],40)});return{variables:w,before:b.some(Boolean)?b:void 0,first:o,cells:v}},H={text:"",checked:!1,shown:!1},G=(e,{text:t,checked:s,shown:i}=H)=>e.asked?i?"shown":s?(({answer:e},t)=>{const s=t.trim();return""===e?/^[-–—]?$/.test(s):((e,t)=>{const[s,i]=[N(e),N(t)];if(s.length===i.length&&s.every((e,t)=>e===i[t]))return!0;const[n=""]=s;if(1!==s.length||!n.startsWith('"'))return!1;const o=t.slice(0,500).normalize("NFKC").trim(),[r=""]=i,a=1===i.length&&(E.has(o.toLowerCase())||!Number.isNaN(Number(r)));return""!==o&&!a&&o===n.slice(1)})(e,s)})(e,t)?"right":"wrong":"open":"given",B=e=>e.flatMap(({text:e,checked:t,shown:s},i)=>e||t||s?[[i,e,s?2:t?1:0]]:[]),V=({cells:e},t)=>{const s=e.flat().map((e,s)=>G(e,t[s])),i=e=>s.filter(t=>t===e).length;return{right:i("right"),shown:i("shown"),total:s.length-i("given")}},Y=e`.bar:first-child{border-block-end:1px solid var(--_line)}.bar:first-child .say{color:var(--_mute);font-size:.92em}fieldset{display:inline-flex;margin:0;padding:0;border:1px solid var(--_line-strong);border-radius:7px;overflow:clip}label{position:relative;display:grid;place-items:center;min-block-size:34px;padding:.2em .8em;font-size:.88em;font-weight:600;cursor:pointer}label.on{background:var(--_accent-wash);color:var(--_accent)}label input{position:absolute;inset:0;margin:0;opacity:0;cursor:inherit}fieldset:has(:focus-visible){outline:2px solid var(--_accent);outline-offset:2px}label.on span{text-decoration:underline;text-underline-offset:3px}select{min-block-size:34px;max-inline-size:100%;border:1px solid var(--_line-strong);border-radius:7px;background:var(--_paper);color:inherit;font:inherit;font-size:.88em}.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.9em;line-height:1.45}th,td{padding:.3em .5em;border-block-end:1px solid var(--_line);text-align:start;font-weight:inherit}tbody tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;inline-size:3.2em;padding-inline:.95em .5em;background:var(--_paper);color:var(--_mute);font-variant-numeric:tabular-nums}thead tr>th:first-child{background:var(--_sunk)}tr.now>td,tr.now>th:first-child{background:var(--_accent-wash)}tr.now>th:first-child{color:var(--_accent);font-weight:700}.given{padding-inline:.6em;color:var(--_mute);white-space:nowrap}.cell{display:flex;align-items:center;gap:.3em}td input{flex:1;min-inline-size:4.2em;inline-size:100%;min-block-size:34px;padding:.2em .55em;border:1px solid var(--_line-strong);border-radius:6px;background:var(--_paper);color:inherit;line-height:inherit;font-size:.95em;text-align:left}.sign{flex:none;inline-size:1em;font-weight:700}.right .sign{color:var(--_good)}.wrong .sign{color:var(--_bad)}.right input{border-color:var(--_good);background:var(--_good-wash)}.wrong input{border-color:var(--_bad);background:var(--_bad-wash)}.shown input{border-style:dashed;color:var(--_mute)}@container (max-width: 30em){th,td{padding-inline:.3em}td input{min-inline-size:3.4em;padding-inline:.4em}}@media(pointer:coarse){td input{font-size:16px}}@media(forced-colors:active){label.on{outline:2px solid Highlight;outline-offset:-2px}.wrong input{border-style:dashed}}@media print{td input{border:0}}`,W=["line","exam"],J={right:"✓",wrong:"✗",shown:"○"};class Q extends q{static styles=[...q.styles,Y];of="fill";#e=new y(this,"fill");#a;#l;renderLesson({lesson:e,state:{position:t}}){const{words:s}=this,{form:i,page:n}=this.#t(e),a=this.#h(e);if(0===a.variables.length)return;const l=this.#d(e),{right:h,shown:d,total:c}=V(a,l),p=a.variables.map(e=>u(e,a.variables));return r`<div class="card">
      <div class="bar">
        <fieldset @change=${this.#c}>
          <legend class="hidden">${s.fillForm}</legend>
          ${W.map(e=>r`<label class=${e===i?"on":""}
                ><input type="radio" name="form" value=${e} .checked=${e===i} /><span
                  >${s.fillForms[e]}</span
                ></label
              >`)}
        </fieldset>
        ${this.#p(e,n)}
        <p class="say" id="how">${s.fillFormHelp[i]}</p>
      </div>
      <div
        class="box"
        @keydown=${this.#u}
        @input=${this.#g}
        @focusin=${this.#m}
        @focusout=${this.#w}
      >
        <table aria-describedby="how">
          <thead>
            <tr>
              <th scope="col">${s.step}</th>
              ${p.map(e=>r`<th scope="col"><span class="code" dir="ltr">${e}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${a.before?r`<tr>
                    <th scope="row">${a.first>0?a.first:s.start}</th>
                    ${a.before.map(e=>r`<td>${this.#f(e)}</td>`)}
                  </tr>`:o}
            ${a.cells.map((e,i)=>{const n=a.first+i;return r`<tr class=${n===t?"now":""}>
                <th scope="row"
                  >${n+1}${n===t?r`<span class="hidden">, ${s.currentStep}</span>`:o}</th
                >
                ${e.map((e,t)=>e.asked?this.#v(i*p.length+t,e,l,p[t],n):r`<td>${this.#f(e.answer)}</td>`)}
              </tr>`})}
          </tbody>
        </table>
      </div>
      <div class="bar">
        <p class="say score">
          ${h+d===c?r`<b class="good">${s.allFilled}</b> `:o}${s.filled(h,c,d)}
        </p>
        ${this.button(s.showCell,()=>this.#b(),{id:"show"})}
        ${this.button(s.checkCells,()=>this.#$(),{id:"check"})}
        ${this.button(s.startAgain,()=>this.#y(),{kind:"plain"})}
      </div>
    </div>`}#p(e,t){const s=F(e),{length:i}=e.rows;return s<2?o:r`<select aria-label=${this.words.rowsShown} @change=${this.#k}>
      ${l({length:Math.min(s,100)},(e,s)=>{const n=this.words.part(30*s+1,Math.min(30*(s+1),i),i);return r`<option value=${s} .selected=${s===t}>${n}</option>`})}
    </select>`}#f(e){return e?r`<span class="given code" dir="ltr">${e}</span>`:r`<span class="given"
          ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
        >`}#v(e,t,s,i,n){const a=s[e],l=G(t,a),h="right"===l||"shown"===l,d=l in J?this.words.cellStates[l]:"";return r`<td class=${l}>
      <span class="cell"
        ><input
          class="code"
          dir="ltr"
          data-cell=${e}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="next"
          maxlength="200"
          aria-label=${this.words.fillCell(i,n+1)}
          aria-invalid=${"wrong"===l||o}
          aria-describedby="state-${e}"
          ?readonly=${h}
          .value=${"shown"===l?t.answer:a.text}
        /><span class="sign" aria-hidden="true">${J[l]}</span
        ><span class="hidden" id="state-${e}">${d}</span></span
      >
    </td>`}moved(e,t){t&&this.requestUpdate()}#t(e){const{form:t,page:s,sheets:i}=this.#e.get(e)??{};return{form:W.find(e=>e===t)??"line",page:k(s,F(e)-1),sheets:"object"==typeof i&&null!==i?i:{}}}#h(e){const{form:t,page:s}=this.#t(e),i=`${t} ${s}`;return this.#l?.of===e&&this.#l.key===i||(this.#l={of:e,key:i,sheet:U(e,t,s)},this.#a=void 0),this.#l.sheet}#d(e){const{form:t,page:s,sheets:i}=this.#t(e);return((e,{cells:t,variables:s})=>{const i=l({length:t.length*s.length},()=>H);for(const t of Array.isArray(e)?e:[]){if(!Array.isArray(t))continue;const[e,s,n]=t;Number.isInteger(e)&&e in i&&"string"==typeof s&&(i[e]={text:s.slice(0,500),checked:1===n,shown:2===n})}return i})(i[`${t} ${s}`],this.#h(e))}#x(e){const{lesson:t}=this.view,s=this.#t(t),i=this.#h(t),n=V(i,this.#d(t)),o={...s.sheets,[`${s.form} ${s.page}`]:B(e)};this.#e.set(t,{...s,sheets:o});const{right:r,shown:a,total:l}=V(i,e);r+a!==n.right+n.shown&&(this.tellProgress(r+a,l),r+a<l||(g(`${this.words.allFilled} ${this.words.filled(r,l,a)}`),this.tellComplete(r/l)))}#r(e,t){const{lesson:s}=this.view,i=[...this.#d(s)];return i[e]={...i[e]??H,...t},this.#x(i),this.#_(e)}#_(e){const{lesson:t}=this.view,s=this.#h(t).cells.flat()[e];return s?G(s,this.#d(t)[e]):"given"}#O(e,t){if("open"!==this.#_(e))return this.#_(e);const s=this.#r(e,{checked:!0});return(t||"wrong"===s)&&g("right"===s?this.words.right:this.words.notRight),s}#b(){const{lesson:e}=this.view,t=this.#a,s=void 0===t?"given":this.#_(t);if(void 0===t||"given"===s)return g(this.words.nothingToShow);if("open"===s||"wrong"===s){const s=this.#h(e),[i,n]=[Math.floor(t/s.variables.length),t%s.variables.length];this.#r(t,{shown:!0});const{answer:o}=s.cells[i][n];g(o||this.words.none),this.tellReveal(e.table.id(s.first+i),n+1)}this.#z(t)}#$(){const{lesson:e}=this.view,t=this.#h(e);this.#x(this.#d(e).map(e=>e.shown?e:{...e,checked:!0}));const{right:s,shown:i,total:n}=V(t,this.#d(e));if(g(this.words.filled(s,n,i)),s+i===n)return;const o=t.cells.flat().findIndex((e,t)=>"wrong"===this.#_(t));this.#z(o)}#y(){this.#x([]);const{lesson:e}=this.view;this.#z(this.#h(e).cells.flat().findIndex(({asked:e})=>e))}async#z(e){await this.updateComplete,this.#A(e)?.focus()}#A(e){return this.root.querySelector(`input[data-cell="${e}"]`)}#c=e=>{const{lesson:t}=this.view,s=e.target.value;e.stopPropagation(),this.#e.set(t,{...this.#t(t),form:s}),g(this.words.fillFormHelp[s])};#k=e=>{const{lesson:t}=this.view,s=Number(e.target.value);this.#e.set(t,{...this.#t(t),page:s})};#g=e=>{const t=e.target;this.#r(Number(t.dataset.cell),{text:t.value,checked:!1})};#m=e=>{const t=X(e);if(void 0===t)return;const{lesson:s,state:i}=this.view,{first:n,variables:o}=this.#h(s);this.#a=t;const r=n+Math.floor(t/o.length);r!==i.position&&this.ask({type:"step",to:r},!1)};#w=e=>{const t=X(e);void 0!==t&&e.target.value.trim()&&this.#O(t,!1)};#u=e=>{const t=X(e);if(void 0===t||e.isComposing||e.ctrlKey||e.metaKey||e.altKey||e.shiftKey)return;const s=e.target,{lesson:i}=this.view,n=this.#h(i).variables.length;if("Enter"===e.key){if(e.preventDefault(),"wrong"===this.#O(t,!0))return;return void this.#C(t,1,e=>["open","wrong"].includes(this.#_(e)))}if(!{ArrowLeft:0===s.selectionStart&&0===s.selectionEnd,ArrowRight:s.selectionStart===s.value.length,ArrowUp:!0,ArrowDown:!0}[e.key])return;const o=_(this)?-1:1,r={ArrowLeft:-o,ArrowRight:o,ArrowUp:-n,ArrowDown:n}[e.key];e.preventDefault(),this.#C(t,r,()=>!0)};#C(e,t,s){const{lesson:i}=this.view,n=this.#h(i).cells.flat();for(let i=e+t;i>=0&&i<n.length;i+=t){if(!n[i].asked||!s(i))continue;const e=this.#A(i);return e?.focus(),void e?.select()}}}const X=({target:e})=>{const t=e instanceof HTMLInputElement?e.dataset.cell:void 0;return void 0===t?void 0:Number(t)},Z=e`ol{list-style:none;margin:0;padding:0}li{display:grid;grid-template-columns:auto auto minmax(0,1fr) auto auto;gap:.2em .6em;align-items:center;padding:.45em .7em;border-block-start:1px solid var(--_line);background:var(--_paper)}.note{border:0}.handle{inline-size:34px;block-size:34px;border-radius:6px;color:var(--_mute);text-align:center;cursor:grab;touch-action:none;-webkit-user-select:none;user-select:none}.handle[aria-disabled=true]{cursor:default;opacity:.4}.held{position:relative;z-index:1;background:var(--_accent-wash);outline:2px solid var(--_accent);outline-offset:-2px}.held .handle{color:var(--_accent);cursor:grabbing}.place{min-inline-size:1.2em;color:var(--_mute);font-size:.9em;font-variant-numeric:tabular-nums;text-align:end}.text{min-inline-size:0;font-size:.94em}.first{font-weight:600}.more:before{content:"\\b7  " / "";color:var(--_mute)}.line{margin-block-start:.1em;font-size:.86em;color:var(--_mute)}.line code{overflow-wrap:anywhere}.mark{font-size:.84em;font-weight:600;white-space:nowrap}li.right .mark{color:var(--_good)}li.wrong .mark{color:var(--_bad)}.moves{display:inline-flex;gap:2px;grid-column:5}.move{inline-size:34px;block-size:34px;border:1px solid var(--_line);border-radius:6px;text-align:center}.move[aria-disabled=true]{opacity:.4;cursor:default}@container (max-width: 30em){li{grid-template-columns:auto auto minmax(0,1fr);padding-inline:.4em .6em}.moves,.mark{grid-column:3}}@media(forced-colors:active){.held{outline-color:Highlight}}@media print{.handle,.moves{display:none}}`;class ee extends q{static styles=[...q.styles,Z];static properties={held:{state:!0},dragged:{state:!0}};of="order";#e=new y(this,"order");#I=0;#S=0;constructor(){super(),this.held=void 0,this.dragged=!1}renderLesson({lesson:e}){const t=A(e);if(!t)return;const{words:s}=this,{order:i,checked:n,shown:a}=this.#t(e,t),{placed:l,run:h,score:d}=C(t,i),c=n&&1===d;return r`<div class="card">
      <p class="note" id="keys">${s.orderKeys}${t.chosen?` ${s.firstTimes}`:""}</p>
      <ol aria-label=${s.toOrder} @keydown=${this.#u}>
        ${i.map((s,o)=>this.#M(e,t,s,o,i.length,n?l[o]:void 0,c))}
      </ol>
      <div class="bar">
        <p class="say">
          ${n?r`<b class=${c?"good":"bad"}>${c?s.allOrdered:s.notRight}</b>
                  ${c?o:s.ordered(l.filter(Boolean).length,i.length,h)}`:o}
        </p>
        ${c?this.button(s.startAgain,()=>this.#y(),{id:"again"}):r`${n?this.button(s.showOrder,()=>this.#b(),{kind:"plain"}):o}
              ${this.button(s.checkOrder,()=>this.#O(),{id:"check",kind:"primary"})}`}
        ${a?r`<span class="score">${s.cellStates.shown}</span>`:o}
      </div>
    </div>`}#M(e,t,s,i,n,a,l){const{words:h}=this,d=t.rows[s],c=e.table.cells(d,this.language.phrases).filter(e=>e.length>0),{line:p,frame:u}=e.trace.step(e.rows.start(d)),g=e.sample?.files[u.file??-1]?.text.split("\n")[p-1]?.trim(),m=void 0===a?"":a?"right":"wrong",w=(e,t,s)=>{const a=i+e,l=a>=0&&a<n;return r`<button
        type="button"
        class="move"
        tabindex="-1"
        aria-label=${t}
        aria-disabled=${!l||o}
        @click=${()=>l&&this.#j(i,a)}
      >
        <span aria-hidden="true">${s}</span>
      </button>`};return r`<li class="${m} ${this.held===s?"held":""}" data-item=${s}>
      <button
        type="button"
        class="handle"
        tabindex=${s===this.#P(t)?0:-1}
        aria-disabled=${l||o}
        aria-pressed=${this.held===s}
        aria-describedby="keys"
        aria-label=${h.told(h.nowIn(i+1,n),t.words[s])+(m&&h.aside(a?h.inPlace:h.notInPlace))}
        @click=${l?o:this.#R}
        @pointerdown=${l?o:this.#L}
        @pointermove=${this.#q}
        @pointerup=${this.#D}
        @pointercancel=${this.#D}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span class="place" aria-hidden="true">${i+1}</span>
      <div class="text">
        <div dir="auto"
          >${c.map((e,t)=>r`<span class=${t>0?"more":"first"}>${this.#K(e)}</span> `)}</div
        >
        ${g?r`<div class="line"><span>${h.line(p)}</span> <code dir="ltr">${g}</code></div>`:o}
      </div>
      ${m?r`<span class="mark">${a?"✓":"✗"} ${a?h.inPlace:h.notInPlace}</span>`:o}
      ${l?o:r`<span class="moves">${w(-1,h.moveUp(t.words[s]),"↑")}${w(1,h.moveDown(t.words[s]),"↓")}</span>`}
    </li>`}#K(e){return this.inline(e.map(e=>"string"!=typeof e&&"reference"===e.type?"…":e))}#P({rows:e}){return Math.min(this.#S,e.length-1)}#t(e,t){const{order:s,checked:i,shown:n,round:o}=this.#e.get(e)??{},r=k(o,1e4),a=I(t,s);return{order:a?s:S(t,`${e.key} ${r}`),checked:a&&!0===i,shown:a&&!0===n,round:r}}#r(e){const{lesson:t}=this.view;this.#e.set(t,{...this.#t(t,A(t)),...e})}#T(){const{lesson:e}=this.view,t=A(e);return{lesson:e,task:t,...this.#t(e,t)}}#E(e,t,s=!0){const{order:i}=this.#T(),n=i[e];this.#S=n,this.#r({order:M(i,e,t),checked:!1}),s&&g(this.words.nowIn(t+1,i.length))}#j(e,t){const s=this.#T().order[e];this.#E(e,t),this.#N(s)}#O(){const{task:e,order:t,shown:s}=this.#T();this.#r({checked:!0});const{placed:i,run:n,score:o}=C(e,t),{words:r}=this,a=i.filter(Boolean).length;g(1===o?r.allOrdered:`${r.notRight} ${r.ordered(a,t.length,n)}`),this.tellProgress(a,t.length),o<1||(this.tellComplete(s?0:1),this.focusOn("#again"))}#b(){const{task:e,lesson:t}=this.#T();this.#r({order:e.rows.map((e,t)=>t),checked:!0,shown:!0}),this.tellReveal(t.table.id(e.rows[0]),1),g(this.words.allOrdered),this.focusOn("#again")}#y(){const{task:e,lesson:t,round:s}=this.#T();this.#r({order:S(e,`${t.key} ${s+1}`),checked:!1,shown:!1,round:s+1}),this.focusOn('.handle[tabindex="0"]')}#R=e=>{const t=te(e),{order:s}=this.#T(),i=s.indexOf(t);this.dragged||(this.held===t?(this.held=void 0,g(this.words.putDown(i+1,s.length))):(this.held=t,this.#I=i,g(this.words.pickedUp(i+1,s.length))),this.#N(t))};#u=e=>{if(!e.target.closest(".handle")||e.ctrlKey||e.metaKey||e.altKey||e.shiftKey)return;const{order:t}=this.#T(),s=t.indexOf(te(e)),i=t.length-1,n={ArrowUp:s-1,ArrowDown:s+1,Home:0,End:i}[e.key];if("Escape"===e.key&&void 0!==this.held)e.preventDefault(),this.held=void 0,this.#E(s,this.#I),this.#N(t[s]);else if(void 0!==n){e.preventDefault();const o=Math.max(0,Math.min(n,i));if(o===s)return;this.held===t[s]&&this.#E(s,o),this.#N(t[this.held===t[s]?s:o])}};async#F(e){await this.updateComplete;const t=[...this.root.querySelectorAll(".handle")],s=t.find(t=>te({target:t})===e);O(t,s),s?.focus()}#N(e){this.#S=e,this.#F(e)}#L=e=>{if(0!==e.button||!e.isPrimary)return;const t=e.currentTarget;this.dragged=!1,this.#U={id:e.pointerId,item:te(e),y:e.clientY};try{t.setPointerCapture(e.pointerId)}catch{}};#U;#q=e=>{const t=this.#U;if(t?.id!==e.pointerId)return;if(!this.dragged&&Math.abs(e.clientY-t.y)<5)return;this.dragged=!0,this.held=t.item;const{order:s}=this.#T(),i=s.indexOf(t.item),n=[...this.root.querySelectorAll("li")].map(e=>e.getBoundingClientRect()),o=n.findIndex(({top:t,height:s},n)=>n<i&&e.clientY<t+s/2),r=n.findLastIndex(({top:t,height:s},n)=>n>i&&e.clientY>t+s/2),a=o>=0?o:r;a>=0&&this.#E(i,a,!1)};#D=e=>{if(this.#U?.id!==e.pointerId)return;const{item:t}=this.#U;if(this.#U=void 0,!this.dragged)return;this.held=void 0;const{order:s}=this.#T();g(this.words.putDown(s.indexOf(t)+1,s.length)),setTimeout(()=>this.dragged=!1)}}const te=({target:e})=>Number(e.closest("li")?.dataset.item),se={row:1,open:[],said:0,right:0},ie=({table:e,rows:t},s)=>s>=t.length?[]:e.cells(s).flatMap((t,s)=>s<e.columns.length&&m(t,()=>"x").trim()?[s]:[]),ne=(e,{row:t,open:s})=>ie(e,t).every(e=>s.includes(e)),oe=({rows:e},{row:t})=>t>=e.length,re=(e,t)=>oe(e,t)?e.rows.length-1:t.row-(ne(e,t)?0:1),ae=(e,t)=>t<e.row?e:{...e,row:t+1,open:[]},le=()=>"speechSynthesis"in globalThis&&"SpeechSynthesisUtterance"in globalThis?globalThis.speechSynthesis:void 0,he=e`.caption-line{margin:0;padding:.9em 1.1em;min-block-size:4.7em;font-size:1.08em;text-wrap:pretty}progress{display:block;appearance:none;inline-size:100%;block-size:4px;border:0;background:var(--_line)}progress::-webkit-progress-bar{background:var(--_line)}progress::-webkit-progress-value{background:var(--_accent)}progress::-moz-progress-bar{background:var(--_accent)}`;class de extends q{static styles=[...q.styles,he];static properties={playing:{state:!0},aloud:{state:!0}};of="watch";#S;constructor(){super(),this.playing=this.aloud=!1}begin(e){const{view:t}=this;t&&(this.source.player.dispatch({type:"pause"}),e&&!matchMedia("(prefers-reduced-motion: reduce)").matches&&this.#H())}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this.#G()})}renderLesson({lesson:e,state:{position:t,length:s}}){const{words:i}=this,{text:n,generated:a}=this.#B(e,t);return r`<div class="card">
      <p class="caption-line" dir="auto" part="caption">${this.inline(n,a?o:this.textLang)}</p>
      <div class="bar">
        ${this.button(this.playing?i.pause:i.play,()=>this.playing?this.#G():this.#H(),{kind:"primary"})}
        ${this.button(i.back,()=>this.#V(-1),{disabled:0===t})}
        ${this.button(i.forward,()=>this.#V(1),{disabled:t>=s-1})}
        ${void 0!==le()?this.button(i.readAloud,()=>this.#Y(),{pressed:this.aloud}):o}
        <span class="score">${i.position(t+1,s)}</span>
      </div>
      <progress max=${s-1} value=${t} aria-label=${i.step}></progress>
    </div>`}moved(e,t){t&&(this.requestUpdate(),this.playing&&this.#W())}#H(){const{state:e}=this.view;this.playing=!0,v(e)?this.source.player.dispatch({type:"step",to:0},"reader",this):this.#W()}#G(){this.#S?.(),this.#S=void 0,this.playing=!1}#W(){this.#S?.();const{lesson:e,state:t}=this.view,s=this.#B(e,t.position),i=this.textOf(s.text),n=(e=>{const t=e.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length??0;return Math.max(2500,(e.length+1.5*t)/15*1e3)})(i),o=()=>{this.#S=void 0;const{player:e}=this.source??{};this.playing&&e&&(v(e.state)?this.#G():e.dispatch({type:"step",to:e.state.position+1},"play",this))};if(this.aloud)return void(this.#S=((e,t,s,i)=>{const n=le();let o,r=!1;const a=()=>{r||(r=!0,clearTimeout(o),i())};o=setTimeout(a,2*s+6e3);const l=new SpeechSynthesisUtterance(e);return t&&(l.lang=t),l.addEventListener("end",a),l.addEventListener("error",()=>{clearTimeout(o),o=setTimeout(a,s)}),n?.speak(l),()=>{r||(r=!0,clearTimeout(o),n?.cancel())}})(i,this.#J(s,e),n,o));g(i);const r=setTimeout(o,n);this.#S=()=>clearTimeout(r)}#V(e){this.ask({type:"step",to:this.view.state.position+e},!this.playing)}#Y(){this.aloud=!this.aloud,this.playing?this.#W():this.aloud&&this.#H()}#J({generated:e},{json:t}){const{lang:s,page:i}=this.language,[n,o]=[t.lang??i,s??i];return e&&ce(n)!==ce(o)?o:n}#B(e,t){return((e,t,s)=>{const i=j(e,s),n=l({length:i.generated?0:Math.min(i.length,1e4)},(e,t)=>i.entry(t)),o=n.filter(e=>e.row===t).map(({text:e})=>e),r=o.join(" "),h=r||P(e,s)(t);return h.trim()?{text:a(h),generated:""===r}:{text:e.table.cells(t).filter(e=>m(e,()=>"x").trim()).flatMap((e,t)=>t>0?[" · ",...e]:e),generated:!1}})(e,t,R(this.language.phrases))}}const ce=e=>e.split("-")[0].toLowerCase();b("learning-watch",de),b("learning-predict",class extends q{of="predict";#e=new y(this,"predict");#Q;#X;begin(e){const{view:t}=this;if(!t)return;const{lesson:s,state:i}=t;this.source.player.dispatch({type:"pause"}),!e&&void 0!==w("step",s.key)&&i.position>=this.#T(s).row?this.#Z(i.position):this.#ee(s)}willUpdate(e){super.willUpdate(e);const{lesson:t}=this.view??{};if(!t)return;this.#Q??=document.createElement(f("execution-table"));const s=this.#T(t);((e,t)=>void 0!==t&&e.row===t.row&&e.open.join()===t.open.join())(s,this.#X)||(this.#X=s,this.#Q.cover=oe(t,s)?void 0:(e,i)=>this.#te(t,s,e,i))}renderLesson({lesson:e}){const t=this.#T(e),{words:s}=this,i=e.rows.length-1;return r`<div class="inner" @step-request=${this.#se} @keydown=${this.#ie}>${this.#Q}</div>
      <div class="card foot">
        <div class="bar">
          ${oe(e,t)?r`<p class="say"><b>${s.allUncovered}</b></p>
                  ${this.button(s.startAgain,()=>this.#y(),{id:"again"})}`:ne(e,t)?r`<p class="say"><b>${s.asExpected(t.row+1)}</b></p>
                    ${this.button(s.knewIt,()=>this.#ne(!0),{id:"knew",kind:"primary"})}
                    ${this.button(s.didNotKnow,()=>this.#ne(!1))}
                    ${this.button(s.goOn,()=>this.#ne(void 0),{kind:"plain"})}`:r`<p class="say"><b>${s.nextRow(t.row+1)}</b></p>
                    ${this.button(s.uncoverRow,()=>this.#oe(void 0),{id:"uncover",kind:"primary"})}
                    ${this.button(s.skipPredictions,()=>this.#Z(i),{kind:"plain"})}`}
          <span class="score">${s.predicted(t.said,i,t.right)}</span>
        </div>
      </div>`}#te(e,t,s,i){if(!(({row:e,open:t},s,i)=>s>e||s===e&&!t.includes(i))(t,s,i))return;if(s>t.row)return r`<span>${this.words.covered}</span>`;const n=ie(e,s),a=n.indexOf(i);if(a<0)return o;const l=e.table.labels(this.language.phrases)[i],h=n.find(e=>!t.open.includes(e));return r`<button
      type="button"
      tabindex=${i===h?0:-1}
      aria-label=${this.words.coveredCell(l,a+1,n.length)}
      @click=${()=>this.#oe(i)}
      >?</button
    >`}moved({lesson:e,state:{position:t}},s){s&&t>re(e,this.#T(e))&&this.#re(e,ae(this.#T(e),t))}#T(e){return((e,t)=>{const{row:s,open:i,said:n,right:o}=e??{},r=Math.max(1,k(s,t.rows.length)),a=k(n,r-1);return{row:r,open:x(i).filter(e=>ie(t,r).includes(e)),said:a,right:k(o,a)}})(this.#e.get(e),e)}#re(e,t){const{row:s}=this.#T(e);this.#e.set(e,t),t.row<=s||(this.tellProgress(t.row-1,e.rows.length-1),oe(e,t)&&this.tellComplete(t.said>0?t.right/t.said:void 0))}#ee(e){this.source.player.dispatch({type:"step",to:re(e,this.#T(e))},"reader",this)}#oe(e){const{lesson:t}=this.view,s=this.#T(t),i=((e,t,s)=>{const i=ie(e,t.row),n=void 0===s?i:[...new Set([...t.open,s])].filter(e=>i.includes(e));return{...t,open:n}})(t,s,e),n=i.open.filter(e=>!s.open.includes(e));this.#re(t,i);for(const e of n)this.tellReveal(t.table.id(i.row),e+1);const o=t.table.cells(i.row,this.language.phrases),r=t.table.labels(this.language.phrases);g(n.map(e=>`${r[e]}: ${this.textOf(o[e])}`).join(". ")),this.#ee(t),ne(t,i)?this.focusOn("#knew"):this.#ae(e),this.#le(i.row)}#ne(e){const{lesson:t}=this.view;this.#re(t,((e,t)=>({row:e.row+1,open:[],said:e.said+(void 0===t?0:1),right:e.right+Number(t??0)}))(this.#T(t),e)),this.#ee(t);const s=this.#T(t),{words:i}=this,n=i.predicted(s.said,t.rows.length-1,s.right);g(`${n}. ${oe(t,s)?i.allUncovered:i.nextRow(s.row+1)}`),this.focusOn(oe(t,s)?"#again":ne(t,s)?"#knew":"#uncover"),this.#le(Math.min(s.row,t.rows.length-1))}#Z(e){const{lesson:t}=this.view;this.#re(t,ae(this.#T(t),e)),this.#ee(t),oe(t,this.#T(t))&&(g(this.words.allUncovered),this.shadowRoot.activeElement&&this.focusOn("#again"))}#y(){const{lesson:e}=this.view;this.#e.set(e,se),this.#ee(e),this.focusOn("#uncover")}async#le(e){await this.updateComplete,await(this.#Q?.updateComplete);const t=this.#Q?.shadowRoot?.querySelector(`tr[data-row="${e}"]`),s=this.root?.querySelector(".foot")?.offsetHeight??0;t?.style.setProperty("scroll-margin-block",`${s+24}px`),t?.scrollIntoView({block:"nearest",behavior:"instant"})}#he(){return[...this.#Q?.shadowRoot?.querySelectorAll(".covered button")??[]]}async#ae(e){if(!this.shadowRoot.activeElement)return;const{view:t}=this;if(await this.updateComplete,await(this.#Q?.updateComplete),!t)return;const s=ie(t.lesson,this.#T(t.lesson).row).filter(e=>!this.#T(t.lesson).open.includes(e)),i=this.#he(),n=i[Math.max(0,s.findIndex(t=>t>(e??-1)))];O(i,n),n?.focus()}#se=e=>{const{command:t}=e,{lesson:s}=this.view;"step"===t.type&&t.to>re(s,this.#T(s))&&e.preventDefault()};#ie={handleEvent:e=>z(e,this.#he()),capture:!0}}),b("learning-fill",Q),b("learning-order",ee),b("learning-explain",K);
