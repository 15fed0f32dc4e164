/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import"./quiz-card.js";import{l as e,u as t,d as s,af as n,aa as r,A as i,b as o,w as a,i as l,c as d,p as c,f as u,ab as p,n as h,j as m,L as g,C as f,ag as b,e as v}from"../chunks/lesson-element-BGlPglbs.js";import{g as w,m as k}from"../chunks/grade-CDncZNXX.js";import{s as $,h as y}from"../chunks/shuffle-DjK5_33X.js";import{r as x}from"../chunks/keys-DnpW12QX.js";import{m as q}from"../chunks/memory-zQvLqTnN.js";import{k as _,r as M}from"../chunks/record-C4pZ6K74.js";const z=["easy","medium","hard"],S={easy:-1,medium:0,hard:1},A=[[.7,"strong"],[.4,"growing"],[0,"weak"]],O=e=>A.find(([t])=>e>=t)[1],j=e=>1/(1+Math.exp(-1.7*e)),T=e({length:81},(e,t)=>{const s=(t-40)/10;return[s,Math.exp(-(s**2)/2)]}),P=e=>{const t=T.map(([t,s])=>{const n=e.reduce((e,{difficulty:s,guess:n,score:r})=>{const i=n+(1-n)*j(t-S[s]);return e+r*Math.log(i)+(1-r)*Math.log(1-i)},0);return{known:j(t),mass:s*Math.exp(n)}}),s=t.reduce((e,{mass:t})=>e+t,0),n=t.reduce((e,{known:t,mass:s})=>e+t*s,0)/s,r=O(n),i=t.filter(({known:e})=>O(e)===r).reduce((e,{mass:t})=>e+t,0);return{strength:n,band:r,certainty:i/s}},N=({form:e,options:t})=>{if("fill"===e)return 0;const s=Math.min(t.length,12),n={one:s,several:2**s-1,order:C(s)}[e];return 1/Math.max(2,n)},C=e=>e<2?1:e*C(e-1),Q=({bank:e,id:t})=>`${e}/${t}`,E=({difficulty:e="medium"})=>e,D=({questions:e},{answers:t})=>t.flatMap(({question:t,response:s})=>{const n=e.get(t);return n?[{question:n,response:s,score:w(n,s).score}]:[]}),R=(e,t)=>D(e,t).map(({question:e,score:t})=>({difficulty:E(e),guess:N(e),score:t})),U=(e,t)=>{const s=D(e,t),n=new Set(s.map(({question:e})=>Q(e)));if(s.length>=e.most)return;const r=s.filter(({question:e})=>"trace"===e.bank).length,i=[...e.questions.values()].filter(t=>!n.has(Q(t))&&("trace"!==t.bank||r<e.made)),o=e=>s.filter(({question:t})=>E(t)===e).length,a=z.filter(e=>i.some(t=>E(t)===e)),l=a.filter(e=>0===o(e));if(s.length>=6&&0===l.length&&P(R(e,t)).certainty>=.9)return;const d=a.filter(e=>o(e)<4),c=Math.min(6,e.most)-s.length<=l.length&&l.length>0?l:d.length>0?d:a,u=B(s.map(({score:e})=>e)),p=e=>Math.abs(z.indexOf(e)-u),[h]=[...c].sort((e,t)=>p(e)-p(t)),m=i.filter(e=>E(e)===h),g=$(m,y(`${e.key} test ${t.attempt} ${s.length}`)),f=new Set(t.seen),b=s.map(({question:e})=>K(e)),v=g.map(e=>{return{question:e,rank:(t=e,[Number("trace"===t.bank),Number(f.has(Q(t))),b.filter(e=>e===K(t)).length])};var t});return v.sort((e,t)=>e.rank.map((e,s)=>e-t.rank[s]).find(e=>0!==e)??0),v[0]?.question},B=e=>e.reduce((e,t)=>Math.min(2,Math.max(0,e+(1===t?1:0===t?-1:0))),1),K=({asks:e,fact:t,form:s})=>e||(t?"next"in t?t.next:"value"in t?"value":"cell"in t?"cell":"output":"order"===s?"order":"idea"),H=e=>Array.isArray(e)?e:[],L=({question:e,score:t})=>void 0===t?"open":e.key?1===t?"right":t>0?"partly":"wrong":"answered",I=e=>{const t=e.filter(({question:e})=>e.key);return{earned:t.reduce((e,{score:t=0})=>e+t,0),count:t.length}},G=({evidence:e,fact:r,explanation:i,hints:o,solution:a},{table:l})=>{const d=[...a?.steps??[],...o].flatMap(({step:e})=>e??[]),c=t(s(i)).flatMap(({to:e,target:t})=>"step"===e||"cell"===e?t:[]),u=[e.map(({step:e})=>e),r?[n(r)]:[],c,d].find(e=>e.length>0);return[...new Set((u??[]).map(e=>l.find(e)))].filter(e=>e>=0)},F=["value","change","alias","cell","output","return","line","task","wait","order","idea"],X=e=>`deck/${e}`,J=(e,t)=>((e,t,s)=>{const[n,r]=[t,s].map(e=>e.filter(e=>void 0!==e&&void 0!==e.key)),i=Math.min(Math.max(0,10-n.length),r.length),o=i>0?[...n,...r]:n;return{key:e,questions:new Map(o.map(e=>[Q(e),e])),most:Math.min(10,n.length+i),made:i}})(e.key,r(e,"test",t),r(e,"trace",t)),V=(e,t,s)=>{const n="test"===t?J(e,s):void 0,r=n&&((e,{questions:t})=>{const{attempt:s,answers:n,seen:r,due:i}=e??{};if(!Number.isSafeInteger(s)||s<1)return;const o=new Set(t.keys());return{attempt:s,..."string"!=typeof i||Number.isNaN(Date.parse(i))?{}:{due:i},seen:H(r).filter(e=>"string"==typeof e).slice(-200),answers:H(n).slice(0,10).flatMap(e=>{const{question:t,response:s}=e??{};return"string"==typeof t&&o.delete(t)?[{question:t,response:H(s).filter(e=>"string"==typeof e)}]:[]})}})(q(e).get("test"),n),i=r&&U(n,r),o=n?[...r?D(n,r):[],...i?[W(i)]:[]]:Y(e,t,s),a=o.findIndex(({score:e})=>void 0===e),l=void 0!==i,d=q(e).get(X(t)),c=o.findIndex(({question:e})=>Q(e)===d),u=n||""===d?-1:Math.min(0,o.length-1);return{lesson:e,deck:t,reviewed:o,most:n?n.most:o.length,at:l?a:c>=0?c:u,test:r,running:l,complete:o.length>0&&a<0}},W=e=>({question:e,response:[],score:void 0}),Y=(e,t,s)=>r(e,t,s).filter(e=>void 0!==e).map(t=>{const{response:s,answered:n,score:r}=M(e,t);return{question:t,response:s,score:n?r:void 0}}),Z=(e,t)=>{q(e).set("test",t);const s=U(J(e),t);s&&_(e,s,void 0)},ee=e=>Math.round(10*e)/10,te=({words:e},t)=>{const{earned:s,count:n}=I(t);return o`<strong>${e.points(ee(s),n)}</strong>`},se=(e,t)=>o`<ol class="questions">
    ${t.map((t,s)=>{const n=L(t);return o`<li class=${n}>
        <p class="asked">
          <button type="button" class="reference" part="reference" @click=${()=>e.toQuestion(t)}
            ><span class="hidden">${e.words.place(s+1,e.words.outcomes[n])}: </span
            ><bdi>${ne(e.plain(t.question.prompt))}</bdi></button
          >
          <span class="outcome" aria-hidden="true">${e.words.outcomes[n]}</span>
        </p>
        ${"open"===n?i:re(e,t,"right"===n)}
      </li>`})}
  </ol>`,ne=e=>e.length>160?`${e.slice(0,159).trimEnd()}…`:e,re=(e,{question:t,response:s},n)=>{const{words:r}=e,a=0===s.length?r.noAnswer:ie(e,t,s),{key:l}=t,d=l&&("fill"===t.form?l.slice(0,1):l);return o`<dl>
    <div>
      <dt>${r.yourAnswer}</dt>
      <dd>${a}</dd>
    </div>
    ${n||!d?i:o`<div>
            <dt>${r.rightAnswer}</dt>
            <dd>${ie(e,t,d)}</dd>
          </div>`}
  </dl>`},ie=(e,{form:t,options:s},n)=>{if("fill"===t)return o`<bdi>${e.inline(n[0]??"")}</bdi>`;const r=n.flatMap(e=>s.find(t=>t.id===e)??[]).map(({text:t,code:s})=>t?o`<bdi>${e.inline(t)}</bdi>`:o`<code dir="ltr">${ne(s?.code??"")}</code>`);return 1===r.length?r:o`<ul class=${t}
        >${r.map(e=>o`<li>${e}</li>`)}</ul
      >`},oe=(e,t)=>{const s=((e,t,s=5)=>{const n=new Map;for(const{question:s,score:r}of e)if(void 0!==r&&1!==r&&s.key)for(const e of G(s,t))n.set(e,(n.get(e)??0)+1-r);return[...n].map(([e,t])=>({row:e,lost:t})).sort((e,t)=>t.lost-e.lost||e.row-t.row).slice(0,s)})(t,e.lesson);return 0===s.length?i:o`<h4 class="about">${e.words.repeat}</h4>
    <ul class="repeats">
      ${s.map(({row:t})=>o`<li
            ><button type="button" class="reference" part="reference" @click=${()=>e.toRow(t)}
              ><bdi>${e.row(t)}</bdi></button
            ></li
          >`)}
    </ul>`},ae=e=>Math.round(100*e),le=(e,t)=>o`<p class="small">${t<10?`${e.fewQuestions(t)} `:i}${e.formative}</p>`,de=({words:e},t,s)=>0===s.length?i:o`<div>
        <h4 class="about">${t}</h4>
        <ul>
          ${s.map(({of:t,earned:s,count:n})=>o`<li>${e.partOf(e.parts[t],ee(s),n)}</li>`)}
        </ul>
      </div>`,ce=l`h3,h4,ul,ol,dl,dd,p{margin:0;padding:0}.bar{display:flex;flex-wrap:wrap;gap:.5em 1em;align-items:baseline;justify-content:space-between;margin-block-end:.8em}.title{font-size:1em;font-weight:600}.count{font-size:.8em;color:var(--_mute);font-variant-numeric:tabular-nums}.places{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:.4em;max-block-size:8.5em;overflow-y:auto;padding:3px;margin:-3px}.place{position:relative;display:grid;place-items:center;min-inline-size:36px;block-size:36px;padding-inline:.4em;border:1px solid var(--_line-strong);border-radius:18px;background:var(--_paper);font-size:.85em;font-variant-numeric:tabular-nums;color:var(--_mute)}.place.now{border-color:var(--_accent);box-shadow:inset 0 0 0 1px var(--_accent);font-weight:700;color:var(--_accent)}.place.right{background:var(--_good-wash)}.place.wrong{background:var(--_bad-wash)}.place.partly{background:var(--_wait-wash)}.place.answered{background:var(--_sunk)}.mark{position:absolute;inset-block-end:-2px;inset-inline-end:-2px;inline-size:15px;block-size:15px;display:grid;place-items:center;border-radius:50%;background:var(--_mark);font-size:10px;font-weight:700;line-height:1}.mark:before{content:var(--_sign);color:var(--_paper)}.open .mark,.answered .mark{display:none}.open,.answered{--_mark: initial}.right{--_mark: var(--_good);--_sign: "\\2713"}.wrong{--_mark: var(--_bad);--_sign: "\\2715"}.partly{--_mark: var(--_wait);--_sign: "~"}.track{flex:1 0 100%;display:flex;gap:4px}.track span{flex:1;block-size:4px;border-radius:2px;background:var(--_line)}.track .done{background:var(--_line-strong)}.track .now{background:var(--_accent)}.stage{border-radius:var(--_radius)}.stage>:not(.head,.body){margin-block:0}.body{padding:1.05em}.body>*+*{margin-block-start:.8em}.about{font-size:.85em;font-weight:600;color:var(--_mute)}.about+*{margin-block-start:.3em}.body>.about{margin-block-start:1.4em}.body>.about+*{margin-block-start:.3em}strong{font-variant-numeric:tabular-nums}.small{font-size:.85em;color:var(--_mute)}.verdict{font-size:1.25em;font-weight:600;line-height:1.3}.verdict.strong{color:var(--_good)}.when{font-weight:600}.bar-of{display:block;inline-size:100%;max-inline-size:24em;block-size:8px;border-radius:4px;overflow:hidden}.bar-of:dir(rtl){transform:scaleX(-1)}.whole{fill:var(--_line)}.known{fill:var(--_accent)}.tick{fill:var(--_paper)}.evidence{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14em,100%),1fr));gap:.8em 1.6em}.evidence ul,.mistakes,.repeats{padding-inline-start:1.2em;font-size:.94em}.repeats{padding-inline-start:0;list-style:none}.repeats button{min-block-size:34px}.questions{list-style:none;counter-reset:question;font-size:.94em}.questions>li{counter-increment:question;display:grid;grid-template-columns:2em minmax(0,1fr);padding-block:.5em;border-block-start:1px solid var(--_line)}.questions>li:before{content:counter(question);padding-block:.35em;color:var(--_mute);font-variant-numeric:tabular-nums}.questions>li>dl{grid-column:2}.asked{display:flex;flex-wrap:wrap;gap:0 1em;align-items:center;justify-content:space-between}.asked button{flex:1 1 12em;min-inline-size:0;min-block-size:34px}.outcome{font-size:.85em;font-weight:600;color:var(--_mark, var(--_mute))}dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .8em;font-size:.94em}dl>div{display:contents}dt{color:var(--_mute)}dl ul{padding-inline-start:1.2em;list-style:disc}dl ul.order{list-style:decimal}.turn{display:flex;flex-wrap:wrap;gap:.6em;justify-content:space-between;margin-block-start:.8em}.turn>:only-child{margin-inline-start:auto}.primary{border-color:var(--_accent);background:var(--_accent)}.primary span{color:var(--_paper)}.button[aria-disabled=true]{border-color:var(--_line);color:var(--_mute);cursor:default}@media(forced-colors:active){.place.now{border:3px solid Highlight}.mark{border:1px solid CanvasText}.mark:before,.primary span{color:CanvasText}.track span{background:GrayText}.track .now{background:Highlight}.whole{fill:GrayText}.known{fill:Highlight}}@media print{.places,.track,.turn{display:none}.stage+.stage{margin-block-start:1em}}`;class ue extends d{static styles=[...d.styles,ce];static properties={of:{},label:{},resetting:{state:!0},unscheduled:{state:!0},printing:{state:!0}};#e;#t;#s=new Map;#n;constructor(){super(),this.of=this.label=null,this.resetting=this.unscheduled=this.printing=!1,c(this,()=>this.source)}reset(){const{course:e}=this;e&&(({lesson:e,deck:t,reviewed:s})=>{const n=q(e);for(const{question:t}of s)_(e,t,void 0);if("test"===t)for(const e of["test","fsrs"])n.set(e,void 0);n.clear(`${t}/`),n.set(X(t),void 0)})(e)}get course(){return this.#e&&this.#r(this.#e)?V(this.#e,this.#i,this.language):void 0}connectedCallback(){super.connectedCallback(),this.requestUpdate();for(const e of["beforeprint","afterprint"])addEventListener(e,this.#o)}disconnectedCallback(){super.disconnectedCallback(),this.#a();for(const e of["beforeprint","afterprint"])removeEventListener(e,this.#o)}willUpdate(e){super.willUpdate(e),this.#l(this.view?.lesson)}renderLesson(e){const{course:t}=this;if(!t)return u().then(()=>this.requestUpdate()),o`<p class="note" part="status" aria-busy="true">${this.words.loading}</p>`;if(0===t.most)return;const{deck:s,reviewed:n,at:r,running:a}=t,l=this.printing&&"test"!==s?[...n.keys()]:[r],d=n.filter(({score:e})=>void 0!==e).length;return o`<section class="deck" aria-labelledby="title" @answer=${this.#d}>
      <div class="bar">
        ${""===this.label?o`<span class="hidden" id="title">${this.words.decks[s]}</span>`:o`<h3 class="title" id="title" part="title">${this.label??this.words.decks[s]}</h3>`}
        ${"test"===s?i:o`<p class="count">${this.words.answeredOf(d,n.length)}</p>`}
        ${a?this.#c(t):n.length>0?this.#u(t):i}
      </div>
      ${l.map(e=>this.#p(t,e))}
      <div class="turn">${this.#h(t)}</div>
    </section>`}#p(e,t){const s=e.reviewed[t];return s?o`<div class="stage" role="group" tabindex="-1" aria-label=${this.#m(e,t)}>
          ${this.#g(e,s.question,t)}
        </div>`:o`<div class="stage card" role="group" tabindex="-1" aria-labelledby="sheet"
          >${this.#f(e)}</div
        >`}#u({reviewed:e,at:t}){return o`<div class="places" role="group" aria-label=${this.words.questionsOfDeck} @keydown=${this.#b}>
      ${e.map((e,s)=>{const n=L(e);return o`<button
          type="button"
          class="place ${n} ${s===t?"now":""}"
          part="place ${n}"
          tabindex=${s===Math.max(0,t)?0:-1}
          aria-current=${s===t?"true":i}
          @click=${()=>this.#v(s,!1)}
        >
          <span aria-hidden="true">${s+1}</span><span class="mark" aria-hidden="true"></span
          ><span class="hidden"
            >${this.words[s===t?"placeNow":"place"](s+1,this.words.outcomes[n])}</span
          >
        </button>`})}
    </div>`}#c({most:t,at:s}){return o`<div class="track" aria-hidden="true">
      ${e({length:t},(e,t)=>o`<span class=${t<s?"done":t===s?"now":""}></span>`)}
    </div>`}#f(e){const t=this.#w(e);return"test"!==e.deck?((e,{lesson:t,deck:s,reviewed:n})=>{const{words:r}=e,a=n.filter(({question:e})=>1===M(t,e).first).length,l=n.filter(({score:e})=>void 0===e).length;return o`<h4 class="head" id="sheet">${r.reviewOf(r.decks[s])}</h4>
    <div class="body">
      <p
        >${te(e,n)}. ${r.atFirst(a,n.length)}.
        ${l>0?r.stillOpen(l):i}</p
      >
      ${se(e,n)} ${oe(e,n)}
    </div>`})(t,e):e.test?((e,{lesson:t,reviewed:s,most:n},r,l)=>{const{words:d}=e,{strength:c,band:u,certainty:p}=P(R(J(t),r)),{difficulty:h,knowing:m}=(e=>{const t=(t,s)=>t.flatMap(t=>{const{earned:n,count:r}=I(e.filter(({question:e})=>s(e)===t));return r>0?[{of:t,earned:n,count:r,sure:n>=.8*r}]:[]});return{difficulty:t(z,({difficulty:e="medium"})=>e),knowing:t(F,K)}})(s),g=[...h,...m],f=(e=>{const t=e.flatMap(({question:e,response:t,score:s})=>void 0===s||1===s?[]:k(e,t));return[...new Map(t.map(e=>[e.text,e])).values()]})(s);return o`<h4 class="head" id="sheet">${d.result}</h4>
    <div class="body"
      ><p class="verdict ${u}" part="verdict">${d.strength[u]}</p>
      ${(e=>o`<svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8"></rect>
    <rect class="known" width=${ae(e)} height="8"></rect>
    ${A.map(([e])=>e>0?a`<rect class="tick" x=${100*e} width="0.4" height="8"></rect>`:i)}
  </svg>`)(c)}
      <p
        >${d.strengthMeans(ae(c),Math.min(99,ae(p)))} ${te(e,s)}.</p
      >
      ${void 0===l?i:o`<p class="when">${l}</p>`}
      <div class="evidence">
        ${de(e,d.sure,g.filter(({sure:e})=>e))}
        ${de(e,d.unsure,g.filter(({sure:e})=>!e))}
      </div>
      ${0===f.length?i:o`<h4 class="about">${d.mixedUp}</h4>
              <ul class="mistakes">
                ${f.map(({text:t})=>o`<li><bdi>${e.inline(t)}</bdi></li>`)}
              </ul>`}
      ${oe(e,s)}
      <h4 class="about">${d.questionsOfTest}</h4>
      ${se(e,s)} ${le(d,n)}</div
    >`})(t,e,e.test,this.#k(e.test.due)):(({words:e},{most:t})=>o`<div class="body" id="sheet">
    <p>${e.testAbout(t)}</p>
    ${le(e,t)}
  </div>`)(t,e)}#h({deck:e,reviewed:t,at:s,running:n,test:r}){const{words:a}=this,l=(e,t,s="")=>o`<button type="button" class="button ${s}" part="button" @click=${t}><span>${e}</span></button>`;if(n)return l(a.dontKnow,this.#$);const d=t.length-1;if(s>=0)return o`<button
          type="button"
          class="button"
          part="button"
          aria-disabled=${0===s}
          @click=${()=>s>0?this.#v(s-1,!0):void 0}
        >
          <span>${a.previousQuestion}</span>
        </button>
        ${"test"===e?l(a.toResult,()=>this.#v(-1,!0)):i}
        ${s<d?l(a.nextQuestion,()=>this.#v(s+1,!0),"primary"):"test"===e?i:l(a.review,()=>this.#v(-1,!0),"primary")}`;const c="test"===e?a.forgetTests:a.startAgain,u=o`<button type="button" class="button" part="button" @click=${this.#y} @blur=${this.#x}>
      <span>${this.resetting?a.pressAgain:c}</span>
    </button>`;return"test"!==e?o`${l(a.previousQuestion,()=>this.#v(d,!0))}${u}`:o`${r?u:i}${l(r?a.testAgain:a.beginTest,this.#q,"primary")}`}updated(e){super.updated(e);const{course:t}=this;this.setState("complete",t?.complete??!1),this.setState("running",t?.running??!1),t?.test&&t.complete&&void 0===t.test.due&&this.#_(t)}concerns(e){const[,t,s]=/^(quiz|practice|test)(?:\[(\d+)|$)/.exec(e)??[];if(void 0===t)return super.concerns(e);if(t!==this.#i)return!1;const{lesson:n}=this.source??{};return void 0===s||!n||void 0===r(n,this.#i)[Number(s)]}missing(){return this.words.noPart[this.#i]}get#i(){return"quiz"===this.of||"test"===this.of?this.of:"practice"}#r(e){return"test"!==this.#i||p()||r(e,"test").filter(e=>e?.key).length>=10}#l(e){e!==this.#e&&(this.#a(),this.#s.clear()),this.#e=e,e&&(this.#t??=q(e).subscribe(()=>this.requestUpdate()))}#a(){this.#t?.(),this.#t=void 0}#m({running:e,most:t,reviewed:s},n){return e?this.words.questionOfTest(n+1,t):this.words.question(n+1,s.length)}#g(e,{bank:t,id:s},n){const r=e.test&&String(e.test.attempt),i=`${r} ${t}/${s}`,o=this.#s.get(i)??document.createElement(h("quiz-card"));this.#s.set(i,o);const a={of:t,question:s,seed:r,heading:this.#m(e,n)};for(const[e,t]of Object.entries(a))void 0!==t&&o.setAttribute(e,t);return o.toggleAttribute("exam",e.running),o}#w({lesson:e,reviewed:t}){return{words:this.words,lesson:e,inline:e=>this.inline(s(e)),plain:e=>this.textOf(s(e)),row:t=>this.describe(e,t),toRow:e=>this.ask({type:"step",to:e}),toQuestion:e=>this.#v(t.indexOf(e),!0)}}#k(e){if(void 0===e)return this.unscheduled?this.words.noSchedule:void 0;const[t,s]=[Date.parse(e),Date.now()];return t<=s?this.words.comeBackNow:this.words.comeBack(((e,t)=>{const s=e=>new Date(e).setHours(0,0,0,0);return Math.round((s(e)-s(t))/864e5)})(t,s),t)}#v(e,t){const s=this.course;(({lesson:e,deck:t,reviewed:s},n)=>{const r=s[n]?.question;q(e).set(X(t),r?Q(r):"")})(s,e),t?this.#M():m(this.#m(s,e))}async#M(){await this.updateComplete,this.root?.querySelector(".stage")?.focus()}#z(e,t){const s=(({lesson:e,deck:t,test:s,running:n,reviewed:r},i,o)=>{if(s&&n&&Q(r.at(-1).question)===i)return Z(e,{...s,answers:[...s.answers,{question:i,response:o}]}),V(e,t)})(this.course,e,t);s&&(this.#S(s),this.#M())}#S({deck:e,reviewed:t,most:s,complete:n}){const r=t.filter(({score:e})=>void 0!==e).length,{earned:i,count:o}=I(t);queueMicrotask(()=>{this.dispatchEvent(new g({of:e,done:r,total:n?r:s})),n&&this.dispatchEvent(new f({of:e,score:o>0?i/o:void 0}))})}async#_({lesson:e,test:t,reviewed:s}){const{attempt:n}=t;if(this.#n===`${e.key} ${n}`)return;this.#n=`${e.key} ${n}`;const{strength:r,band:i}=P(R(J(e),t)),o=s.map(({question:e,score:t=0})=>({question:e.id,score:t}));let a="";try{const{schedule:t}=await(import("../chunks/schedule.js")),s=V(e,"test").test;if(s?.attempt!==n||void 0!==s.due)return;const r=q(e),o=t(r.get("fsrs"),{band:i},Date.now());a=o.due,r.set("fsrs",o),r.set("test",{...s,due:a})}catch{this.unscheduled=!0}this.dispatchEvent(new b({strength:r,answers:o,due:a}))}#d=({bank:e,question:t,response:s})=>{const n=this.course;"test"===n.deck?this.#z(Q({bank:e,id:t}),s):this.#S(n)};#$=()=>{const{reviewed:e,at:t}=this.course;this.#z(Q(e[t].question),[])};#q=()=>{this.unscheduled=!1,(({lesson:e,test:t})=>{var s;q(e).set(X("test"),void 0),Z(e,(s=t,{attempt:(s?.attempt??0)+1,answers:[],seen:[...new Set([...s?.seen??[],...(s?.answers??[]).map(({question:e})=>e)])].slice(-200)}))})(this.course),this.#M()};#b=e=>{x(e,[...this.root.querySelectorAll(".place")])};#y=()=>{if(!this.resetting)return this.resetting=!0,void m(this.words.pressAgain);this.resetting=!1,this.reset(),m(this.words.forgotten),this.#M()};#o=({type:e})=>{this.printing="beforeprint"===e};#x=()=>{this.resetting=!1}}v("quiz-deck",ue);
