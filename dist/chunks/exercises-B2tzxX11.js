/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{r as e,i as t,a as s,L as i,C as o,aj as n,A as r,b as a,c as l,l as h,O as d,K as c,H as p,t as u,N as g,g as m,E as w,h as f,n as v,ao as b,e as y}from"./lesson-element-CWTz7GPA.js";import{e as $}from"../elements/learning-modes.js";import{K as k}from"./kept-DQztX_oy.js";import{c as x,n as _}from"./stored-DuOik4sE.js";import{i as O,s as z,r as C}from"./keys-DnpW12QX.js";import{o as S,g as A,i as I,a as j,m as P}from"./order-DDk51rzg.js";import{t as M,a as R}from"./transcript-HhVb3_wW.js";import{p as T}from"./phrases-CPiZeDkh.js";import"../elements/concept-flow.js";import"./flow-B9BIDHsa.js";import"./keep-in-view-BmkhZdeA.js";import"../elements/execution-sample.js";import"../elements/execution-table.js";import"./light-dom-BFFnJy8h.js";import"../elements/trace-controls.js";import"../elements/variable-tracker.js";import"./memory-DG3kLUIN.js";import"./shuffle-DjK5_33X.js";import"./say-DfPCqkaf.js";const q={...e,readAloud:"Read aloud",covered:"covered",coveredCell:"{column}: cell {cell} of {count}, covered",nextRow:"What comes in step {step}?",asExpected:"Step {step}: was it as you thought?",uncoverRow:"Uncover the row",knewIt:"I knew it",didNotKnow:"Not quite",goOn:"Go on",skipPredictions:"Skip to the end",predicted:"{said} of {count} predicted, {right} right",allUncovered:"The whole run is uncovered.",fillForm:"Form of the table",fillForms:{line:"Every value",exam:"Changes only"},fillFormHelp:{line:"Write what each variable holds after each step.",exam:"Write a value only where it changes, and leave all other cells empty."},fillCell:"{name} after step {step}",cellStates:{right:"right",wrong:"not right",shown:"shown"},showCell:"Show this cell",nothingToShow:"Go to a cell first.",checkCells:"Check all cells",filled:"{right} of {count} cells right[, {shown} shown]",allFilled:"The table is complete.",rowsShown:"Steps of the run",toOrder:"Steps to put in order",orderKeys:"With the keys: Space picks a step up, the arrows move it, Space puts it down.",firstTimes:"Where a step happens more than once, its first time counts.",pickedUp:"Picked up, in place {place} of {count}.",putDown:"Put down, in place {place} of {count}.",nowIn:"Place {place} of {count}",checkOrder:"Check the order",showOrder:"Show the order",inPlace:"in place",notInPlace:"not in place",ordered:"{placed} of {count} are in place; {run} stand in the right order among themselves.",allOrdered:"Every step is in place.",explainStep:"What happens at {step}, and why?",ownWords:"In your own words",compare:"Compare",authorSays:"The author’s answer",runSays:"What the table says",compared:"{done} of {count} compared"},K=t`:host{margin-block:0 1em}.bar{display:flex;flex-wrap:wrap;gap:.5em .6em;align-items:center;padding:.7em .95em;font-size:.94em}.card>.bar:not(:first-child){border-block-start:1px solid var(--_line);background:var(--_sunk)}.bar .say{flex:1 1 14em;min-inline-size:0;margin:0}.bar .say b{font-weight:600}.inner>*{margin-block:0 1em}.foot{position:sticky;inset-block-end:.5em;z-index:2}.score{color:var(--_mute);font-size:.9em;font-variant-numeric:tabular-nums}.good{color:var(--_good);font-weight:600}.bad{color:var(--_bad);font-weight:600}.plain{border-color:transparent;background:none;color:var(--_accent)}.button[aria-disabled=true]{opacity:.5;cursor:default}.button[aria-pressed=true]{border-color:var(--_accent);background:var(--_accent-wash);color:var(--_accent)}.note{padding-block:.5em}@media(forced-colors:active){.button[aria-pressed=true]{border-width:3px}}@media print{.bar{display:none}}`;class L extends s{static styles=[...s.styles,K];get words(){return this.language.say(q)}begin(e){}tellProgress(e,t){this.dispatchEvent(new i({of:this.of,done:e,total:t}))}tellComplete(e){this.dispatchEvent(new o({of:this.of,score:e}))}tellReveal(e,t){this.dispatchEvent(new n({what:this.of,of:e,stage:t}))}button(e,t,{id:s,kind:i="",disabled:o=!1,pressed:n}={}){return a`<button
      type="button"
      id=${s??r}
      class="button ${i}"
      aria-disabled=${o||r}
      aria-pressed=${n??r}
      @click=${e=>!o&&t(e)}
    >
      <span>${e}</span>
    </button>`}async focusOn(e){await this.updateComplete,this.root?.querySelector(e)?.focus()}}const D=t`.card{margin-block-end:1em}.question{margin:0;padding:.9em 1.05em 0;font-weight:600}.sides{display:grid;gap:.9em;padding:.6em 1.05em .9em}label,.whose{display:block;margin:0 0 .35em;font-size:.8em;font-weight:600;color:var(--_mute)}textarea{display:block;inline-size:100%;min-block-size:6em;padding:.55em .7em;border:1px solid var(--_line-strong);border-radius:8px;background:var(--_paper);color:inherit;font:inherit;font-size:max(.94em,16px);resize:vertical;field-sizing:content}.answer{padding-inline-start:.9em;border-inline-start:3px solid var(--_accent);font-size:.94em}.answer .whose{font-size:.85em}dl{margin:0}dt{font-size:.86em;color:var(--_mute)}dd{margin:0 0 .4em}@container (min-width: 40em){.two{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}@media print{.bar{display:none}textarea{field-sizing:content}}`;class E extends L{static styles=[...L.styles,D];of="explain";#e=new k(this,"explain");renderLesson({lesson:e}){const t=$(e);if(0===t.length)return;const s=this.#t(e),i=t.filter(({id:e})=>s.some(([t,,s])=>t===e&&s)).length;return a`${t.map((t,i)=>this.#s(e,t,i,s))}
      <p class="note score">${this.words.compared(i,t.length)}</p>`}#s(e,t,s,i){const{words:o}=this,[,n,h]=i.find(([e])=>e===t.id)??[t.id,"",!1],d="row"in t,c=d?o.explainStep(`{step:${t.row+1}}`):t.question;return a`<section class="card" aria-labelledby="question-${s}">
      <p class="question" id="question-${s}" dir="auto"
        >${this.inline(l(c),d?r:this.textLang)}</p
      >
      <div class="sides ${h?"two":""}">
        <div>
          <label for="text-${s}">${o.ownWords}</label>
          <textarea
            id="text-${s}"
            rows="4"
            dir="auto"
            maxlength=${4e3}
            aria-describedby="question-${s}"
            .value=${n}
            @input=${e=>this.#i(t.id,e.target.value)}
          ></textarea>
        </div>
        ${h?a`<div class="answer" id="answer-${s}" tabindex="-1" role="group" aria-labelledby="whose-${s}">
                <p class="whose" id="whose-${s}">${"row"in t?o.runSays:o.authorSays}</p>
                ${"row"in t?this.#o(e,t.row):a`<div dir="auto">${this.inline(l(t.answer))}</div>`}
              </div>`:r}
      </div>
      ${h?r:a`<div class="bar">${this.button(o.compare,()=>this.#n(t.id,s))}</div>`}
    </section>`}#o({table:e},t){const s=e.cells(t,this.language.phrases);return a`<dl>
      ${e.labels(this.language.phrases).map((e,t)=>s[t]?.length?a`<dt dir="auto">${e}</dt> <dd dir="auto">${this.inline(s[t])}</dd>`:r)}
    </dl>`}#t(e){const t=this.#e.get(e);return(Array.isArray(t)?t:[]).flatMap(e=>{if(!Array.isArray(e))return[];const[t,s,i]=e;return"string"==typeof t&&"string"==typeof s?[[t,s.slice(0,4e3),!0===i]]:[]})}#r(e,t){const{lesson:s}=this.view,i=this.#t(s),[,o,n]=i.find(([t])=>t===e)??[e,"",!1];this.#e.set(s,[...i.filter(([t])=>t!==e),[e,...t(o,n)]])}#i(e,t){this.#r(e,(e,s)=>[t,s])}#n(e,t){const{lesson:s}=this.view;this.#r(e,e=>[e,!0]);const i=$(s),o=this.#t(s),n=i.filter(e=>o.some(([t,,s])=>t===e.id&&s)).length;this.tellReveal(e,1),this.tellProgress(n,i.length),n===i.length&&this.tellComplete(),this.focusOn(`#answer-${t}`)}}const F=/(['"`])((?:\\.|(?!\1)[^\\])*)\1|[\p{L}_$][\p{L}\p{N}_$]*|[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\S/giu,N=new Map([["nil","null"],["none","null"],["null","null"],["true","true"],["false","false"]]),U=e=>[...e.slice(0,500).normalize("NFKC").replace(/[“”„]/g,'"').replace(/[‘’‚]/g,"'").replace(/−/g,"-").matchAll(F)].map(([e,t,s=""])=>t?`"${s.replace(/\\(['"`])/g,"$1")}`:/^[-+]?\.?\d/.test(e)?String(Number(e.replaceAll("_",""))):N.get(e.toLowerCase())??e),H=({rows:e})=>Math.ceil(e.length/30),W=(e,t,s)=>{const{rows:i,trace:o}=e,n=30*Math.max(0,Math.min(s,H(e)-1)),r=Math.min(30,i.length-n),a=(e=>u(e).variables.slice(0,64))(e),l=h({length:r+1},(e,t)=>o.state(i.end(n+t-1))),g=l.slice(1).map((t,s)=>a.map(i=>d(i,e,t,l[s]))),m=a.filter((e,t)=>g.some(e=>e[t].changed)),w=(m.length>0?m:a).slice(0,8),f=w.map(e=>a.indexOf(e)),v=g.map((e,s)=>f.map(i=>{const{value:n,changed:r}=e[i],a=l[s+1],h=void 0===n||"exam"===t&&!r?"":c(n,o.facts.language,a,1/0),d=p(n)?a.content(n):n,u="object"==typeof d&&null!==d&&"show"===d.kind,g=h.length<=40&&!h.includes("…")&&!u;return{answer:h,asked:""===h?"exam"===t:g}})),b=w.map(t=>{const{value:s}=d(t,e,l[0],void 0);return c(s,o.facts.language,l[0],40)});return{variables:w,before:b.some(Boolean)?b:void 0,first:n,cells:v}},G={text:"",checked:!1,shown:!1},V=(e,{text:t,checked:s,shown:i}=G)=>e.asked?i?"shown":s?(({answer:e},t)=>{const s=t.trim();return""===e?/^[-–—]?$/.test(s):((e,t)=>{const[s,i]=[U(e),U(t)];if(s.length===i.length&&s.every((e,t)=>e===i[t]))return!0;const[o=""]=s;if(1!==s.length||!o.startsWith('"'))return!1;const n=t.slice(0,500).normalize("NFKC").trim(),[r=""]=i,a=1===i.length&&(N.has(n.toLowerCase())||!Number.isNaN(Number(r)));return""!==n&&!a&&n===o.slice(1)})(e,s)})(e,t)?"right":"wrong":"open":"given",B=e=>e.flatMap(({text:e,checked:t,shown:s},i)=>e||t||s?[[i,e,s?2:t?1:0]]:[]),Y=({cells:e},t)=>{const s=e.flat().map((e,s)=>V(e,t[s])),i=e=>s.filter(t=>t===e).length;return{right:i("right"),shown:i("shown"),total:s.length-i("given")}},J=t`.bar:first-child{border-block-end:1px solid var(--_line)}.bar:first-child .say{color:var(--_mute);font-size:.92em}fieldset{display:inline-flex;margin:0;padding:0;border:1px solid var(--_line-strong);border-radius:7px;overflow:clip}label{position:relative;display:grid;place-items:center;min-block-size:34px;padding:.2em .8em;font-size:.88em;font-weight:600;cursor:pointer}label.on{background:var(--_accent-wash);color:var(--_accent)}label input{position:absolute;inset:0;margin:0;opacity:0;cursor:inherit}fieldset:has(:focus-visible){outline:2px solid var(--_accent);outline-offset:2px}label.on span{text-decoration:underline;text-underline-offset:3px}select{min-block-size:34px;max-inline-size:100%;border:1px solid var(--_line-strong);border-radius:7px;background:var(--_paper);color:inherit;font:inherit;font-size:.88em}.box{position:relative;overflow-x:auto;scrollbar-width:thin}table{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.9em;line-height:1.45}th,td{padding:.3em .5em;border-block-end:1px solid var(--_line);text-align:start;font-weight:inherit}tbody tr:last-child>*{border-block-end:0}thead th{background:var(--_sunk);font-size:.88em;font-weight:600;color:var(--_mute);white-space:nowrap}tr>th:first-child{position:sticky;inset-inline-start:0;z-index:1;inline-size:3.2em;padding-inline:.95em .5em;background:var(--_paper);color:var(--_mute);font-variant-numeric:tabular-nums}thead tr>th:first-child{background:var(--_sunk)}tr.now>td,tr.now>th:first-child{background:var(--_accent-wash)}tr.now>th:first-child{color:var(--_accent);font-weight:700}.given{padding-inline:.6em;color:var(--_mute);white-space:nowrap}.cell{display:flex;align-items:center;gap:.3em}td input{flex:1;min-inline-size:4.2em;inline-size:100%;min-block-size:34px;padding:.2em .55em;border:1px solid var(--_line-strong);border-radius:6px;background:var(--_paper);color:inherit;line-height:inherit;font-size:.95em;text-align:left}.sign{flex:none;inline-size:1em;font-weight:700}.right .sign{color:var(--_good)}.wrong .sign{color:var(--_bad)}.right input{border-color:var(--_good);background:var(--_good-wash)}.wrong input{border-color:var(--_bad);background:var(--_bad-wash)}.shown input{border-style:dashed;color:var(--_mute)}@container (max-width: 30em){th,td{padding-inline:.3em}td input{min-inline-size:3.4em;padding-inline:.4em}}@media(pointer:coarse){td input{font-size:16px}}@media(forced-colors:active){label.on{outline:2px solid Highlight;outline-offset:-2px}.wrong input{border-style:dashed}}@media print{td input{border:0}}`,Q=["line","exam"],X={right:"✓",wrong:"✗",shown:"○"};class Z extends L{static styles=[...L.styles,J];of="fill";#e=new k(this,"fill");#a;#l;renderLesson({lesson:e,state:{position:t}}){const{words:s}=this,{form:i,page:o}=this.#t(e),n=this.#h(e);if(0===n.variables.length)return;const l=this.#d(e),{right:h,shown:d,total:c}=Y(n,l),p=n.variables.map(e=>g(e,n.variables));return a`<div class="card">
      <div class="bar">
        <fieldset @change=${this.#c}>
          <legend class="hidden">${s.fillForm}</legend>
          ${Q.map(e=>a`<label class=${e===i?"on":""}
                ><input type="radio" name="form" value=${e} .checked=${e===i} /><span
                  >${s.fillForms[e]}</span
                ></label
              >`)}
        </fieldset>
        ${this.#p(e,o)}
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
              ${p.map(e=>a`<th scope="col"><span class="code" dir="ltr">${e}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${n.before?a`<tr>
                    <th scope="row">${n.first>0?n.first:s.start}</th>
                    ${n.before.map(e=>a`<td>${this.#f(e)}</td>`)}
                  </tr>`:r}
            ${n.cells.map((e,i)=>{const o=n.first+i;return a`<tr class=${o===t?"now":""}>
                <th scope="row"
                  >${o+1}${o===t?a`<span class="hidden">, ${s.currentStep}</span>`:r}</th
                >
                ${e.map((e,t)=>e.asked?this.#v(i*p.length+t,e,l,p[t],o):a`<td>${this.#f(e.answer)}</td>`)}
              </tr>`})}
          </tbody>
        </table>
      </div>
      <div class="bar">
        <p class="say score">
          ${h+d===c?a`<b class="good">${s.allFilled}</b> `:r}${s.filled(h,c,d)}
        </p>
        ${this.button(s.showCell,()=>this.#b(),{id:"show"})}
        ${this.button(s.checkCells,()=>this.#y(),{id:"check"})}
        ${this.button(s.startAgain,()=>this.#$(),{kind:"plain"})}
      </div>
    </div>`}#p(e,t){const s=H(e),{length:i}=e.rows;return s<2?r:a`<select aria-label=${this.words.rowsShown} @change=${this.#k}>
      ${h({length:Math.min(s,100)},(e,s)=>{const o=this.words.part(30*s+1,Math.min(30*(s+1),i),i);return a`<option value=${s} .selected=${s===t}>${o}</option>`})}
    </select>`}#f(e){return e?a`<span class="given code" dir="ltr">${e}</span>`:a`<span class="given"
          ><span aria-hidden="true">–</span><span class="hidden">${this.words.none}</span></span
        >`}#v(e,t,s,i,o){const n=s[e],l=V(t,n),h="right"===l||"shown"===l,d=l in X?this.words.cellStates[l]:"";return a`<td class=${l}>
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
          aria-label=${this.words.fillCell(i,o+1)}
          aria-invalid=${"wrong"===l||r}
          aria-describedby="state-${e}"
          ?readonly=${h}
          .value=${"shown"===l?t.answer:n.text}
        /><span class="sign" aria-hidden="true">${X[l]}</span
        ><span class="hidden" id="state-${e}">${d}</span></span
      >
    </td>`}moved(e,t){t&&this.requestUpdate()}#t(e){const{form:t,page:s,sheets:i}=this.#e.get(e)??{};return{form:Q.find(e=>e===t)??"line",page:x(s,H(e)-1),sheets:"object"==typeof i&&null!==i?i:{}}}#h(e){const{form:t,page:s}=this.#t(e),i=`${t} ${s}`;return this.#l?.of===e&&this.#l.key===i||(this.#l={of:e,key:i,sheet:W(e,t,s)},this.#a=void 0),this.#l.sheet}#d(e){const{form:t,page:s,sheets:i}=this.#t(e);return((e,{cells:t,variables:s})=>{const i=h({length:t.length*s.length},()=>G);for(const t of Array.isArray(e)?e:[]){if(!Array.isArray(t))continue;const[e,s,o]=t;Number.isInteger(e)&&e in i&&"string"==typeof s&&(i[e]={text:s.slice(0,500),checked:1===o,shown:2===o})}return i})(i[`${t} ${s}`],this.#h(e))}#x(e){const{lesson:t}=this.view,s=this.#t(t),i=this.#h(t),o=Y(i,this.#d(t)),n={...s.sheets,[`${s.form} ${s.page}`]:B(e)};this.#e.set(t,{...s,sheets:n});const{right:r,shown:a,total:l}=Y(i,e);r+a!==o.right+o.shown&&(this.tellProgress(r+a,l),r+a<l||(m(`${this.words.allFilled} ${this.words.filled(r,l,a)}`),this.tellComplete(r/l)))}#r(e,t){const{lesson:s}=this.view,i=[...this.#d(s)];return i[e]={...i[e]??G,...t},this.#x(i),this.#_(e)}#_(e){const{lesson:t}=this.view,s=this.#h(t).cells.flat()[e];return s?V(s,this.#d(t)[e]):"given"}#O(e,t){if("open"!==this.#_(e))return this.#_(e);const s=this.#r(e,{checked:!0});return(t||"wrong"===s)&&m("right"===s?this.words.right:this.words.notRight),s}#b(){const{lesson:e}=this.view,t=this.#a,s=void 0===t?"given":this.#_(t);if(void 0===t||"given"===s)return m(this.words.nothingToShow);if("open"===s||"wrong"===s){const s=this.#h(e),[i,o]=[Math.floor(t/s.variables.length),t%s.variables.length];this.#r(t,{shown:!0});const{answer:n}=s.cells[i][o];m(n||this.words.none),this.tellReveal(e.table.id(s.first+i),o+1)}this.#z(t)}#y(){const{lesson:e}=this.view,t=this.#h(e);this.#x(this.#d(e).map(e=>e.shown?e:{...e,checked:!0}));const{right:s,shown:i,total:o}=Y(t,this.#d(e));if(m(this.words.filled(s,o,i)),s+i===o)return;const n=t.cells.flat().findIndex((e,t)=>"wrong"===this.#_(t));this.#z(n)}#$(){this.#x([]);const{lesson:e}=this.view;this.#z(this.#h(e).cells.flat().findIndex(({asked:e})=>e))}async#z(e){await this.updateComplete,this.#C(e)?.focus()}#C(e){return this.root.querySelector(`input[data-cell="${e}"]`)}#c=e=>{const{lesson:t}=this.view,s=e.target.value;e.stopPropagation(),this.#e.set(t,{...this.#t(t),form:s}),m(this.words.fillFormHelp[s])};#k=e=>{const{lesson:t}=this.view,s=Number(e.target.value);this.#e.set(t,{...this.#t(t),page:s})};#g=e=>{const t=e.target;this.#r(Number(t.dataset.cell),{text:t.value,checked:!1})};#m=e=>{const t=ee(e);if(void 0===t)return;const{lesson:s,state:i}=this.view,{first:o,variables:n}=this.#h(s);this.#a=t;const r=o+Math.floor(t/n.length);r!==i.position&&this.ask({type:"step",to:r},!1)};#w=e=>{const t=ee(e);void 0!==t&&e.target.value.trim()&&this.#O(t,!1)};#u=e=>{const t=ee(e);if(void 0===t||e.isComposing||e.ctrlKey||e.metaKey||e.altKey||e.shiftKey)return;const s=e.target,{lesson:i}=this.view,o=this.#h(i).variables.length;if("Enter"===e.key){if(e.preventDefault(),"wrong"===this.#O(t,!0))return;return void this.#S(t,1,e=>["open","wrong"].includes(this.#_(e)))}if(!{ArrowLeft:0===s.selectionStart&&0===s.selectionEnd,ArrowRight:s.selectionStart===s.value.length,ArrowUp:!0,ArrowDown:!0}[e.key])return;const n=O(this)?-1:1,r={ArrowLeft:-n,ArrowRight:n,ArrowUp:-o,ArrowDown:o}[e.key];e.preventDefault(),this.#S(t,r,()=>!0)};#S(e,t,s){const{lesson:i}=this.view,o=this.#h(i).cells.flat();for(let i=e+t;i>=0&&i<o.length;i+=t){if(!o[i].asked||!s(i))continue;const e=this.#C(i);return e?.focus(),void e?.select()}}}const ee=({target:e})=>{const t=e instanceof HTMLInputElement?e.dataset.cell:void 0;return void 0===t?void 0:Number(t)},te=t`ol{list-style:none;margin:0;padding:0}li{display:grid;grid-template-columns:auto auto minmax(0,1fr) auto auto;gap:.2em .6em;align-items:center;padding:.45em .7em;border-block-start:1px solid var(--_line);background:var(--_paper)}.note{border:0}.handle{inline-size:34px;block-size:34px;border-radius:6px;color:var(--_mute);text-align:center;cursor:grab;touch-action:none;-webkit-user-select:none;user-select:none}.handle[aria-disabled=true]{cursor:default;opacity:.4}.held{position:relative;z-index:1;background:var(--_accent-wash);outline:2px solid var(--_accent);outline-offset:-2px}.held .handle{color:var(--_accent);cursor:grabbing}.place{min-inline-size:1.2em;color:var(--_mute);font-size:.9em;font-variant-numeric:tabular-nums;text-align:end}.text{min-inline-size:0;font-size:.94em}.first{font-weight:600}.more:before{content:"\\b7  " / "";color:var(--_mute)}.line{margin-block-start:.1em;font-size:.86em;color:var(--_mute)}.line code{overflow-wrap:anywhere}.mark{font-size:.84em;font-weight:600;white-space:nowrap}li.right .mark{color:var(--_good)}li.wrong .mark{color:var(--_bad)}.moves{display:inline-flex;gap:2px;grid-column:5}.move{inline-size:34px;block-size:34px;border:1px solid var(--_line);border-radius:6px;text-align:center}.move[aria-disabled=true]{opacity:.4;cursor:default}@container (max-width: 30em){li{grid-template-columns:auto auto minmax(0,1fr);padding-inline:.4em .6em}.moves,.mark{grid-column:3}}@media(forced-colors:active){.held{outline-color:Highlight}}@media print{.handle,.moves{display:none}}`;class se extends L{static styles=[...L.styles,te];static properties={held:{state:!0},dragged:{state:!0}};of="order";#e=new k(this,"order");#A=0;#I=0;constructor(){super(),this.held=void 0,this.dragged=!1}renderLesson({lesson:e}){const t=S(e);if(!t)return;const{words:s}=this,{order:i,checked:o,shown:n}=this.#t(e,t),{placed:l,run:h,score:d}=A(t,i),c=o&&1===d;return a`<div class="card">
      <p class="note" id="keys">${s.orderKeys}${t.chosen?` ${s.firstTimes}`:""}</p>
      <ol aria-label=${s.toOrder} @keydown=${this.#u}>
        ${i.map((s,n)=>this.#j(e,t,s,n,i.length,o?l[n]:void 0,c))}
      </ol>
      <div class="bar">
        <p class="say">
          ${o?a`<b class=${c?"good":"bad"}>${c?s.allOrdered:s.notRight}</b>
                  ${c?r:s.ordered(l.filter(Boolean).length,i.length,h)}`:r}
        </p>
        ${c?this.button(s.startAgain,()=>this.#$(),{id:"again"}):a`${o?this.button(s.showOrder,()=>this.#b(),{kind:"plain"}):r}
              ${this.button(s.checkOrder,()=>this.#O(),{id:"check",kind:"primary"})}`}
        ${n?a`<span class="score">${s.cellStates.shown}</span>`:r}
      </div>
    </div>`}#j(e,t,s,i,o,n,l){const{words:h}=this,d=t.rows[s],c=e.table.cells(d,this.language.phrases).filter(e=>e.length>0),{line:p,frame:u}=e.trace.step(e.rows.start(d)),g=e.sample?.files[u.file??-1]?.text.split("\n")[p-1]?.trim(),m=void 0===n?"":n?"right":"wrong",w=(e,t,s)=>{const n=i+e,l=n>=0&&n<o;return a`<button
        type="button"
        class="move"
        tabindex="-1"
        aria-label=${t}
        aria-disabled=${!l||r}
        @click=${()=>l&&this.#P(i,n)}
      >
        <span aria-hidden="true">${s}</span>
      </button>`};return a`<li class="${m} ${this.held===s?"held":""}" data-item=${s}>
      <button
        type="button"
        class="handle"
        tabindex=${s===this.#M(t)?0:-1}
        aria-disabled=${l||r}
        aria-pressed=${this.held===s}
        aria-describedby="keys"
        aria-label=${h.told(h.nowIn(i+1,o),t.words[s])+(m&&h.aside(n?h.inPlace:h.notInPlace))}
        @click=${l?r:this.#R}
        @pointerdown=${l?r:this.#T}
        @pointermove=${this.#q}
        @pointerup=${this.#K}
        @pointercancel=${this.#K}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span class="place" aria-hidden="true">${i+1}</span>
      <div class="text">
        <div dir="auto"
          >${c.map((e,t)=>a`<span class=${t>0?"more":"first"}>${this.#L(e)}</span> `)}</div
        >
        ${g?a`<div class="line"><span>${h.line(p)}</span> <code dir="ltr">${g}</code></div>`:r}
      </div>
      ${m?a`<span class="mark">${n?"✓":"✗"} ${n?h.inPlace:h.notInPlace}</span>`:r}
      ${l?r:a`<span class="moves">${w(-1,h.moveUp(t.words[s]),"↑")}${w(1,h.moveDown(t.words[s]),"↓")}</span>`}
    </li>`}#L(e){return this.inline(e.map(e=>"string"!=typeof e&&"reference"===e.type?"…":e))}#M({rows:e}){return Math.min(this.#I,e.length-1)}#t(e,t){const{order:s,checked:i,shown:o,round:n}=this.#e.get(e)??{},r=x(n,1e4),a=I(t,s);return{order:a?s:j(t,`${e.key} ${r}`),checked:a&&!0===i,shown:a&&!0===o,round:r}}#r(e){const{lesson:t}=this.view;this.#e.set(t,{...this.#t(t,S(t)),...e})}#D(){const{lesson:e}=this.view,t=S(e);return{lesson:e,task:t,...this.#t(e,t)}}#E(e,t,s=!0){const{order:i}=this.#D(),o=i[e];this.#I=o,this.#r({order:P(i,e,t),checked:!1}),s&&m(this.words.nowIn(t+1,i.length))}#P(e,t){const s=this.#D().order[e];this.#E(e,t),this.#F(s)}#O(){const{task:e,order:t,shown:s}=this.#D();this.#r({checked:!0});const{placed:i,run:o,score:n}=A(e,t),{words:r}=this,a=i.filter(Boolean).length;m(1===n?r.allOrdered:`${r.notRight} ${r.ordered(a,t.length,o)}`),this.tellProgress(a,t.length),n<1||(this.tellComplete(s?0:1),this.focusOn("#again"))}#b(){const{task:e,lesson:t}=this.#D();this.#r({order:e.rows.map((e,t)=>t),checked:!0,shown:!0}),this.tellReveal(t.table.id(e.rows[0]),1),m(this.words.allOrdered),this.focusOn("#again")}#$(){const{task:e,lesson:t,round:s}=this.#D();this.#r({order:j(e,`${t.key} ${s+1}`),checked:!1,shown:!1,round:s+1}),this.focusOn('.handle[tabindex="0"]')}#R=e=>{const t=ie(e),{order:s}=this.#D(),i=s.indexOf(t);this.dragged||(this.held===t?(this.held=void 0,m(this.words.putDown(i+1,s.length))):(this.held=t,this.#A=i,m(this.words.pickedUp(i+1,s.length))),this.#F(t))};#u=e=>{if(!e.target.closest(".handle")||e.ctrlKey||e.metaKey||e.altKey||e.shiftKey)return;const{order:t}=this.#D(),s=t.indexOf(ie(e)),i=t.length-1,o={ArrowUp:s-1,ArrowDown:s+1,Home:0,End:i}[e.key];if("Escape"===e.key&&void 0!==this.held)e.preventDefault(),this.held=void 0,this.#E(s,this.#A),this.#F(t[s]);else if(void 0!==o){e.preventDefault();const n=Math.max(0,Math.min(o,i));if(n===s)return;this.held===t[s]&&this.#E(s,n),this.#F(t[this.held===t[s]?s:n])}};async#N(e){await this.updateComplete;const t=[...this.root.querySelectorAll(".handle")],s=t.find(t=>ie({target:t})===e);z(t,s),s?.focus()}#F(e){this.#I=e,this.#N(e)}#T=e=>{if(0!==e.button||!e.isPrimary)return;const t=e.currentTarget;this.dragged=!1,this.#U={id:e.pointerId,item:ie(e),y:e.clientY};try{t.setPointerCapture(e.pointerId)}catch{}};#U;#q=e=>{const t=this.#U;if(t?.id!==e.pointerId)return;if(!this.dragged&&Math.abs(e.clientY-t.y)<5)return;this.dragged=!0,this.held=t.item;const{order:s}=this.#D(),i=s.indexOf(t.item),o=[...this.root.querySelectorAll("li")].map(e=>e.getBoundingClientRect()),n=o.findIndex(({top:t,height:s},o)=>o<i&&e.clientY<t+s/2),r=o.findLastIndex(({top:t,height:s},o)=>o>i&&e.clientY>t+s/2),a=n>=0?n:r;a>=0&&this.#E(i,a,!1)};#K=e=>{if(this.#U?.id!==e.pointerId)return;const{item:t}=this.#U;if(this.#U=void 0,!this.dragged)return;this.held=void 0;const{order:s}=this.#D();m(this.words.putDown(s.indexOf(t)+1,s.length)),setTimeout(()=>this.dragged=!1)}}const ie=({target:e})=>Number(e.closest("li")?.dataset.item),oe={row:1,open:[],said:0,right:0},ne=({table:e,rows:t},s)=>s>=t.length?[]:e.cells(s).flatMap((t,s)=>s<e.columns.length&&w(t,()=>"x").trim()?[s]:[]),re=(e,{row:t,open:s})=>ne(e,t).every(e=>s.includes(e)),ae=({rows:e},{row:t})=>t>=e.length,le=(e,t)=>ae(e,t)?e.rows.length-1:t.row-(re(e,t)?0:1),he=(e,t)=>t<e.row?e:{...e,row:t+1,open:[]},de=()=>"speechSynthesis"in globalThis&&"SpeechSynthesisUtterance"in globalThis?globalThis.speechSynthesis:void 0,ce=t`.caption-line{margin:0;padding:.9em 1.1em;min-block-size:4.7em;font-size:1.08em;text-wrap:pretty}progress{display:block;appearance:none;inline-size:100%;block-size:4px;border:0;background:var(--_line)}progress::-webkit-progress-bar{background:var(--_line)}progress::-webkit-progress-value{background:var(--_accent)}progress::-moz-progress-bar{background:var(--_accent)}`;class pe extends L{static styles=[...L.styles,ce];static properties={playing:{state:!0},aloud:{state:!0}};of="watch";#I;constructor(){super(),this.playing=this.aloud=!1}begin(e){const{view:t}=this;t&&(this.source.player.dispatch({type:"pause"}),e&&!matchMedia("(prefers-reduced-motion: reduce)").matches&&this.#H())}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this.#W()})}renderLesson({lesson:e,state:{position:t,length:s}}){const{words:i}=this,{text:o,generated:n}=this.#G(e,t);return a`<div class="card">
      <p class="caption-line" dir="auto" part="caption">${this.inline(o,n?r:this.textLang)}</p>
      <div class="bar">
        ${this.button(this.playing?i.pause:i.play,()=>this.playing?this.#W():this.#H(),{kind:"primary"})}
        ${this.button(i.back,()=>this.#V(-1),{disabled:0===t})}
        ${this.button(i.forward,()=>this.#V(1),{disabled:t>=s-1})}
        ${void 0!==de()?this.button(i.readAloud,()=>this.#B(),{pressed:this.aloud}):r}
        <span class="score">${i.position(t+1,s)}</span>
      </div>
      <progress max=${s-1} value=${t} aria-label=${i.step}></progress>
    </div>`}moved(e,t){t&&(this.requestUpdate(),this.playing&&this.#Y())}#H(){const{state:e}=this.view;this.playing=!0,b(e)?this.source.player.dispatch({type:"step",to:0},"reader",this):this.#Y()}#W(){this.#I?.(),this.#I=void 0,this.playing=!1}#Y(){this.#I?.();const{lesson:e,state:t}=this.view,s=this.#G(e,t.position),i=this.textOf(s.text),o=(e=>{const t=e.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length??0;return Math.max(2500,(e.length+1.5*t)/15*1e3)})(i),n=()=>{this.#I=void 0;const{player:e}=this.source??{};this.playing&&e&&(b(e.state)?this.#W():e.dispatch({type:"step",to:e.state.position+1},"play",this))};if(this.aloud)return void(this.#I=((e,t,s,i)=>{const o=de();let n,r=!1;const a=()=>{r||(r=!0,clearTimeout(n),i())};n=setTimeout(a,2*s+6e3);const l=new SpeechSynthesisUtterance(e);return t&&(l.lang=t),l.addEventListener("end",a),l.addEventListener("error",()=>{clearTimeout(n),n=setTimeout(a,s)}),o?.speak(l),()=>{r||(r=!0,clearTimeout(n),o?.cancel())}})(i,this.#J(s,e),o,n));m(i);const r=setTimeout(n,o);this.#I=()=>clearTimeout(r)}#V(e){this.ask({type:"step",to:this.view.state.position+e},!this.playing)}#B(){this.aloud=!this.aloud,this.playing?this.#Y():this.aloud&&this.#H()}#J({generated:e},{json:t}){const{lang:s,page:i}=this.language,[o,n]=[t.lang??i,s??i];return e&&ue(o)!==ue(n)?n:o}#G(e,t){return((e,t,s)=>{const i=M(e,s),o=h({length:i.generated?0:Math.min(i.length,1e4)},(e,t)=>i.entry(t)),n=o.filter(e=>e.row===t).map(({text:e})=>e),r=n.join(" "),a=r||R(e,s)(t);return a.trim()?{text:l(a),generated:""===r}:{text:e.table.cells(t).filter(e=>w(e,()=>"x").trim()).flatMap((e,t)=>t>0?[" · ",...e]:e),generated:!1}})(e,t,T(this.language.phrases))}}const ue=e=>e.split("-")[0].toLowerCase();y("learning-watch",pe),y("learning-predict",class extends L{of="predict";#e=new k(this,"predict");#Q;#X;begin(e){const{view:t}=this;if(!t)return;const{lesson:s,state:i}=t;this.source.player.dispatch({type:"pause"}),!e&&void 0!==f("step",s.key)&&i.position>=this.#D(s).row?this.#Z(i.position):this.#ee(s)}willUpdate(e){super.willUpdate(e);const{lesson:t}=this.view??{};if(!t)return;this.#Q??=document.createElement(v("execution-table"));const s=this.#D(t);((e,t)=>void 0!==t&&e.row===t.row&&e.open.join()===t.open.join())(s,this.#X)||(this.#X=s,this.#Q.cover=ae(t,s)?void 0:(e,i)=>this.#te(t,s,e,i))}renderLesson({lesson:e}){const t=this.#D(e),{words:s}=this,i=e.rows.length-1;return a`<div class="inner" @step-request=${this.#se} @keydown=${this.#ie}>${this.#Q}</div>
      <div class="card foot">
        <div class="bar">
          ${ae(e,t)?a`<p class="say"><b>${s.allUncovered}</b></p>
                  ${this.button(s.startAgain,()=>this.#$(),{id:"again"})}`:re(e,t)?a`<p class="say"><b>${s.asExpected(t.row+1)}</b></p>
                    ${this.button(s.knewIt,()=>this.#oe(!0),{id:"knew",kind:"primary"})}
                    ${this.button(s.didNotKnow,()=>this.#oe(!1))}
                    ${this.button(s.goOn,()=>this.#oe(void 0),{kind:"plain"})}`:a`<p class="say"><b>${s.nextRow(t.row+1)}</b></p>
                    ${this.button(s.uncoverRow,()=>this.#ne(void 0),{id:"uncover",kind:"primary"})}
                    ${this.button(s.skipPredictions,()=>this.#Z(i),{kind:"plain"})}`}
          <span class="score">${s.predicted(t.said,i,t.right)}</span>
        </div>
      </div>`}#te(e,t,s,i){if(!(({row:e,open:t},s,i)=>s>e||s===e&&!t.includes(i))(t,s,i))return;if(s>t.row)return a`<span>${this.words.covered}</span>`;const o=ne(e,s),n=o.indexOf(i);if(n<0)return r;const l=e.table.labels(this.language.phrases)[i],h=o.find(e=>!t.open.includes(e));return a`<button
      type="button"
      tabindex=${i===h?0:-1}
      aria-label=${this.words.coveredCell(l,n+1,o.length)}
      @click=${()=>this.#ne(i)}
      >?</button
    >`}moved({lesson:e,state:{position:t}},s){s&&t>le(e,this.#D(e))&&this.#re(e,he(this.#D(e),t))}#D(e){return((e,t)=>{const{row:s,open:i,said:o,right:n}=e??{},r=Math.max(1,x(s,t.rows.length)),a=x(o,r-1);return{row:r,open:_(i).filter(e=>ne(t,r).includes(e)),said:a,right:x(n,a)}})(this.#e.get(e),e)}#re(e,t){const{row:s}=this.#D(e);this.#e.set(e,t),t.row<=s||(this.tellProgress(t.row-1,e.rows.length-1),ae(e,t)&&this.tellComplete(t.said>0?t.right/t.said:void 0))}#ee(e){this.source.player.dispatch({type:"step",to:le(e,this.#D(e))},"reader",this)}#ne(e){const{lesson:t}=this.view,s=this.#D(t),i=((e,t,s)=>{const i=ne(e,t.row),o=void 0===s?i:[...new Set([...t.open,s])].filter(e=>i.includes(e));return{...t,open:o}})(t,s,e),o=i.open.filter(e=>!s.open.includes(e));this.#re(t,i);for(const e of o)this.tellReveal(t.table.id(i.row),e+1);const n=t.table.cells(i.row,this.language.phrases),r=t.table.labels(this.language.phrases);m(o.map(e=>`${r[e]}: ${this.textOf(n[e])}`).join(". ")),this.#ee(t),re(t,i)?this.focusOn("#knew"):this.#ae(e),this.#le(i.row)}#oe(e){const{lesson:t}=this.view;this.#re(t,((e,t)=>({row:e.row+1,open:[],said:e.said+(void 0===t?0:1),right:e.right+Number(t??0)}))(this.#D(t),e)),this.#ee(t);const s=this.#D(t),{words:i}=this,o=i.predicted(s.said,t.rows.length-1,s.right);m(`${o}. ${ae(t,s)?i.allUncovered:i.nextRow(s.row+1)}`),this.focusOn(ae(t,s)?"#again":re(t,s)?"#knew":"#uncover"),this.#le(Math.min(s.row,t.rows.length-1))}#Z(e){const{lesson:t}=this.view;this.#re(t,he(this.#D(t),e)),this.#ee(t),ae(t,this.#D(t))&&(m(this.words.allUncovered),this.shadowRoot.activeElement&&this.focusOn("#again"))}#$(){const{lesson:e}=this.view;this.#e.set(e,oe),this.#ee(e),this.focusOn("#uncover")}async#le(e){await this.updateComplete,await(this.#Q?.updateComplete);const t=this.#Q?.shadowRoot?.querySelector(`tr[data-row="${e}"]`),s=this.root?.querySelector(".foot")?.offsetHeight??0;t?.style.setProperty("scroll-margin-block",`${s+24}px`),t?.scrollIntoView({block:"nearest",behavior:"instant"})}#he(){return[...this.#Q?.shadowRoot?.querySelectorAll(".covered button")??[]]}async#ae(e){if(!this.shadowRoot.activeElement)return;const{view:t}=this;if(await this.updateComplete,await(this.#Q?.updateComplete),!t)return;const s=ne(t.lesson,this.#D(t.lesson).row).filter(e=>!this.#D(t.lesson).open.includes(e)),i=this.#he(),o=i[Math.max(0,s.findIndex(t=>t>(e??-1)))];z(i,o),o?.focus()}#se=e=>{const{command:t}=e,{lesson:s}=this.view;"step"===t.type&&t.to>le(s,this.#D(s))&&e.preventDefault()};#ie={handleEvent:e=>C(e,this.#he()),capture:!0}}),y("learning-fill",Z),y("learning-order",se),y("learning-explain",E);
