/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{A as e,x as t,a9 as s,z as o,u as r,L as i,a6 as n,a5 as a,b as l,a7 as d,p as c,aa as p,n as h,ab as u,ac as m,D as f}from"../chunks/lesson-element-DyiEI8is.js";import{s as g,h as b}from"../chunks/shuffle-DjK5_33X.js";import{g as v,i as $,m as k,a as w}from"../chunks/grade-DTbFKcKX.js";import{m as y}from"../chunks/memory-Dzoo6JQl.js";import{s as x}from"../chunks/keys-DnpW12QX.js";const q=({key:e},t,s="")=>(({form:e,options:t,shuffle:s,key:o},r)=>{const i=s=>"order"===e&&t.length>2&&void 0!==o&&s.every(({id:e},t)=>e===o[t]);if(!s&&!i(t))return t;let n=g(t,b(r));for(let e=1;e<=9&&i(n);e++)n=g(t,b(`${r} ${e}`));return n})(t,`${e} ${t.bank}/${t.id} ${s}`),_=e=>String.fromCharCode(65+e%26).repeat(1+Math.floor(e/26)),z={response:[],answered:!1,attempts:0,hints:0,solution:0,score:0,first:0,earlier:[]},O=({bank:e,id:t})=>`${e}/${t}`,A=(e,t=1e6)=>Math.min(Math.max(0,Math.trunc(Number(e))||0),t),M=e=>Math.min(Math.max(0,Number(e)||0),1),C=(e,{form:t,options:s})=>{const o=Array.isArray(e)?e.filter(e=>"string"==typeof e):[];if("fill"===t)return o.slice(0,1).map(e=>e.slice(0,1e3));const r=new Set(s.map(({id:e})=>e)),i=o.filter(e=>r.delete(e));return"order"===t?0===r.size?i:[]:"one"===t?i.slice(0,1):i},S=(e,t)=>{const s=y(e).get(O(t))??{},o=C(s.response,t),r=Array.isArray(s.earlier)?s.earlier.slice(-8):[];return{response:o,answered:!0===s.answered&&o.length>0,attempts:A(s.attempts),hints:A(s.hints,t.hints.length),solution:A(s.solution,t.solution?.steps.length??0),score:M(s.score),first:M(s.first),earlier:r.map(e=>C(e,t)).filter(e=>e.length>0)}},T=(e,t,s)=>y(e).set(O(t),s),E=e=>e.options.map((t,s)=>H(e,t,_(s))),H=(s,o,r)=>{const{question:i,response:n,phase:a,text:l,words:d,see:c}=s,{id:p,why:h,step:u,code:m}=o,f="one"===i.form,g=n.includes(p),b="told"===a&&(i.key?.includes(p)??!1),v="told"===a&&g&&void 0!==i.key&&!b,$=[g&&"chosen",b&&"right",v&&"wrong"].filter(Boolean).join(" "),k=[g&&d.youChose,b&&(!g||!f)&&d.theAnswer,v&&!f&&d.notTheAnswer].filter(Boolean);return t`<label class="option ${$}" part="option ${$}">
    <input
      type=${f?"radio":"checkbox"}
      name="option"
      value=${p}
      .checked=${g}
      aria-disabled=${"open"!==a}
      @click=${e=>{"open"!==a&&e.preventDefault()}}
      @change=${({target:e})=>{const{checked:t}=e,o=f?[]:s.response.filter(e=>e!==p);s.answer(i.options.map(e=>e.id).filter(e=>o.includes(e)||e===p&&t))}}
    />
    <span class="letter ${f?"":"square"}"><span>${r}</span></span>
    <span class="text"
      ><span class="says" dir="auto">${l(o.text)}</span>${m?t`<span class="block code" dir="ltr">${m.code}</span>`:e}${"told"===a&&(k.length>0||h)?t`<span class="why" dir="auto"
              >${k.length>0?t`<b>${k.join(" ")}</b> `:e}${h?l(h):e}${void 0===u?e:c({step:u})}</span
            >`:e}</span
    >
  </label>`};let I;const j=(e,t,s)=>{const o=e.filter((e,s)=>s!==t);return[...o.slice(0,s),e[t],...o.slice(s)]},B=t`<svg class="dots" viewBox="0 0 8 16" width="8" height="16" aria-hidden="true">
  <path d="M1 3h2v2H1zM5 3h2v2H5zM1 7h2v2H1zM5 7h2v2H5zM1 11h2v2H1zM5 11h2v2H5z" fill="currentColor" />
</svg>`,D=(e,s,o,r)=>{const i=s+("up"===o?-1:1);return t`<button
    type="button"
    class="move ${o}"
    part="button"
    aria-label=${r}
    aria-disabled=${i<0||i>=e.question.options.length}
    tabindex=${0===s&&"down"===o?0:-1}
    @click=${()=>V(e,s,i,o)}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d=${"up"===o?"M8 3 13 9H3z":"M8 13 3 7h10z"} fill="currentColor" />
    </svg>
  </button>`},V=(e,t,s,r)=>{const{response:i,question:n,plain:a,words:l}=e;if(s<0||s>=i.length)return;const{text:d}=n.options.find(({id:e})=>e===i[t]);e.answer(j(i,t,s)),e.focus(`[data-place="${s}"] .${r}`),o(l.movedTo(a(d),s+1,i.length))},K=e=>[...e.querySelectorAll(".move")],N=({currentTarget:e,target:t})=>{const s=K(e);s.includes(t)&&x(s,t)},R=1/0,U={ArrowUp:e=>e-1,ArrowDown:e=>e+1,Home:()=>0,End:()=>R},F=(e,t=!1)=>{if(!I)return;const{id:s,before:r,moved:i}=I,{question:n,plain:a,words:l,response:d}=e;if(I=void 0,!i)return;e.answer(t?r:d);const{text:c}=n.options.find(e=>e.id===s);t||o(l.movedTo(a(c),d.indexOf(s)+1,d.length))},L={one:E,several:E,order:s=>{const{question:o,response:r,phase:i,words:n}=s,a="told"===i&&o.key?$(o.key,r):void 0;return t`<ol
      class="order"
      role="list"
      @keydown=${"open"===i?e=>((e,t)=>{const s=K(t.currentTarget),o=s.indexOf(t.target);if(o<0||t.shiftKey||t.metaKey)return;const[r,i]=[Math.floor(o/2),o%2],n=t.altKey||t.ctrlKey,a=Object.hasOwn(U,t.key)?U[t.key]:void 0;if(a){t.preventDefault();const o=Math.max(0,Math.min(a(r),s.length/2-1));n&&o!==r?V(e,r,o,0===i?"up":"down"):s[2*o+i].focus()}else n||"ArrowLeft"!==t.key&&"ArrowRight"!==t.key||(t.preventDefault(),s[2*r+1-i].focus())})(s,e):e}
      @focusin=${N}
      @pointerdown=${"open"===i?e=>((e,t)=>{const s=t.target.closest(".grip");if(!s||0!==t.button||I)return;t.preventDefault();const o=t.currentTarget,r=Number(s.closest(".item").dataset.place);I={list:o,id:e.response[r],pointer:t.pointerId,before:e.response,moved:!1},o.setPointerCapture(t.pointerId)})(s,e):e}
      @pointermove=${e=>((e,t)=>{if(I?.list!==t.currentTarget||I.pointer!==t.pointerId)return;const s=e.response.indexOf(I.id),o=[...I.list.querySelectorAll(".item")].map(e=>e.getBoundingClientRect()).filter(({top:e,height:o},r)=>r!==s&&t.clientY>e+o/2).length;o!==s&&(I.moved=!0,e.answer(j(e.response,s,o)))})(s,e)}
      @pointerup=${()=>F(s)}
      @pointercancel=${()=>F(s,!0)}
    >
      ${r.map((o,r)=>((s,o,r,i)=>{const{question:n,phase:a,text:l,words:d,see:c}=s,{text:p,code:h,why:u,step:m}=n.options.find(e=>e.id===o),f=i?i.has(o)?"right":"wrong":"";return t`<li class="option item ${f} ${I?.id===o?"pulled":""}" part="option ${f}" data-place=${r}>
    <span class=${"open"===a?"grip":""}
      >${"open"===a?B:e}<span class="letter"><span>${r+1}</span></span></span
    >
    <span class="text"
      ><span class="says" dir="auto">${l(p)}</span>${h?t`<span class="block code" dir="ltr">${h.code}</span>`:e}${i?t`<span class="why" dir="auto"
              ><b>${i.has(o)?d.rightPlace:d.belongsAt(n.key.indexOf(o)+1)}</b>
              ${u?l(u):e}${void 0===m?e:c({step:m})}</span
            >`:e}</span
    >
    ${"open"===a?t`<span class="moves">
            ${D(s,r,"up",d.moveUp(s.plain(p)))}
            ${D(s,r,"down",d.moveDown(s.plain(p)))}
          </span>`:e}
  </li>`})(s,o,r,a))}
    </ol>
    ${"open"===i?t`<p class="keys">${n.moveKeys}</p>`:e}`},fill:e=>{const{question:o,response:r,phase:i,words:n}=e,a=s(o),l=void 0!==o.fact||"text"!==a,{correct:d}=v(o,r),c="told"!==i||void 0===d?"":d?"right":"wrong";return t`<label class="fill ${c}" part="fill ${c}">
    <span class="ask">${n.yourAnswer}</span>
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
      ?readonly=${"open"!==i}
      .value=${r[0]??""}
      @input=${({target:t})=>{const{value:s}=t;e.answer(""===s?[]:[s])}}
    />
  </label>`}},P=r`.option{position:relative;display:flex;gap:.75em;align-items:flex-start;margin-block-end:.5em;padding:.6em .8em;border:1px solid var(--_line);border-radius:8px;font-size:.94em;cursor:pointer}.option input{position:absolute;inset-block-start:.6em;inset-inline-start:.8em;inline-size:1.5em;block-size:1.5em;margin:0;opacity:0;cursor:inherit}.letter{flex:none;display:grid;place-items:center;inline-size:1.65em;block-size:1.65em;margin-block-start:-.05em;border:1.5px solid var(--_line-strong);border-radius:50%;font-size:.82em;font-weight:600;color:var(--_mute)}.letter.square{border-radius:5px}.text{flex:1;min-inline-size:0}.says,.why{text-align:-webkit-match-parent;text-align:match-parent;display:block}.why{margin-block-start:.2em;font-size:.9em;color:var(--_mute)}.why b{font-weight:600}.block{display:block;margin-block-start:.3em;font-size:.9em;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;text-align:left}.option.chosen{border-color:var(--_accent);background:var(--_accent-wash)}.chosen .letter{border-color:var(--_accent);color:var(--_accent)}@media(hover:hover){.open .option:not(.chosen):hover{border-color:var(--_line-strong)}}.option:has(:focus-visible){outline:2px solid var(--_accent);outline-offset:2px}.option input:focus-visible{outline:none}.told .option,.kept .option,:disabled .option{cursor:default}.told .option.chosen{border-color:var(--_line);background:none}.told .option.wrong{border-color:color-mix(in oklab,var(--_bad) 65%,var(--_line));background:var(--_bad-wash)}.told .wrong .letter{border-color:var(--_bad);color:var(--_bad)}.told .option.right{border-color:var(--_good);background:var(--_good-wash)}.told .right .letter{border-color:var(--_good);background:var(--_good)}.told .right .letter span{color:var(--_paper)}.fill{display:block;margin-block-end:.7em}.ask{display:block;margin-block-end:.3em;font-size:.85em;color:var(--_mute)}.fill input{inline-size:min(100%,26em);min-block-size:38px;padding:.4em .7em;border:1px solid var(--_line-strong);border-radius:8px;background:var(--_paper);font:inherit;font-size:1em;color:inherit}.fill input.code{font-family:var(--_code);font-size:.95em}.fill input:read-only{background:var(--_sunk)}.fill.right input{border:2px solid var(--_good);background:var(--_good-wash)}.fill.wrong input{border:2px solid var(--_bad);background:var(--_bad-wash)}.order{margin:0;padding:0;list-style:none}.order .option{cursor:default}.open .order .option{padding-block:.45em;align-items:center}.open .order .letter{margin:0}.grip{position:relative;flex:none;display:flex;gap:.6em;align-items:center;cursor:grab;touch-action:none;user-select:none;-webkit-user-select:none}.grip:after{content:"";position:absolute;inset:-9px}.dots{color:var(--_line-strong)}.pulled,.option:has(.grip:active){border-color:var(--_accent);background:var(--_accent-wash)}.pulled .grip,.grip:active{cursor:grabbing}.option:has(.move:focus-visible){outline:none}.moves{flex:none;display:flex;gap:.35em}.move{display:grid;place-items:center;inline-size:34px;block-size:34px;border:1px solid var(--_line-strong);border-radius:7px;background:var(--_paper)}.move[aria-disabled=true]{border-color:var(--_line);color:var(--_line-strong);cursor:default}.keys{margin:0 0 .7em;font-size:.8em;color:var(--_mute)}@media(hover:none){.keys{display:none}}@media(forced-colors:active){.option{border-width:2px}.option.chosen,.option.pulled{border-color:Highlight}.told .option.right,.fill.right input{border:3px double CanvasText}.told .right .letter span{color:ButtonText}.move[aria-disabled=true]{color:GrayText;border-color:GrayText}}@media print{.moves,.dots,.keys{display:none}.open .order .letter span{visibility:hidden}}`,G=({text:s,see:o},r)=>t`<bdi>${s(r.text)}</bdi>${void 0===r.step?e:o(r)}`,J=r`fieldset{margin:0;padding:0 1.05em .4em;border:0;min-inline-size:0}legend{display:block;inline-size:100%;margin:0;padding:1.05em 0 0}.kind{display:flex;flex-wrap:wrap;gap:0 .9em;margin:0 0 .35em;font-size:.78em;color:var(--_mute)}.prompt{display:block;margin:0 0 .85em;font-weight:600;line-height:1.4}pre{margin:0 0 .85em;padding:.6em .9em;overflow-x:auto;border:1px solid var(--_line);border-radius:8px;background:var(--_sunk);font-family:var(--_code);font-size:.85em;line-height:1.55;tab-size:4;text-align:left}.help{margin:0 1.05em;padding-block-end:.9em;font-size:.9em}.help ul,.help ol{margin:0;padding:0;list-style:none}.help li,.final{margin:0;padding-block:.35em;line-height:1.5}.help b{font-weight:600}.hints{color:var(--_mute)}.solution{margin-block-start:.5em;padding:.55em .95em;border:1px solid var(--_line);border-radius:8px}.solution .title{margin:0 0 .2em;font-size:.9em;font-weight:600;color:var(--_mute)}.final{border-block-start:1px solid var(--_line)}.final:first-of-type{margin-block-start:.3em}.more{display:flex;flex-wrap:wrap;gap:.5em;margin:.5em 0 0}.more .button{font-weight:500;font-size:.94em}.foot{display:flex;flex-wrap:wrap;gap:.5em .9em;align-items:center;padding:.7em 1.05em;border-block-start:1px solid var(--_line);background:var(--_sunk);font-size:.9em}.foot .button{margin-inline-start:auto;font-size:.94em}.verdict{flex:1 1 12em;min-inline-size:0}.verdict p{margin:0}.verdict p+p{margin-block-start:.35em}.attempts{color:var(--_mute)}.verdict b{font-weight:600}.good{color:var(--_good)}.bad{color:var(--_bad)}.primary{border-color:var(--_accent);background:var(--_accent)}.primary span{color:var(--_paper)}.primary[aria-disabled=true]{border-color:var(--_line-strong);background:none}.primary[aria-disabled=true] span{color:inherit}@media(forced-colors:active){.primary span{color:ButtonText}}@media print{.foot,.help{display:none}}`;class Q extends i{static formAssociated=!0;static styles=[...i.styles,J,P];static properties={of:{},question:{},exam:{type:Boolean},heading:{},seed:{},name:{},required:{type:Boolean},locked:{state:!0}};partName="quiz";#e;#t;#s=[];#o;#r="";#i="";#n=!1;constructor(){super(),this.of=this.question=this.heading=this.seed=this.name=null,this.exam=this.required=this.locked=!1}get record(){return this.#t?S(this.#e,this.#t):z}get value(){return this.record.response.join(" ")}get form(){return this.internals.form}get validity(){return this.internals.validity}get validationMessage(){return this.internals.validationMessage}get willValidate(){return this.internals.willValidate}checkValidity(){return this.internals.checkValidity()}reportValidity(){return this.internals.reportValidity()}reset(){this.#a(void 0)}formDisabledCallback(e){this.locked=e}formResetCallback(){this.reset()}formStateRestoreCallback(e){this.record.answered||this.#a({...this.record,response:Y(e)})}connectedCallback(){super.connectedCallback(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#l()}willUpdate(e){super.willUpdate(e);const{lesson:t}=this.view??{};t&&this.#d&&n().then(()=>this.requestUpdate()),this.#c(t)}update(e){const t=this.shadowRoot?.activeElement;super.update(e);const s=t&&!t.isConnected?this.#i||".foot .button":"",o=this.#r||s;o&&this.root?.querySelector(o)?.focus(),this.#r=this.#i=""}renderLesson({lesson:s}){const o=this.#t;if(!o)return;const{words:r}=this,i=this.#p(o),n=a(s,o.bank),l=r.how[o.form];return t`<div class="card ${i.phase}">
      <fieldset aria-describedby="verdict" ?disabled=${this.locked} @keydown=${this.#h}>
        <legend>
          <span class="kind" part="kind"
            ><span part="position"
              >${this.heading??r.question(n.indexOf(o)+1,n.length)}</span
            >${o.difficulty?t` <span>${r.difficulty[o.difficulty]}</span>`:e}${l?t` <span>${l}</span>`:e}</span
          >
          <span class="prompt" dir="auto">${i.text(o.prompt)}</span>
        </legend>
        ${o.code?t`<pre dir="ltr" tabindex="0" role="group" aria-label=${r.code}>${o.code.code}</pre>`:e}
        ${L[o.form](i)}
      </fieldset>
      ${((s,o)=>{const{question:r,record:i,phase:n,exam:a,words:l}=s,{hints:d,solution:c}=r;if(a||0===d.length&&!c)return e;const p=c?.steps.length??0,h="open"===n&&i.hints<d.length?i.hints+1:0,u=i.solution<p?i.solution+1:0,m=(e,s)=>t`<button type="button" class="button ${e}" part="button" @click=${()=>o(e)}>${s}</button>`;return t`<div class="help">
    ${i.hints>0?t`<ul class="hints" role="list">
            ${d.slice(0,i.hints).map((e,o)=>t` <li part="hint" tabindex="-1"
                    ><b>${l.hintOf(o+1,d.length)}</b> ${G(s,e)}</li
                  >`)}
          </ul>`:e}
    ${c?((s,{steps:o,answer:r,check:i})=>{const{record:n,phase:a,words:l,text:d}=s,c=n.solution>=o.length&&(o.length>0||"told"===a);return 0!==n.solution||c?t`<div class="solution" part="solution" role="group" aria-label=${l.workedSolution}>
    <p class="title">${l.workedSolution}</p>
    <ol role="list">
      ${o.slice(0,n.solution).map((o,r)=>t` <li tabindex="-1"
              ><b>${l.solutionStep(r+1)}${o.title?t` <bdi>${d(o.title)}</bdi>`:e}</b>
              ${G(s,o)}</li
            >`)}
    </ol>
    ${c&&r?t`<p class="final"><b>${l.solutionAnswer}</b> <bdi>${d(r)}</bdi></p>`:e}
    ${c&&i?t`<p class="final"><b>${l.quickCheck}</b> <bdi>${d(i)}</bdi></p>`:e}
  </div>`:e})(s,c):e}
    ${h||u?t`<p class="more">
            ${h?m("hint",l.hintOf(h,d.length)):e}
            ${u?m("solution",u>1?l.showStep(u,p):l.openSolution(p)):e}
          </p>`:e}
  </div>`})(i,this.#u)} ${this.#m(i)}
    </div>`}#m(s){const{phase:o,words:r,question:i}=s;if("fill"!==i.form&&0===i.options.length)return e;const n={open:this.exam?r.answer:r.check,kept:r.answered,told:r.tryAgain},a="told"===o||"open"===o&&!w(i,s.response);return t`<div class="foot">
      <div class="verdict" id="verdict" part="verdict">
        ${"told"===o?(s=>{const{question:o,response:r,text:i,see:n,words:a}=s,l=v(o,r),d=k(o,r);return t`<p
      >${((s,{correct:o,score:r,right:i,total:n,wrong:a})=>{const{words:l,question:d}=s;if(void 0===o)return e;if(o)return t`<b class="good">${l.right}</b>`;const c={several:l.rightOf(i,n,a),order:l.inOrder(i,n)},p=d.form in c&&i>0?` ${c[d.form]}`:"";return t`<b class=${r>0?"":"bad"}>${r>0?l.partlyRight:l.notRight}</b>${p}
    ${(({question:s,words:o,nameOf:r,text:i})=>{const{form:n,key:a=[],fact:l}=s;switch(n){case"one":return o.theAnswerIs(r(a[0]));case"several":return a.length>1?o.theAnswersAre(a.map(r).sort()):o.theAnswerIs(r(a[0]));case"fill":return t`${o.solutionAnswer}
      ${l?t`<code dir="ltr">${a[0]}</code>`:t`<bdi>${i(a[0])}</bdi>`}.`;case"order":return e}})(s)}`})(s,l)}${n(...o.evidence)}${o.explanation?t` <bdi>${i(o.explanation)}</bdi>`:e}</p
    >${d.map(e=>t` <p class="mistake" part="mistake"><b>${a.commonMistake}</b> <bdi>${i(e.text)}</bdi></p>`)}`})(s):e} ${this.exam?e:(s=>{const{record:o,phase:r,words:i}=s,n=o.attempts+("open"===r?1:0);if(n<2)return e;const a=(({question:e,nameOf:t},s)=>"order"===e.form?"":"fill"===e.form?s[0]??"":s.map(t).sort().join(", "))(s,o.earlier.at(-1)??[]);return t`<p class="attempts" part="attempts"
    >${i.attempt(n)}${a?t` ${i.earlierAnswer} <bdi>${a}</bdi>`:e}</p
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
        <span>${n[o]}</span>
      </button>
    </div>`}updated(e){super.updated(e);const{response:t,answered:s,score:o}=this.record;if(this.setState("answered",s),this.setState("correct",s&&!this.exam&&1===o),this.internals.setFormValue(this.value||null,JSON.stringify(t)),!this.required||this.#t&&!w(this.#t,t))this.internals.setValidity({});else{const e=this.root?.querySelector('input, .move[tabindex="0"]')??void 0;this.internals.setValidity({valueMissing:!0},this.#g,e)}this.#n&&this.#b()}concerns(e){const[,t]=/^(quiz|practice|test)(?=\[|$)/.exec(e)??[];if(void 0===t)return super.concerns(e);const{lesson:s}=this.source??{},o=s?this.#v(s):0;return t===this.#$&&(e===t||e.startsWith(`${t}[${o}]`))}missing(){const{lesson:e}=this.source??{};return e&&this.#d?this.words.loading:e&&a(e,this.#$).length>this.#v(e)?this.words.notSound:null!==this.question?this.words.noQuestion(this.question):this.words.noPart[this.#$]??super.missing()}wordOf(e){if("option"!==e.to)return super.wordOf(e);const t=this.#k(e.target);return"order"===this.#t?.form?t:this.words.references.option(t)}#k=e=>{const t=this.#s.findIndex(t=>t.id===e);if(t<0)return e;if("order"!==this.#t?.form)return _(t);const{text:s}=this.#s[t];return this.words.optionText(l(s))};get#$(){return this.of??"quiz"}get#d(){return"trace"===this.#$&&!d()}get#g(){return"fill"===this.#t?.form?this.words.writeFirst:this.words.chooseFirst}#v(e){if(null===this.question)return 0;const t=a(e,this.#$).findIndex(e=>e?.id===this.question);return t>=0?t:Number(this.question)-1}#c(e){const t=e&&a(e,this.#$)[this.#v(e)];t!==this.#t&&this.#l(),this.#e=e,this.#t=t,e&&t&&(this.#s=q(e,t,this.seed??""),this.#o??=((e,t,s)=>y(e).subscribe(e=>{e===O(t)&&s()}))(e,t,()=>this.requestUpdate()))}#l(){this.#o?.(),this.#o=void 0}#a(e){this.#t&&T(this.#e,this.#t,e)}#w({form:e}){const{response:t}=this.record;return"order"===e&&0===t.length?this.#s.map(({id:e})=>e):t}#p(s){const{record:o,exam:r,words:i}=this,n=()=>this.#w(s);return{question:s,options:this.#s,record:o,get response(){return n()},phase:o.answered?r?"kept":"told":"open",exam:r,words:i,text:e=>this.inline(c(e)),plain:e=>this.textOf(c(e)),see:(...s)=>{const o=s.flatMap(({step:e,column:t},s)=>void 0===e?[]:[s>0?", ":"",this.reference(W(e,t))]);return o.length>0?t` ${i.see} ${o}.`:e},nameOf:this.#k,answer:e=>{this.locked||this.record.answered||this.#a({...this.record,response:e})},focus:e=>{this.#r=e}}}#y(){const{record:e}=this,t=this.#t;if(!t||e.answered||this.locked)return;const s=this.#w(t);if(w(t,s))return o(this.#g);const{correct:r,score:i}=v(t,s),{bank:n,form:a,id:l}=t,d=((e,t,s)=>({...e,response:t,answered:!0,attempts:e.attempts+1,score:s,first:0===e.attempts?s:e.first}))(e,s,i);this.#n=!0,this.#a(d);const{attempts:c,hints:h}=d,u=this.#s.map(e=>e.id);this.dispatchEvent(new p({question:l,bank:n,form:a,response:s,correct:r,score:i,attempt:c,hints:h,order:u}))}#b(){if(this.#n=!1,this.exam)return o(this.words.answered);const e=[...this.root?.querySelectorAll(".verdict, .chosen.wrong .why")??[]].map(({textContent:e})=>h(e??""));o(e.reverse().join(" "))}#h=e=>{"Enter"===e.key&&!e.isComposing&&e.target instanceof HTMLInputElement&&(e.preventDefault(),this.#y())};#f=()=>{this.record.answered?this.exam||this.#a(((e,{form:t})=>({...e,response:"one"===t?[]:e.response,answered:!1,earlier:[...e.earlier,e.response].slice(-8)}))(this.record,this.#t)):this.#y()};#u=e=>{const{record:t}=this,{bank:s,id:r,hints:i,solution:n}=this.#t,a="hint"===e?i[t.hints]:n?.steps[t.solution];if(a)if(o(this.textOf(c(a.text))),"hint"===e){const e=t.hints+1;this.#i=".hints > :last-child",this.#a({...t,hints:e}),this.dispatchEvent(new u({question:r,bank:s,stage:e}))}else{const e=t.solution+1;this.#i=".solution li:last-child",this.#a({...t,solution:e}),this.dispatchEvent(new m({what:"solution",of:r,stage:e}))}}}const W=(e,t)=>({type:"reference",to:void 0===t?"step":"cell",target:String(e),column:t??""}),Y=e=>{try{const t=JSON.parse(e);return Array.isArray(t)?t.filter(e=>"string"==typeof e):[]}catch{return[]}};f("quiz-card",Q);export{T as k,_ as l,S as r,q as s};
