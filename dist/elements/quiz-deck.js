/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{s as e,a as t}from"./quiz-card.js";import{ag as s,ak as n,d as r,A as i,b as o,v as a,i as d,a as l,p as c,l as u,n as h,c as p,g,L as m,C as f,al as b,f as v,e as w}from"../chunks/lesson-element-CWTz7GPA.js";import{r as k,n as $,a as y,b as x,p as q,c as _,M as z,d as j}from"../chunks/pattern-test-BRR0mVzJ.js";import{t as M,o as A,r as O,p as S,m as T}from"../chunks/review-pH1A2thf.js";import{e as P,B as R}from"../chunks/strength-Cz-TGtBX.js";import{r as C}from"../chunks/keys-DnpW12QX.js";import{m as E}from"../chunks/memory-DG3kLUIN.js";import{s as L}from"../chunks/study-DtDabJ1e.js";import{k as U,r as B}from"../chunks/record-BhIOfn9H.js";import"../chunks/grade-Cprkcfi4.js";import"../chunks/order-DDk51rzg.js";import"../chunks/shuffle-DjK5_33X.js";import"../chunks/stored-DuOik4sE.js";const Q=e=>`deck/${e}`,D=(e,t)=>q(e.key,r(e,"test",t),!0===K(e)?.own?[]:r(e,"trace",t)),K=e=>E(e).get("test"),H=e=>r(e,"test").filter(e=>e?.key).length>=z,N=(e,t)=>"test"!==t||s()||H(e),G=(e,t)=>{if("test"!==t||!n()||H(e))return!1;const{own:s,answers:r}=K(e)??{};return!0!==s&&Array.isArray(r)&&r.length>0},I=(e,t,s)=>{const n="test"===t?D(e,s):void 0,r=n&&k(E(e).get("test"),n),i=r&&$(n,r),o=n?[...r?y(n,r):[],...i?[F(i)]:[]]:X(e,t,s),a=o.findIndex(({score:e})=>void 0===e),d=void 0!==i,l=E(e).get(Q(t)),c=o.findIndex(({question:e})=>x(e)===l),u=n||""===l?-1:Math.min(0,o.length-1);return{lesson:e,deck:t,reviewed:o,most:n?n.most:o.length,at:d?a:c>=0?c:u,test:r,running:d,complete:o.length>0&&a<0}},F=e=>({question:e,response:[],score:void 0}),X=(e,t,s)=>r(e,t,s).filter(e=>void 0!==e).map(t=>{const{response:s,answered:n,score:r}=B(e,t);return{question:t,response:s,score:n?r:void 0}}),J=(e,t)=>{const s=n()?{...t,own:!0}:t;E(e).set("test",s);const r=$(D(e),s);r&&U(e,r,void 0)},V=e=>Math.round(10*e)/10,W=({words:e},t)=>{const{earned:s,count:n}=M(t);return o`<strong>${e.points(V(s),n)}</strong>`},Y=(e,t)=>o`<ol class="questions">
    ${t.map((t,s)=>{const n=A(t);return o`<li class=${n}>
        <p class="asked">
          <button type="button" class="reference" part="reference" @click=${()=>e.toQuestion(t)}
            ><span class="hidden">${e.words.place(s+1,e.words.outcomes[n])}: </span
            ><bdi lang=${e.langOf(t.question)}>${Z(e.plain(t.question.prompt))}</bdi></button
          >
          <span class="outcome" aria-hidden="true">${e.words.outcomes[n]}</span>
        </p>
        ${"open"===n?i:ee(e,t,"right"===n)}
      </li>`})}
  </ol>`,Z=e=>e.length>160?`${e.slice(0,159).trimEnd()}…`:e,ee=(s,{question:n,response:r},a)=>{const{words:d}=s,{key:l,form:c}=n,u="fill"===c,h=e=>te(s,n,e),p=0===r.length?d.noAnswer:u?e(r):h(r);return o`<dl>
    <div>
      <dt>${d.yourAnswer}</dt>
      <dd>${p}</dd>
    </div>
    ${a||!l?i:o`<div>
            <dt>${d.rightAnswer}</dt>
            <dd>${u?t(n,e=>s.inline(e,n)):h(l)}</dd>
          </div>`}
  </dl>`},te=(e,t,s)=>{const{form:n,options:r}=t,i=s.flatMap(e=>r.find(t=>t.id===e)??[]).map(({text:s,code:n})=>s?o`<bdi>${e.inline(s,t)}</bdi>`:o`<code dir="ltr">${Z(n?.code??"")}</code>`);return 1===i.length?i:o`<ul class=${n}
        >${i.map(e=>o`<li>${e}</li>`)}</ul
      >`},se=(e,t)=>{const s=O(t,e.lesson);return 0===s.length?i:o`<h4 class="about">${e.words.repeat}</h4>
    <ul class="repeats">
      ${s.map(({row:t})=>o`<li
            ><button type="button" class="reference" part="reference" @click=${()=>e.toRow(t)}
              ><bdi>${e.row(t)}</bdi></button
            ></li
          >`)}
    </ul>`},ne=e=>Math.round(100*e),re=(e,t)=>o`<p class="small">${t<z?`${e.fewQuestions(t)} `:i}${e.formative}</p>`,ie=({words:e},t,s)=>0===s.length?i:o`<div>
        <h4 class="about">${t}</h4>
        <ul>
          ${s.map(({of:t,earned:s,count:n})=>o`<li>${e.partOf(e.parts[t],V(s),n)}</li>`)}
        </ul>
      </div>`,oe=d`h3,h4,ul,ol,dl,dd,p{margin:0;padding:0}.bar{display:flex;flex-wrap:wrap;gap:.5em 1em;align-items:baseline;justify-content:space-between;margin-block-end:.8em}.title{font-size:1em;font-weight:600}.count{font-size:.8em;color:var(--_mute);font-variant-numeric:tabular-nums}.places{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:.4em;max-block-size:8.5em;overflow-y:auto;padding:3px;margin:-3px}.place{position:relative;display:grid;place-items:center;min-inline-size:36px;block-size:36px;padding-inline:.4em;border:1px solid var(--_line-strong);border-radius:18px;background:var(--_paper);font-size:.85em;font-variant-numeric:tabular-nums;color:var(--_mute)}.place.now{border-color:var(--_accent);box-shadow:inset 0 0 0 1px var(--_accent);font-weight:700;color:var(--_accent)}.place.right{background:var(--_good-wash)}.place.wrong{background:var(--_bad-wash)}.place.partly{background:var(--_wait-wash)}.place.answered{background:var(--_sunk)}.mark{position:absolute;inset-block-end:-2px;inset-inline-end:-2px;inline-size:15px;block-size:15px;display:grid;place-items:center;border-radius:50%;background:var(--_mark);font-size:10px;font-weight:700;line-height:1}.mark:before{content:var(--_sign);color:var(--_paper)}.open .mark,.answered .mark{display:none}.open,.answered{--_mark: initial}.right{--_mark: var(--_good);--_sign: "\\2713"}.wrong{--_mark: var(--_bad);--_sign: "\\2715"}.partly{--_mark: var(--_wait);--_sign: "~"}.track{flex:1 0 100%;display:flex;gap:4px}.track span{flex:1;block-size:4px;border-radius:2px;background:var(--_line)}.track .done{background:var(--_line-strong)}.track .now{background:var(--_accent)}.stage{border-radius:var(--_radius)}.stage>:not(.head,.body){margin-block:0}.body{padding:1.05em}.body>*+*{margin-block-start:.8em}.about{font-size:.85em;font-weight:600;color:var(--_mute)}.about+*{margin-block-start:.3em}.body>.about{margin-block-start:1.4em}.body>.about+*{margin-block-start:.3em}strong{font-variant-numeric:tabular-nums}.small{font-size:.85em;color:var(--_mute)}.verdict{font-size:1.25em;font-weight:600;line-height:1.3}.verdict.strong{color:var(--_good)}.when{font-weight:600}.bar-of{display:block;inline-size:100%;max-inline-size:24em;block-size:8px;border-radius:4px;overflow:hidden}.bar-of:dir(rtl){transform:scaleX(-1)}.whole{fill:var(--_line)}.known{fill:var(--_accent)}.tick{fill:var(--_paper)}.evidence{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14em,100%),1fr));gap:.8em 1.6em}.evidence ul,.mistakes,.repeats{padding-inline-start:1.2em;font-size:.94em}.repeats{padding-inline-start:0;list-style:none}.repeats button{min-block-size:34px}.questions{list-style:none;counter-reset:question;font-size:.94em}.questions>li{counter-increment:question;display:grid;grid-template-columns:2em minmax(0,1fr);padding-block:.5em;border-block-start:1px solid var(--_line)}.questions>li:before{content:counter(question);padding-block:.35em;color:var(--_mute);font-variant-numeric:tabular-nums}.questions>li>dl{grid-column:2}.asked{display:flex;flex-wrap:wrap;gap:0 1em;align-items:center;justify-content:space-between}.asked button{flex:1 1 12em;min-inline-size:0;min-block-size:34px}.outcome{font-size:.85em;font-weight:600;color:var(--_mark, var(--_mute))}dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .8em;font-size:.94em}dl>div{display:contents}dt{color:var(--_mute)}dl ul{padding-inline-start:1.2em;list-style:disc}dl ul.order{list-style:decimal}.turn{display:flex;flex-wrap:wrap;gap:.6em;justify-content:space-between;margin-block-start:.8em}.turn>:only-child{margin-inline-start:auto}.button[aria-disabled=true]{border-color:var(--_line);color:var(--_mute);cursor:default}@media(forced-colors:active){.place.now{border:3px solid Highlight}.mark{border:1px solid CanvasText}.mark:before{color:CanvasText}.track span{background:GrayText}.track .now{background:Highlight}.whole{fill:GrayText}.known{fill:Highlight}}@media print{.places,.track,.turn{display:none}.stage+.stage{margin-block-start:1em}}`;class ae extends l{static styles=[...l.styles,oe];static properties={of:{},label:{},resetting:{state:!0},unscheduled:{state:!0},printing:{state:!0}};#e;#t;#s=new Map;#n;constructor(){super(),this.of=this.label=null,this.resetting=this.unscheduled=this.printing=!1,c(this,()=>this.source)}get words(){return this.language.say(L)}reset(){this.#e&&((e,t)=>{const s=E(e),n=N(e,t)&&!G(e,t)?I(e,t):void 0;for(const{question:t}of n?.reviewed??[])U(e,t,void 0);if("test"===t)for(const e of["test","fsrs"])s.set(e,void 0);s.clear(`${t}/`),s.set(Q(t),void 0)})(this.#e,this.#r)}get course(){const e=this.#e;return e&&N(e,this.#r)&&!G(e,this.#r)?I(e,this.#r,this.language):void 0}connectedCallback(){super.connectedCallback(),this.requestUpdate();for(const e of["beforeprint","afterprint"])addEventListener(e,this.#i)}disconnectedCallback(){super.disconnectedCallback(),this.#o();for(const e of["beforeprint","afterprint"])removeEventListener(e,this.#i)}willUpdate(e){super.willUpdate(e),this.#a(this.view?.lesson)}renderLesson({lesson:e}){const{course:t}=this;if(!t)return G(e,this.#r)?o`<p class="note" part="status">
          ${this.words.notLoaded}
          <button type="button" class="button" part="button" @click=${this.#d}>${this.words.retry}</button>
          ${this.#l()}
        </p>`:(this.#d(),o`<p class="note" part="status" aria-busy="true">${this.words.loading}</p>`);if(0===t.most)return;const{deck:s,reviewed:n,at:r,running:a}=t,d=this.printing&&"test"!==s?[...n.keys()]:[r],l=n.filter(({score:e})=>void 0!==e).length;return o`<section class="deck" aria-labelledby="title" @answer=${this.#c}>
      <div class="bar">
        ${""===this.label?o`<span class="hidden" id="title">${this.words.decks[s]}</span>`:o`<h3 class="title" id="title" part="title">${this.label??this.words.decks[s]}</h3>`}
        ${"test"===s?i:o`<p class="count">${this.words.answeredOf(l,n.length)}</p>`}
        ${a?this.#u(t):n.length>0?this.#h(t):i}
      </div>
      ${d.map(e=>this.#p(t,e))}
      <div class="turn">${this.#g(t)}</div>
    </section>`}#p(e,t){const s=e.reviewed[t];return s?o`<div class="stage" role="group" tabindex="-1" aria-label=${this.#m(e,t)}>
          ${this.#f(e,s.question,t)}
        </div>`:o`<div class="stage card" role="group" tabindex="-1" aria-labelledby="sheet"
          >${this.#b(e)}</div
        >`}#h({reviewed:e,at:t}){return o`<div class="places" role="group" aria-label=${this.words.questionsOfDeck} @keydown=${this.#v}>
      ${e.map((e,s)=>{const n=A(e);return o`<button
          type="button"
          class="place ${n} ${s===t?"now":""}"
          part="place ${n}"
          tabindex=${s===Math.max(0,t)?0:-1}
          aria-current=${s===t?"true":i}
          @click=${()=>this.#w(s,!1)}
        >
          <span aria-hidden="true">${s+1}</span><span class="mark" aria-hidden="true"></span
          ><span class="hidden"
            >${this.words[s===t?"placeNow":"place"](s+1,this.words.outcomes[n])}</span
          >
        </button>`})}
    </div>`}#u({most:e,at:t}){return o`<div class="track" aria-hidden="true">
      ${u({length:e},(e,s)=>o`<span class=${s<t?"done":s===t?"now":""}></span>`)}
    </div>`}#b(e){const t=this.#k(e);return"test"!==e.deck?((e,{lesson:t,deck:s,reviewed:n})=>{const{words:r}=e,a=n.filter(({question:e})=>1===B(t,e).first).length,d=n.filter(({score:e})=>void 0===e).length;return o`<h4 class="head" id="sheet">${r.reviewOf(r.decks[s])}</h4>
    <div class="body">
      <p
        >${W(e,n)}. ${r.atFirst(a,n.length)}.
        ${d>0?r.stillOpen(d):i}</p
      >
      ${Y(e,n)} ${se(e,n)}
    </div>`})(t,e):e.test?((e,{lesson:t,reviewed:s,most:n},r,d)=>{const{words:l}=e,{strength:c,band:u,certainty:h}=P(j(D(t),r)),{difficulty:p,knowing:g}=S(s),m=[...p,...g],f=T(s);return o`<h4 class="head" id="sheet">${l.result}</h4>
    <div class="body"
      ><p class="verdict ${u}" part="verdict">${l.strength[u]}</p>
      ${(e=>o`<svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8"></rect>
    <rect class="known" width=${ne(e)} height="8"></rect>
    ${R.map(([e])=>e>0?a`<rect class="tick" x=${100*e} width="0.4" height="8"></rect>`:i)}
  </svg>`)(c)}
      <p
        >${l.strengthMeans(ne(c),Math.min(99,ne(h)))} ${W(e,s)}.</p
      >
      ${void 0===d?i:o`<p class="when">${d}</p>`}
      <div class="evidence">
        ${ie(e,l.sure,m.filter(({sure:e})=>e))}
        ${ie(e,l.unsure,m.filter(({sure:e})=>!e))}
      </div>
      ${0===f.length?i:o`<h4 class="about">${l.mixedUp}</h4>
              <ul class="mistakes">
                ${f.map(({text:t})=>o`<li><bdi>${e.inline(t)}</bdi></li>`)}
              </ul>`}
      ${se(e,s)}
      <h4 class="about">${l.questionsOfTest}</h4>
      ${Y(e,s)} ${re(l,n)}</div
    >`})(t,e,e.test,this.#$(e.test.due)):(({words:e},{most:t})=>o`<div class="body" id="sheet">
    <p>${e.testAbout(t)}</p>
    ${re(e,t)}
  </div>`)(t,e)}#g({deck:e,reviewed:t,at:s,running:n,test:r}){const{words:a}=this,d=(e,t,s="")=>o`<button type="button" class="button ${s}" part="button" @click=${t}><span>${e}</span></button>`;if(n)return d(a.dontKnow,this.#y);const l=t.length-1;if(s>=0)return o`<button
          type="button"
          class="button"
          part="button"
          aria-disabled=${0===s}
          @click=${()=>s>0?this.#w(s-1,!0):void 0}
        >
          <span>${a.previousQuestion}</span>
        </button>
        ${"test"===e?d(a.toResult,()=>this.#w(-1,!0)):i}
        ${s<l?d(a.nextQuestion,()=>this.#w(s+1,!0),"primary"):"test"===e?i:d(a.review,()=>this.#w(-1,!0),"primary")}`;const c=this.#l();return"test"!==e?o`${d(a.previousQuestion,()=>this.#w(l,!0))}${c}`:o`${r?c:i}${d(r?a.testAgain:a.beginTest,this.#x,"primary")}`}#l(){const{words:e}=this,t="test"===this.#r?e.forgetTests:e.startAgain;return o`<button type="button" class="button" part="button" @click=${this.#q} @blur=${this.#_}>
      <span>${this.resetting?e.pressAgain:t}</span>
    </button>`}updated(e){super.updated(e);const{course:t}=this;this.setState("complete",t?.complete??!1),this.setState("running",t?.running??!1),t?.test&&t.complete&&void 0===t.test.due&&this.#z(t)}concerns(e){const[,t,s]=/^(quiz|practice|test)(?:\[(\d+)|$)/.exec(e)??[];if(void 0===t)return super.concerns(e);if(t!==this.#r)return!1;const{lesson:n}=this.source??{};return void 0===s||!n||void 0===r(n,this.#r)[Number(s)]}missing(){return this.words.noPart[this.#r]}get#r(){return"quiz"===this.of||"test"===this.of?this.of:"practice"}#a(e){e!==this.#e&&(this.#o(),this.#s.clear()),this.#e=e,e&&(this.#t??=E(e).subscribe(()=>this.requestUpdate()))}#o(){this.#t?.(),this.#t=void 0}#m({running:e,most:t,reviewed:s},n){return e?this.words.questionOfTest(n+1,t):this.words.question(n+1,s.length)}#f(e,{bank:t,id:s},n){const r=e.test&&String(e.test.attempt),i=`${r} ${t}/${s}`,o=this.#s.get(i)??document.createElement(h("quiz-card"));this.#s.set(i,o);const a={of:t,question:s,seed:r,heading:this.#m(e,n)};for(const[e,t]of Object.entries(a))void 0!==t&&o.setAttribute(e,t);return o.toggleAttribute("exam",e.running),o}#k({lesson:e,reviewed:t}){const s=({bank:e})=>"trace"===e?i:this.textLang;return{words:this.words,lesson:e,langOf:s,inline:(e,t)=>this.inline(p(e),t?s(t):this.textLang),plain:e=>this.textOf(p(e)),row:t=>this.describe(e,t),toRow:e=>this.ask({type:"step",to:e}),toQuestion:e=>this.#w(t.indexOf(e),!0)}}#$(e){if(void 0===e)return this.unscheduled?this.words.noSchedule:void 0;const[t,s]=[Date.parse(e),Date.now()];return t<=s?this.words.comeBackNow:this.words.comeBack(((e,t)=>{const s=e=>new Date(e).setHours(0,0,0,0);return Math.round((s(e)-s(t))/864e5)})(t,s),t)}#w(e,t){const s=this.course;(({lesson:e,deck:t,reviewed:s},n)=>{const r=s[n]?.question;E(e).set(Q(t),r?x(r):"")})(s,e),t?this.#j():g(this.#m(s,e))}async#j(){await this.updateComplete,this.root?.querySelector(".stage")?.focus()}#M(e,t){const s=(({lesson:e,deck:t,test:s,running:n,reviewed:r},i,o)=>{if(s&&n&&x(r.at(-1).question)===i)return J(e,{...s,answers:[...s.answers,{question:i,response:o}]}),I(e,t)})(this.course,e,t);s&&(this.#A(s),this.#j())}#A({deck:e,reviewed:t,most:s,complete:n}){const r=t.filter(({score:e})=>void 0!==e).length,{earned:i,count:o}=M(t);queueMicrotask(()=>{this.dispatchEvent(new m({of:e,done:r,total:n?r:s})),n&&this.dispatchEvent(new f({of:e,score:o>0?i/o:void 0}))})}async#z({lesson:e,test:t,reviewed:s}){const{attempt:n}=t;if(this.#n===`${e.key} ${n}`)return;this.#n=`${e.key} ${n}`;const{strength:r,band:i}=P(j(D(e),t)),o=s.map(({question:e,score:t=0})=>({question:e.id,score:t})),a=E(e),d=()=>{const{test:t}=I(e,"test");return t?.attempt===n&&void 0===t.due?t:void 0};let l,c="";try{const{schedule:e}=await(import("../chunks/schedule.js"));if(l=d(),!l)return;const t=e(a.get("fsrs"),{band:i},Date.now());c=t.due,a.set("fsrs",t),a.set("test",{...l,due:c})}catch{if(this.unscheduled=!0,l=d(),!l)return;l.told||a.set("test",{...l,told:!0})}l.told||this.dispatchEvent(new b({strength:r,answers:o,due:c}))}#c=({bank:e,question:t,response:s})=>{const n=this.course;"test"===n.deck?this.#M(x({bank:e,id:t}),s):this.#A(n)};#y=()=>{const{reviewed:e,at:t}=this.course;this.#M(x(e[t].question),[])};#d=()=>{v().then(()=>this.requestUpdate())};#x=()=>{this.unscheduled=!1,(({lesson:e,test:t})=>{E(e).set(Q("test"),void 0),J(e,_(t))})(this.course),this.#j()};#v=e=>{C(e,[...this.root.querySelectorAll(".place")])};#q=()=>{if(!this.resetting)return this.resetting=!0,void g(this.words.pressAgain);this.resetting=!1,this.reset(),g(this.words.forgotten),this.#j()};#i=({type:e})=>{this.printing="beforeprint"===e};#_=()=>{this.resetting=!1}}w("quiz-deck",ae);
