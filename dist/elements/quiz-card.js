/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{A as e,b as t,af as s,g as o,i,w as n,a as r,f as a,d as l,ag as d,c,ah as p,ac as h,ai as u,aj as m,e as f}from"../chunks/lesson-element-CWTz7GPA.js";import{l as g,F as b,r as v,s as k,o as w,k as $,c as y,a as x}from"../chunks/record-BhIOfn9H.js";import{g as q,i as _,m as z,a as O}from"../chunks/grade-Cprkcfi4.js";import{s as A}from"../chunks/study-DtDabJ1e.js";import{m as M}from"../chunks/order-DDk51rzg.js";import{s as j}from"../chunks/keys-DnpW12QX.js";import"../chunks/shuffle-DjK5_33X.js";import"../chunks/stored-DuOik4sE.js";import"../chunks/memory-DG3kLUIN.js";const C=e=>e.options.map((t,s)=>S(e,t,g(s))),S=(s,o,i)=>{const{question:n,response:r,phase:a,text:l,words:d,see:c}=s,{id:p,why:h,step:u,code:m}=o,f="one"===n.form,g=r.includes(p),b="told"===a&&(n.key?.includes(p)??!1),v="told"===a&&g&&void 0!==n.key&&!b,k=[g&&"chosen",b&&"right",v&&"wrong"].filter(Boolean).join(" "),w=[g&&d.youChose,b&&(!g||!f)&&d.theAnswer,v&&!f&&d.notTheAnswer].filter(Boolean);return t`<label class="option ${k}" part="option ${k}">
    <input
      type=${f?"radio":"checkbox"}
      name="option"
      value=${p}
      .checked=${g}
      aria-disabled=${"open"!==a}
      @click=${e=>{"open"!==a&&e.preventDefault()}}
      @change=${({target:e})=>{const{checked:t}=e,o=f?[]:s.response.filter(e=>e!==p);s.answer(n.options.map(e=>e.id).filter(e=>o.includes(e)||e===p&&t))}}
    />
    <span class="letter ${f?"":"square"}"><span>${i}</span></span>
    <span class="text"
      ><span class="says" dir="auto">${l(o.text)}</span>${m?t`<span class="block code" dir="ltr">${m.code}</span>`:e}${"told"===a&&(w.length>0||h)?t`<span class="why" dir="auto"
              >${w.length>0?t`<b>${w.join(" ")}</b> `:e}${h?l(h):e}${void 0===u?e:c({step:u})}</span
            >`:e}</span
    >
  </label>`};let E;const T=t`<svg class="dots" viewBox="0 0 8 16" width="8" height="16" aria-hidden="true">
  <path d="M1 3h2v2H1zM5 3h2v2H5zM1 7h2v2H1zM5 7h2v2H5zM1 11h2v2H1zM5 11h2v2H5z" fill="currentColor" />
</svg>`,H=(e,s,o,i)=>{const n=s+("up"===o?-1:1);return t`<button
    type="button"
    class="move ${o}"
    part="button"
    aria-label=${i}
    aria-disabled=${n<0||n>=e.question.options.length}
    tabindex=${0===s&&"down"===o?0:-1}
    @click=${()=>I(e,s,n,o)}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d=${"up"===o?"M8 3 13 9H3z":"M8 13 3 7h10z"} fill="currentColor" />
    </svg>
  </button>`},I=(e,t,s,i)=>{const{response:n,question:r,plain:a,words:l}=e;if(s<0||s>=n.length)return;const{text:d}=r.options.find(({id:e})=>e===n[t]);e.answer(M(n,t,s)),e.focus(`[data-place="${s}"] .${i}`),o(l.movedTo(a(d),s+1,n.length))},B=e=>[...e.querySelectorAll(".move")],V=({currentTarget:e,target:t})=>{const s=B(e);s.includes(t)&&j(s,t)},D=1/0,R={ArrowUp:e=>e-1,ArrowDown:e=>e+1,Home:()=>0,End:()=>D},U=(e,t=!1)=>{if(!E)return;const{id:s,before:i,moved:n}=E,{question:r,plain:a,words:l,response:d}=e;if(E=void 0,!n)return;e.answer(t?i:d);const{text:c}=r.options.find(e=>e.id===s);t||o(l.movedTo(a(c),d.indexOf(s)+1,d.length))},K={one:C,several:C,order:s=>{const{question:o,response:i,phase:n,words:r}=s,a="told"===n&&o.key?_(o.key,i):void 0;return t`<ol
      class="order"
      role="list"
      @keydown=${"open"===n?e=>((e,t)=>{const s=B(t.currentTarget),o=s.indexOf(t.target);if(o<0||t.shiftKey||t.metaKey)return;const[i,n]=[Math.floor(o/2),o%2],r=t.altKey||t.ctrlKey,a=Object.hasOwn(R,t.key)?R[t.key]:void 0;if(a){t.preventDefault();const o=Math.max(0,Math.min(a(i),s.length/2-1));r&&o!==i?I(e,i,o,0===n?"up":"down"):s[2*o+n].focus()}else r||"ArrowLeft"!==t.key&&"ArrowRight"!==t.key||(t.preventDefault(),s[2*i+1-n].focus())})(s,e):e}
      @focusin=${V}
      @pointerdown=${"open"===n?e=>((e,t)=>{const s=t.target.closest(".grip");if(!s||0!==t.button||E)return;t.preventDefault();const o=t.currentTarget,i=Number(s.closest(".item").dataset.place);E={list:o,id:e.response[i],pointer:t.pointerId,before:e.response,moved:!1},o.setPointerCapture(t.pointerId)})(s,e):e}
      @pointermove=${e=>((e,t)=>{if(E?.list!==t.currentTarget||E.pointer!==t.pointerId)return;const s=e.response.indexOf(E.id),o=[...E.list.querySelectorAll(".item")].map(e=>e.getBoundingClientRect()).filter(({top:e,height:o},i)=>i!==s&&t.clientY>e+o/2).length;o!==s&&(E.moved=!0,e.answer(M(e.response,s,o)))})(s,e)}
      @pointerup=${()=>U(s)}
      @pointercancel=${()=>U(s,!0)}
    >
      ${i.map((o,i)=>((s,o,i,n)=>{const{question:r,phase:a,text:l,words:d,see:c}=s,{text:p,code:h,why:u,step:m}=r.options.find(e=>e.id===o),f=n?n.has(o)?"right":"wrong":"";return t`<li class="option item ${f} ${E?.id===o?"pulled":""}" part="option ${f}" data-place=${i}>
    <span class=${"open"===a?"grip":""}
      >${"open"===a?T:e}<span class="letter"><span>${i+1}</span></span></span
    >
    <span class="text"
      ><span class="says" dir="auto">${l(p)}</span>${h?t`<span class="block code" dir="ltr">${h.code}</span>`:e}${n?t`<span class="why" dir="auto"
              ><b>${n.has(o)?d.rightPlace:d.belongsAt(r.key.indexOf(o)+1)}</b>
              ${u?l(u):e}${void 0===m?e:c({step:m})}</span
            >`:e}</span
    >
    ${"open"===a?t`<span class="moves">
            ${H(s,i,"up",d.moveUp(s.plain(p)))}
            ${H(s,i,"down",d.moveDown(s.plain(p)))}
          </span>`:e}
  </li>`})(s,o,i,a))}
    </ol>
    ${"open"===n?t`<p class="keys">${r.moveKeys}</p>`:e}`},fill:e=>{const{question:o,response:i,phase:n,words:r}=e,a=s(o),l=void 0!==o.fact||"text"!==a,{correct:d}=q(o,i),c="told"!==n||void 0===d?"":d?"right":"wrong";return t`<label class="fill ${c}" part="fill ${c}">
    <span class="ask">${r.yourAnswer}</span>
    <input
      type="text"
      class=${l?"code":""}
      dir=${l?"ltr":"auto"}
      inputmode=${a}
      maxlength=${1e3}
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      ?readonly=${"open"!==n}
      .value=${i[0]??""}
      @input=${({target:t})=>{const{value:s}=t;e.answer(""===s?[]:[s])}}
    />
  </label>`}},F=i`.option{position:relative;display:flex;gap:.75em;align-items:flex-start;margin-block-end:.5em;padding:.6em .8em;border:1px solid var(--_line);border-radius:8px;font-size:.94em;cursor:pointer}.option input{position:absolute;inset-block-start:.6em;inset-inline-start:.8em;inline-size:1.5em;block-size:1.5em;margin:0;opacity:0;cursor:inherit}.letter{flex:none;display:grid;place-items:center;inline-size:1.65em;block-size:1.65em;margin-block-start:-.05em;border:1.5px solid var(--_line-strong);border-radius:50%;font-size:.82em;font-weight:600;color:var(--_mute)}.letter.square{border-radius:5px}.text{flex:1;min-inline-size:0}.says,.why{text-align:-webkit-match-parent;text-align:match-parent;display:block}.why{margin-block-start:.2em;font-size:.9em;color:var(--_mute)}.why b{font-weight:600}.block{display:block;margin-block-start:.3em;font-size:.9em;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;text-align:left}.option.chosen{border-color:var(--_accent);background:var(--_accent-wash)}.chosen .letter{border-color:var(--_accent);color:var(--_accent)}@media(hover:hover){.open .option:not(.chosen):hover{border-color:var(--_line-strong)}}.option:has(:focus-visible){outline:2px solid var(--_accent);outline-offset:2px}.option input:focus-visible{outline:none}.told .option,.kept .option,:disabled .option{cursor:default}.told .option.chosen{border-color:var(--_line);background:none}.told .option.wrong{border-color:color-mix(in oklab,var(--_bad) 65%,var(--_line));background:var(--_bad-wash)}.told .wrong .letter{border-color:var(--_bad);color:var(--_bad)}.told .option.right{border-color:var(--_good);background:var(--_good-wash)}.told .right .letter{border-color:var(--_good);background:var(--_good)}.told .right .letter span{color:var(--_paper)}.fill{display:block;margin-block-end:.7em}.ask{display:block;margin-block-end:.3em;font-size:.85em;color:var(--_mute)}.fill input{inline-size:min(100%,26em);min-block-size:38px;padding:.4em .7em;border:1px solid var(--_line-strong);border-radius:8px;background:var(--_paper);font:inherit;font-size:1em;color:inherit}.fill input.code{font-family:var(--_code);font-size:.95em}.fill input:read-only{background:var(--_sunk)}.fill.right input{border:2px solid var(--_good);background:var(--_good-wash)}.fill.wrong input{border:2px solid var(--_bad);background:var(--_bad-wash)}.order{margin:0;padding:0;list-style:none}.order .option{cursor:default}.open .order .option{padding-block:.45em;align-items:center}.open .order .letter{margin:0}.grip{position:relative;flex:none;display:flex;gap:.6em;align-items:center;cursor:grab;touch-action:none;user-select:none;-webkit-user-select:none}.grip:after{content:"";position:absolute;inset:-9px}.dots{color:var(--_line-strong)}.pulled,.option:has(.grip:active){border-color:var(--_accent);background:var(--_accent-wash)}.pulled .grip,.grip:active{cursor:grabbing}.option:has(.move:focus-visible){outline:none}.moves{flex:none;display:flex;gap:.35em}.move{display:grid;place-items:center;inline-size:34px;block-size:34px;border:1px solid var(--_line-strong);border-radius:7px;background:var(--_paper)}.move[aria-disabled=true]{border-color:var(--_line);color:var(--_line-strong);cursor:default}.keys{margin:0 0 .7em;font-size:.8em;color:var(--_mute)}@media(hover:none){.keys{display:none}}@media(forced-colors:active){.option{border-width:2px}.option.chosen,.option.pulled{border-color:Highlight}.told .option.right,.fill.right input{border:3px double CanvasText}.told .right .letter span{color:ButtonText}.move[aria-disabled=true]{color:GrayText;border-color:GrayText}}@media print{.moves,.dots,.keys{display:none}.open .order .letter span{visibility:hidden}}`,N=({text:s,see:o},i)=>t`<bdi>${s(i.text)}</bdi>${void 0===i.step?e:o(i)}`,L=i`fieldset{margin:0;padding:0 1.05em .4em;border:0;min-inline-size:0}legend{display:block;inline-size:100%;margin:0;padding:1.05em 0 0}.kind{display:flex;flex-wrap:wrap;gap:0 .9em;margin:0 0 .35em;font-size:.78em;color:var(--_mute)}.prompt{display:block;margin:0 0 .85em;font-weight:600;line-height:1.4}pre{margin:0 0 .85em;padding:.6em .9em;overflow-x:auto;border:1px solid var(--_line);border-radius:8px;background:var(--_sunk);font-family:var(--_code);font-size:.85em;line-height:1.55;tab-size:4;text-align:left}.help{margin:0 1.05em;padding-block-end:.9em;font-size:.9em}.help ul,.help ol{margin:0;padding:0;list-style:none}.help li,.final{margin:0;padding-block:.35em;line-height:1.5}.help b{font-weight:600}.hints{color:var(--_mute)}div.solution{margin-block-start:.5em;padding:.55em .95em;border:1px solid var(--_line);border-radius:8px}.solution .title{margin:0 0 .2em;font-size:.9em;font-weight:600;color:var(--_mute)}.final{border-block-start:1px solid var(--_line)}.final:first-of-type{margin-block-start:.3em}.more{display:flex;flex-wrap:wrap;gap:.5em;margin:.5em 0 0}.more .button{font-weight:500;font-size:.94em}.foot{display:flex;flex-wrap:wrap;gap:.5em .9em;align-items:center;padding:.7em 1.05em;border-block-start:1px solid var(--_line);background:var(--_sunk);font-size:.9em}.foot .button{margin-inline-start:auto;font-size:.94em}.verdict{flex:1 1 12em;min-inline-size:0}.verdict p{margin:0}.verdict p+p{margin-block-start:.35em}.attempts{color:var(--_mute)}.verdict b{font-weight:600}.good{color:var(--_good)}.bad{color:var(--_bad)}.primary[aria-disabled=true]{border-color:var(--_line-strong);background:none}.primary[aria-disabled=true] span{color:inherit}@media print{.foot,.help{display:none}}`,P=([e=""])=>t`<bdi>${e}</bdi>`,G=({key:[e=""]=[],fact:s},o)=>s?t`<code dir="ltr">${e}</code>`:t`<bdi>${o(e)}</bdi>`,J=({key:[e=""]=[],fact:t})=>t?e:n(e);class Q extends r{static formAssociated=!0;static styles=[...r.styles,L,F];static properties={of:{},question:{},exam:{type:Boolean},heading:{},seed:{},name:{},required:{type:Boolean},locked:{state:!0}};partName="quiz";#e;#t;#s=[];#o;#i="";#n="";#r=!1;constructor(){super(),this.of=this.question=this.heading=this.seed=this.name=null,this.exam=this.required=this.locked=!1}get words(){return this.language.say(A)}get record(){return this.#t?v(this.#e,this.#t):b}get value(){return this.record.response.join(" ")}get form(){return this.internals.form}get validity(){return this.internals.validity}get validationMessage(){return this.internals.validationMessage}get willValidate(){return this.internals.willValidate}checkValidity(){return this.internals.checkValidity()}reportValidity(){return this.internals.reportValidity()}reset(){this.#a(void 0)}formDisabledCallback(e){this.locked=e}formResetCallback(){this.reset()}formStateRestoreCallback(e){this.record.answered||this.#a({...this.record,response:Y(e)})}connectedCallback(){super.connectedCallback(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#l()}willUpdate(e){super.willUpdate(e);const{lesson:t}=this.view??{};t&&this.#d&&a().then(()=>this.requestUpdate()),this.#c(t)}update(e){const t=this.shadowRoot?.activeElement;super.update(e);const s=!t||t.isConnected||this.shadowRoot?.activeElement?"":this.#n||".foot .button",o=this.#i||s;o&&this.root?.querySelector(o)?.focus(),this.#i=this.#n=""}renderLesson({lesson:s}){const o=this.#t;if(!o)return;const{words:i}=this,n=this.#p(o),r=l(s,o.bank),a=i.how[o.form];return t`<div class="card ${n.phase}">
      <fieldset aria-describedby="verdict" ?disabled=${this.locked} @keydown=${this.#h}>
        <legend>
          <span class="kind" part="kind"
            ><span part="position"
              >${this.heading??i.question(r.indexOf(o)+1,r.length)}</span
            >${o.difficulty?t` <span>${i.difficulty[o.difficulty]}</span>`:e}${a?t` <span>${a}</span>`:e}</span
          >
          <span class="prompt" dir="auto">${n.text(o.prompt)}</span>
        </legend>
        ${o.code?t`<pre dir="ltr" tabindex="0" role="group" aria-label=${i.code}>${o.code.code}</pre>`:e}
        ${K[o.form](n)}
      </fieldset>
      ${((s,o)=>{const{question:i,record:n,phase:r,exam:a,words:l}=s,{hints:d,solution:c}=i;if(a||0===d.length&&!c)return e;const p=c?.steps.length??0,h="open"===r&&n.hints<d.length?n.hints+1:0,u=n.solution<p?n.solution+1:0,m=(e,s)=>t`<button type="button" class="button ${e}" part="button" @click=${()=>o(e)}>${s}</button>`;return t`<div class="help">
    ${n.hints>0?t`<ul class="hints" role="list">
            ${d.slice(0,n.hints).map((e,o)=>t` <li part="hint" tabindex="-1"
                    ><b>${l.hintOf(o+1,d.length)}</b> ${N(s,e)}</li
                  >`)}
          </ul>`:e}
    ${c?((s,{steps:o,answer:i,check:n})=>{const{record:r,phase:a,words:l,text:d}=s,c=r.solution>=o.length&&(o.length>0||"told"===a);return 0!==r.solution||c?t`<div class="solution" part="solution" role="group" aria-label=${l.workedSolution}>
    <p class="title">${l.workedSolution}</p>
    <ol role="list">
      ${o.slice(0,r.solution).map((o,i)=>t` <li tabindex="-1"
              ><b>${l.solutionStep(i+1)}${o.title?t` <bdi>${d(o.title)}</bdi>`:e}</b>
              ${N(s,o)}</li
            >`)}
    </ol>
    ${c&&i?t`<p class="final"><b>${l.solutionAnswer}</b> <bdi>${d(i)}</bdi></p>`:e}
    ${c&&n?t`<p class="final"><b>${l.quickCheck}</b> <bdi>${d(n)}</bdi></p>`:e}
  </div>`:e})(s,c):e}
    ${h||u?t`<p class="more">
            ${h?m("hint",l.hintOf(h,d.length)):e}
            ${u?m("solution",u>1?l.showStep(u,p):l.openSolution(p)):e}
          </p>`:e}
  </div>`})(n,this.#u)} ${this.#m(n)}
    </div>`}#m(s){const{phase:o,words:i,question:n}=s;if("fill"!==n.form&&0===n.options.length)return e;const r={open:this.exam?i.answer:i.check,kept:i.answered,told:i.tryAgain},a="told"===o||"open"===o&&!O(n,s.response);return t`<div class="foot">
      <div class="verdict" id="verdict" part="verdict">
        ${"told"===o?(s=>{const{question:o,response:i,text:n,see:r,words:a}=s,l=q(o,i),d=z(o,i);return t`<p
      >${((s,{correct:o,score:i,right:n,total:r,wrong:a})=>{const{words:l,question:d}=s;if(void 0===o)return e;if(o)return t`<b class="good">${l.right}</b>`;const c={several:l.rightOf(n,r,a),order:l.inOrder(n,r)},p=d.form in c&&n>0?` ${c[d.form]}`:"";return t`<b class=${i>0?"":"bad"}>${i>0?l.partlyRight:l.notRight}</b>${p}
    ${(({question:s,words:o,nameOf:i,text:n})=>{const{form:r,key:a=[]}=s;switch(r){case"one":return o.theAnswerIs(i(a[0]));case"several":return a.length>1?o.theAnswersAre(a.map(i).sort()):o.theAnswerIs(i(a[0]));case"fill":return t`${o.solutionAnswer} ${G(s,n)}.`;case"order":return e}})(s)}`})(s,l)}${r(...o.evidence)}${o.explanation?t` <bdi>${n(o.explanation)}</bdi>`:e}</p
    >${d.map(e=>t` <p class="mistake" part="mistake"><b>${a.commonMistake}</b> <bdi>${n(e.text)}</bdi></p>`)}`})(s):e} ${this.exam?e:(s=>{const{record:o,phase:i,words:n}=s,r=o.attempts+("open"===i?1:0);if(r<2)return e;const a=(({question:{form:e},nameOf:s},o)=>{if("order"!==e&&0!==o.length)return"fill"===e?P(o):t`<bdi>${o.map(s).sort().join(", ")}</bdi>`})(s,o.earlier.at(-1)??[]);return t`<p class="attempts" part="attempts"
    >${n.attempt(r)}${a?t` ${n.earlierAnswer} ${a}`:e}</p
  >`})(s)}
      </div>
      <button
        type="button"
        part="button"
        class="button ${"open"===o?"primary":""}"
        aria-disabled=${!a}
        ?disabled=${this.locked}
        @click=${this.#f}
      >
        <span>${r[o]}</span>
      </button>
    </div>`}updated(e){super.updated(e);const{response:t,answered:s,score:o}=this.record;if(this.setState("answered",s),this.setState("correct",s&&!this.exam&&1===o),this.internals.setFormValue(this.value||null,JSON.stringify(t)),!this.required||this.#t&&!O(this.#t,t))this.internals.setValidity({});else{const e=this.root?.querySelector('input, .move[tabindex="0"]')??void 0;this.internals.setValidity({valueMissing:!0},this.#g,e)}this.#r&&this.#b()}concerns(e){const[,t]=/^(quiz|practice|test)(?=\[|$)/.exec(e)??[];if(void 0===t)return super.concerns(e);const{lesson:s}=this.source??{},o=s?this.#v(s):0;return t===this.#k&&(e===t||e.startsWith(`${t}[${o}]`))}missing(){const{lesson:e}=this.source??{};return e&&this.#d?this.words.loading:e&&l(e,this.#k).length>this.#v(e)?this.words.notSound:null!==this.question?this.words.noQuestion(this.question):this.words.noPart[this.#k]??super.missing()}wordOf(e){if("option"!==e.to)return super.wordOf(e);const t=this.#w(e.target);return"order"===this.#t?.form?t:this.words.references.option(t)}#w=e=>{const t=this.#s.findIndex(t=>t.id===e);if(t<0)return e;if("order"!==this.#t?.form)return g(t);const{text:s}=this.#s[t];return this.words.optionText(n(s))};get#k(){return this.of??"quiz"}get#d(){return"trace"===this.#k&&!d()}get#g(){return"fill"===this.#t?.form?this.words.writeFirst:this.words.chooseFirst}#v(e){if(null===this.question)return 0;const t=l(e,this.#k).findIndex(e=>e?.id===this.question);return t>=0?t:Number(this.question)-1}#c(e){const t=e&&l(e,this.#k,this.language)[this.#v(e)];t!==this.#t&&this.#l(),this.#e=e,this.#t=t,e&&t&&(this.#s=k(e,t,this.seed??""),this.#o??=w(e,t,()=>this.requestUpdate()))}#l(){this.#o?.(),this.#o=void 0}#a(e){this.#t&&$(this.#e,this.#t,e)}#$({form:e}){const{response:t}=this.record;return"order"===e&&0===t.length?this.#s.map(({id:e})=>e):t}#p(s){const{record:o,exam:i,words:n}=this,r="trace"===s.bank?e:this.textLang,a=()=>this.#$(s);return{question:s,options:this.#s,record:o,get response(){return a()},phase:o.answered?i?"kept":"told":"open",exam:i,words:n,text:e=>this.inline(c(e),r),plain:e=>this.textOf(c(e)),see:(...s)=>{const o=s.flatMap(({step:e,column:t},s)=>void 0===e?[]:[s>0?", ":"",this.reference(W(e,t))]);return o.length>0?t` ${n.see} ${o}.`:e},nameOf:this.#w,answer:e=>{this.locked||this.record.answered||this.#a({...this.record,response:e})},focus:e=>{this.#i=e}}}#y(){const{record:e}=this,t=this.#t;if(!t||e.answered||this.locked)return;const s=this.#$(t);if(O(t,s))return o(this.#g);const{correct:i,score:n}=q(t,s),{bank:r,form:a,id:l}=t,d=y(e,s,n);this.#r=!0,this.#a(d);const{attempts:c,hints:h}=d,u=this.#s.map(e=>e.id);this.dispatchEvent(new p({question:l,bank:r,form:a,response:s,correct:i,score:n,attempt:c,hints:h,order:u}))}#b(){if(this.#r=!1,this.exam)return o(this.words.answered);const e=[...this.root?.querySelectorAll(".verdict, .chosen.wrong .why")??[]].map(({textContent:e})=>h(e??""));o(e.reverse().join(" "))}#h=e=>{"Enter"===e.key&&!e.isComposing&&e.target instanceof HTMLInputElement&&(e.preventDefault(),this.#y())};#f=()=>{this.record.answered?this.exam||this.#a(x(this.record,this.#t)):this.#y()};#u=e=>{const{record:t}=this,{bank:s,id:i,hints:n,solution:r}=this.#t,a="hint"===e?n[t.hints]:r?.steps[t.solution];if(a)if(o(this.textOf(c(a.text))),"hint"===e){const e=t.hints+1;this.#n=".hints > :last-child",this.#a({...t,hints:e}),this.dispatchEvent(new u({question:i,bank:s,stage:e}))}else{const e=t.solution+1;this.#n=".solution li:last-child",this.#a({...t,solution:e}),this.dispatchEvent(new m({what:"solution",of:i,stage:e}))}}}const W=(e,t)=>({type:"reference",to:void 0===t?"step":"cell",target:String(e),column:t??""}),Y=e=>{try{const t=JSON.parse(e);return Array.isArray(t)?t.filter(e=>"string"==typeof e):[]}catch{return[]}};f("quiz-card",Q);export{G as a,J as p,P as s};
