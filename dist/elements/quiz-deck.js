/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{k as e,r as t}from"./quiz-card.js";import{l as s,r as n,p as r,V as i,a5 as o,A as a,x as l,y as c,u as d,L as u,_ as p,a6 as h,a7 as m,$ as g,z as f,a0 as b,a1 as v,a8 as w,D as k}from"../chunks/lesson-element-DyiEI8is.js";import{g as $,m as y}from"../chunks/grade-DTbFKcKX.js";import{s as x,h as q}from"../chunks/shuffle-DjK5_33X.js";import{r as _}from"../chunks/keys-DnpW12QX.js";import{m as M}from"../chunks/memory-Dzoo6JQl.js";const z=["easy","medium","hard"],S={easy:-1,medium:0,hard:1},A=[[.7,"strong"],[.4,"growing"],[0,"weak"]],O=e=>A.find(([t])=>e>=t)[1],T=e=>1/(1+Math.exp(-1.7*e)),j=s({length:81},(e,t)=>{const s=(t-40)/10;return[s,Math.exp(-(s**2)/2)]}),N=e=>{const t=j.map(([t,s])=>{const n=e.reduce((e,{difficulty:s,guess:n,score:r})=>{const i=n+(1-n)*T(t-S[s]);return e+r*Math.log(i)+(1-r)*Math.log(1-i)},0);return{known:T(t),mass:s*Math.exp(n)}}),s=t.reduce((e,{mass:t})=>e+t,0),n=t.reduce((e,{known:t,mass:s})=>e+t*s,0)/s,r=O(n),i=t.filter(({known:e})=>O(e)===r).reduce((e,{mass:t})=>e+t,0);return{strength:n,band:r,certainty:i/s}},P=({form:e,options:t})=>{if("fill"===e)return 0;const s=Math.min(t.length,12),n={one:s,several:2**s-1,order:R(s)}[e];return 1/Math.max(2,n)},R=e=>e<2?1:e*R(e-1),D=({bank:e,id:t})=>`${e}/${t}`,Q=({difficulty:e="medium"})=>e,C=({questions:e},{answers:t})=>t.flatMap(({question:t,response:s})=>{const n=e.get(t);return n?[{question:n,response:s,score:$(n,s).score}]:[]}),E=(e,t)=>C(e,t).map(({question:e,score:t})=>({difficulty:Q(e),guess:P(e),score:t})),U=(e,t)=>{const s=C(e,t),n=new Set(s.map(({question:e})=>D(e)));if(s.length>=e.most)return;const r=s.filter(({question:e})=>"trace"===e.bank).length,i=[...e.questions.values()].filter(t=>!n.has(D(t))&&("trace"!==t.bank||r<e.made)),o=e=>s.filter(({question:t})=>Q(t)===e).length,a=z.filter(e=>i.some(t=>Q(t)===e)),l=a.filter(e=>0===o(e));if(s.length>=6&&0===l.length&&N(E(e,t)).certainty>=.9)return;const c=a.filter(e=>o(e)<4),d=Math.min(6,e.most)-s.length<=l.length&&l.length>0?l:c.length>0?c:a,u=B(s.map(({score:e})=>e)),p=e=>Math.abs(z.indexOf(e)-u),[h]=[...d].sort((e,t)=>p(e)-p(t)),m=i.filter(e=>Q(e)===h),g=x(m,q(`${e.key} test ${t.attempt} ${s.length}`)),f=new Set(t.seen),b=s.map(({question:e})=>I(e)),v=g.map(e=>{return{question:e,rank:(t=e,[Number("trace"===t.bank),Number(f.has(D(t))),b.filter(e=>e===I(t)).length])};var t});return v.sort((e,t)=>e.rank.map((e,s)=>e-t.rank[s]).find(e=>0!==e)??0),v[0]?.question},B=e=>e.reduce((e,t)=>Math.min(2,Math.max(0,e+(1===t?1:0===t?-1:0))),1),I=({asks:e,fact:t,form:s})=>e||(t?"next"in t?t.next:"value"in t?"value":"cell"in t?"cell":"output":"order"===s?"order":"idea"),K=e=>Array.isArray(e)?e:[],H=({question:e,score:t})=>void 0===t?"open":e.key?1===t?"right":t>0?"partly":"wrong":"answered",L=e=>{const t=e.filter(({question:e})=>e.key);return{earned:t.reduce((e,{score:t=0})=>e+t,0),count:t.length}},F=({evidence:e,fact:t,explanation:s,hints:o,solution:a},{table:l})=>{const c=[...a?.steps??[],...o].flatMap(({step:e})=>e??[]),d=n(r(s)).flatMap(({to:e,target:t})=>"step"===e||"cell"===e?t:[]),u=[e.map(({step:e})=>e),t?[i(t)]:[],d,c].find(e=>e.length>0);return[...new Set((u??[]).map(e=>l.find(e)))].filter(e=>e>=0)},G=["value","change","alias","cell","output","return","line","task","wait","order","idea"],V=e=>`deck/${e}`,X=e=>((e,t,s)=>{const[n,r]=[t,s].map(e=>e.filter(e=>void 0!==e&&void 0!==e.key)),i=Math.min(Math.max(0,10-n.length),r.length),o=i>0?[...n,...r]:n;return{key:e,questions:new Map(o.map(e=>[D(e),e])),most:Math.min(10,n.length+i),made:i}})(e.key,o(e,"test"),o(e,"trace")),J=(e,t)=>{const s="test"===t?X(e):void 0,n=s&&((e,{questions:t})=>{const{attempt:s,answers:n,seen:r,due:i}=e??{};if(!Number.isSafeInteger(s)||s<1)return;const o=new Set(t.keys());return{attempt:s,..."string"!=typeof i||Number.isNaN(Date.parse(i))?{}:{due:i},seen:K(r).filter(e=>"string"==typeof e).slice(-200),answers:K(n).slice(0,10).flatMap(e=>{const{question:t,response:s}=e??{};return"string"==typeof t&&o.delete(t)?[{question:t,response:K(s).filter(e=>"string"==typeof e)}]:[]})}})(M(e).get("test"),s),r=n&&U(s,n),i=s?[...n?C(s,n):[],...r?[W(r)]:[]]:Y(e,t),o=i.findIndex(({score:e})=>void 0===e),a=void 0!==r,l=M(e).get(V(t)),c=i.findIndex(({question:e})=>D(e)===l),d=s||""===l?-1:Math.min(0,i.length-1);return{lesson:e,deck:t,reviewed:i,most:s?s.most:i.length,at:a?o:c>=0?c:d,test:n,running:a,complete:i.length>0&&o<0}},W=e=>({question:e,response:[],score:void 0}),Y=(e,s)=>o(e,s).filter(e=>void 0!==e).map(s=>{const{response:n,answered:r,score:i}=t(e,s);return{question:s,response:n,score:r?i:void 0}}),Z=(t,s)=>{M(t).set("test",s);const n=U(X(t),s);n&&e(t,n,void 0)},ee=e=>Math.round(10*e)/10,te=({words:e},t)=>{const{earned:s,count:n}=L(t);return l`<strong>${e.points(ee(s),n)}</strong>`},se=(e,t)=>l`<ol class="questions">
    ${t.map((t,s)=>{const n=H(t);return l`<li class=${n}>
        <p class="asked">
          <button type="button" class="reference" part="reference" @click=${()=>e.toQuestion(t)}
            ><span class="hidden">${e.words.place(s+1,e.words.outcomes[n])}: </span
            ><bdi>${ne(e.plain(t.question.prompt))}</bdi></button
          >
          <span class="outcome" aria-hidden="true">${e.words.outcomes[n]}</span>
        </p>
        ${"open"===n?a:re(e,t,"right"===n)}
      </li>`})}
  </ol>`,ne=e=>e.length>160?`${e.slice(0,159).trimEnd()}…`:e,re=(e,{question:t,response:s},n)=>{const{words:r}=e,i=0===s.length?r.noAnswer:ie(e,t,s),{key:o}=t,c=o&&("fill"===t.form?o.slice(0,1):o);return l`<dl>
    <div>
      <dt>${r.yourAnswer}</dt>
      <dd>${i}</dd>
    </div>
    ${n||!c?a:l`<div>
            <dt>${r.rightAnswer}</dt>
            <dd>${ie(e,t,c)}</dd>
          </div>`}
  </dl>`},ie=(e,{form:t,options:s},n)=>{if("fill"===t)return l`<bdi>${e.inline(n[0]??"")}</bdi>`;const r=n.flatMap(e=>s.find(t=>t.id===e)??[]).map(({text:t,code:s})=>t?l`<bdi>${e.inline(t)}</bdi>`:l`<code dir="ltr">${ne(s?.code??"")}</code>`);return 1===r.length?r:l`<ul class=${t}
        >${r.map(e=>l`<li>${e}</li>`)}</ul
      >`},oe=(e,t)=>{const s=((e,t,s=5)=>{const n=new Map;for(const{question:s,score:r}of e)if(void 0!==r&&1!==r&&s.key)for(const e of F(s,t))n.set(e,(n.get(e)??0)+1-r);return[...n].map(([e,t])=>({row:e,lost:t})).sort((e,t)=>t.lost-e.lost||e.row-t.row).slice(0,s)})(t,e.lesson);return 0===s.length?a:l`<h4 class="about">${e.words.repeat}</h4>
    <ul class="repeats">
      ${s.map(({row:t})=>l`<li
            ><button type="button" class="reference" part="reference" @click=${()=>e.toRow(t)}
              ><bdi>${e.row(t)}</bdi></button
            ></li
          >`)}
    </ul>`},ae=e=>Math.round(100*e),le=(e,t)=>l`<p class="small">${t<10?`${e.fewQuestions(t)} `:a}${e.formative}</p>`,ce=({words:e},t,s)=>0===s.length?a:l`<div>
        <h4 class="about">${t}</h4>
        <ul>
          ${s.map(({of:t,earned:s,count:n})=>l`<li>${e.partOf(e.parts[t],ee(s),n)}</li>`)}
        </ul>
      </div>`,de=d`h3,h4,ul,ol,dl,dd,p{margin:0;padding:0}.bar{display:flex;flex-wrap:wrap;gap:.5em 1em;align-items:baseline;justify-content:space-between;margin-block-end:.8em}.title{font-size:1em;font-weight:600}.count{font-size:.8em;color:var(--_mute);font-variant-numeric:tabular-nums}.places{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:.4em;max-block-size:8.5em;overflow-y:auto;padding:3px;margin:-3px}.place{position:relative;display:grid;place-items:center;min-inline-size:36px;block-size:36px;padding-inline:.4em;border:1px solid var(--_line-strong);border-radius:18px;background:var(--_paper);font-size:.85em;font-variant-numeric:tabular-nums;color:var(--_mute)}.place.now{border-color:var(--_accent);box-shadow:inset 0 0 0 1px var(--_accent);font-weight:700;color:var(--_accent)}.place.right{background:var(--_good-wash)}.place.wrong{background:var(--_bad-wash)}.place.partly{background:var(--_wait-wash)}.place.answered{background:var(--_sunk)}.mark{position:absolute;inset-block-end:-2px;inset-inline-end:-2px;inline-size:15px;block-size:15px;display:grid;place-items:center;border-radius:50%;background:var(--_mark);font-size:10px;font-weight:700;line-height:1}.mark:before{content:var(--_sign);color:var(--_paper)}.open .mark,.answered .mark{display:none}.right{--_mark: var(--_good);--_sign: "\\2713"}.wrong{--_mark: var(--_bad);--_sign: "\\2715"}.partly{--_mark: var(--_wait);--_sign: "~"}.track{flex:1 0 100%;display:flex;gap:4px}.track span{flex:1;block-size:4px;border-radius:2px;background:var(--_line)}.track .done{background:var(--_line-strong)}.track .now{background:var(--_accent)}.stage{border-radius:var(--_radius)}.stage>:not(.head,.body){margin-block:0}.body{padding:1.05em}.body>*+*{margin-block-start:.8em}.about{font-size:.85em;font-weight:600;color:var(--_mute)}.about+*{margin-block-start:.3em}.body>.about{margin-block-start:1.4em}.body>.about+*{margin-block-start:.3em}strong{font-variant-numeric:tabular-nums}.small{font-size:.85em;color:var(--_mute)}.verdict{font-size:1.25em;font-weight:600;line-height:1.3}.verdict.strong{color:var(--_good)}.when{font-weight:600}.bar-of{display:block;inline-size:100%;max-inline-size:24em;block-size:8px;border-radius:4px;overflow:hidden}.bar-of:dir(rtl){transform:scaleX(-1)}.whole{fill:var(--_line)}.known{fill:var(--_accent)}.tick{fill:var(--_paper)}.evidence{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14em,100%),1fr));gap:.8em 1.6em}.evidence ul,.mistakes,.repeats{padding-inline-start:1.2em;font-size:.94em}.repeats{padding-inline-start:0;list-style:none}.repeats button{min-block-size:34px}.questions{list-style:none;counter-reset:question;font-size:.94em}.questions>li{counter-increment:question;display:grid;grid-template-columns:2em minmax(0,1fr);padding-block:.5em;border-block-start:1px solid var(--_line)}.questions>li:before{content:counter(question);padding-block:.35em;color:var(--_mute);font-variant-numeric:tabular-nums}.questions>li>dl{grid-column:2}.asked{display:flex;flex-wrap:wrap;gap:0 1em;align-items:center;justify-content:space-between}.asked button{flex:1 1 12em;min-inline-size:0;min-block-size:34px}.outcome{font-size:.85em;font-weight:600;color:var(--_mark, var(--_mute))}dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .8em;font-size:.94em}dl>div{display:contents}dt{color:var(--_mute)}dl ul{padding-inline-start:1.2em;list-style:disc}dl ul.order{list-style:decimal}.turn{display:flex;flex-wrap:wrap;gap:.6em;justify-content:space-between;margin-block-start:.8em}.turn>:only-child{margin-inline-start:auto}.primary{border-color:var(--_accent);background:var(--_accent)}.primary span{color:var(--_paper)}.button[aria-disabled=true]{border-color:var(--_line);color:var(--_mute);cursor:default}@media(forced-colors:active){.place.now{border:3px solid Highlight}.mark{border:1px solid CanvasText}.mark:before,.primary span{color:CanvasText}.track span{background:GrayText}.track .now{background:Highlight}.whole{fill:GrayText}.known{fill:Highlight}}@media print{.places,.track,.turn{display:none}.stage+.stage{margin-block-start:1em}}`;class ue extends u{static styles=[...u.styles,de];static properties={of:{},label:{},resetting:{state:!0},unscheduled:{state:!0},printing:{state:!0}};#e;#t;#s=new Map;#n;constructor(){super(),this.of=this.label=null,this.resetting=this.unscheduled=this.printing=!1,p(this,()=>this.source)}reset(){const{course:t}=this;t&&(({lesson:t,deck:s,reviewed:n})=>{const r=M(t);for(const{question:s}of n)e(t,s,void 0);if("test"===s)for(const e of["test","fsrs"])r.set(e,void 0);r.clear(`${s}/`),r.set(V(s),void 0)})(t)}get course(){return this.#e&&this.#r(this.#e)?J(this.#e,this.#i):void 0}connectedCallback(){super.connectedCallback(),this.requestUpdate();for(const e of["beforeprint","afterprint"])addEventListener(e,this.#o)}disconnectedCallback(){super.disconnectedCallback(),this.#a();for(const e of["beforeprint","afterprint"])removeEventListener(e,this.#o)}willUpdate(e){super.willUpdate(e),this.#l(this.view?.lesson)}renderLesson(e){const{course:t}=this;if(!t)return h().then(()=>this.requestUpdate()),l`<p class="note" part="status" aria-busy="true">${this.words.loading}</p>`;if(0===t.most)return;const{deck:s,reviewed:n,at:r,running:i}=t,o=this.printing&&"test"!==s?[...n.keys()]:[r],c=n.filter(({score:e})=>void 0!==e).length;return l`<section class="deck" aria-labelledby="title" @answer=${this.#c}>
      <div class="bar">
        ${""===this.label?l`<span class="hidden" id="title">${this.words.decks[s]}</span>`:l`<h3 class="title" id="title" part="title">${this.label??this.words.decks[s]}</h3>`}
        ${"test"===s?a:l`<p class="count">${this.words.answeredOf(c,n.length)}</p>`}
        ${i?this.#d(t):n.length>0?this.#u(t):a}
      </div>
      ${o.map(e=>this.#p(t,e))}
      <div class="turn">${this.#h(t)}</div>
    </section>`}#p(e,t){const s=e.reviewed[t];return s?l`<div class="stage" role="group" tabindex="-1" aria-label=${this.#m(e,t)}>
          ${this.#g(e,s.question,t)}
        </div>`:l`<div class="stage card" role="group" tabindex="-1" aria-labelledby="sheet"
          >${this.#f(e)}</div
        >`}#u({reviewed:e,at:t}){return l`<div class="places" role="group" aria-label=${this.words.questionsOfDeck} @keydown=${this.#b}>
      ${e.map((e,s)=>{const n=H(e);return l`<button
          type="button"
          class="place ${n} ${s===t?"now":""}"
          part="place ${n}"
          tabindex=${s===Math.max(0,t)?0:-1}
          aria-current=${s===t?"true":a}
          @click=${()=>this.#v(s,!1)}
        >
          <span aria-hidden="true">${s+1}</span><span class="mark" aria-hidden="true"></span
          ><span class="hidden"
            >${this.words[s===t?"placeNow":"place"](s+1,this.words.outcomes[n])}</span
          >
        </button>`})}
    </div>`}#d({most:e,at:t}){return l`<div class="track" aria-hidden="true">
      ${s({length:e},(e,s)=>l`<span class=${s<t?"done":s===t?"now":""}></span>`)}
    </div>`}#f(e){const s=this.#w(e);return"test"!==e.deck?((e,{lesson:s,deck:n,reviewed:r})=>{const{words:i}=e,o=r.filter(({question:e})=>1===t(s,e).first).length,c=r.filter(({score:e})=>void 0===e).length;return l`<h4 class="head" id="sheet">${i.reviewOf(i.decks[n])}</h4>
    <div class="body">
      <p
        >${te(e,r)}. ${i.atFirst(o,r.length)}.
        ${c>0?i.stillOpen(c):a}</p
      >
      ${se(e,r)} ${oe(e,r)}
    </div>`})(s,e):e.test?((e,{lesson:t,reviewed:s,most:n},r,i)=>{const{words:o}=e,{strength:d,band:u,certainty:p}=N(E(X(t),r)),{difficulty:h,knowing:m}=(e=>{const t=(t,s)=>t.flatMap(t=>{const{earned:n,count:r}=L(e.filter(({question:e})=>s(e)===t));return r>0?[{of:t,earned:n,count:r,sure:n>=.8*r}]:[]});return{difficulty:t(z,({difficulty:e="medium"})=>e),knowing:t(G,I)}})(s),g=[...h,...m],f=(e=>{const t=e.flatMap(({question:e,response:t,score:s})=>void 0===s||1===s?[]:y(e,t));return[...new Map(t.map(e=>[e.text,e])).values()]})(s);return l`<h4 class="head" id="sheet">${o.result}</h4>
    <div class="body"
      ><p class="verdict ${u}" part="verdict">${o.strength[u]}</p>
      ${(e=>l`<svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8"></rect>
    <rect class="known" width=${ae(e)} height="8"></rect>
    ${A.map(([e])=>e>0?c`<rect class="tick" x=${100*e} width="0.4" height="8"></rect>`:a)}
  </svg>`)(d)}
      <p
        >${o.strengthMeans(ae(d),Math.min(99,ae(p)))} ${te(e,s)}.</p
      >
      ${void 0===i?a:l`<p class="when">${i}</p>`}
      <div class="evidence">
        ${ce(e,o.sure,g.filter(({sure:e})=>e))}
        ${ce(e,o.unsure,g.filter(({sure:e})=>!e))}
      </div>
      ${0===f.length?a:l`<h4 class="about">${o.mixedUp}</h4>
              <ul class="mistakes">
                ${f.map(({text:t})=>l`<li><bdi>${e.inline(t)}</bdi></li>`)}
              </ul>`}
      ${oe(e,s)}
      <h4 class="about">${o.questionsOfTest}</h4>
      ${se(e,s)} ${le(o,n)}</div
    >`})(s,e,e.test,this.#k(e.test.due)):(({words:e},{most:t})=>l`<div class="body" id="sheet">
    <p>${e.testAbout(t)}</p>
    ${le(e,t)}
  </div>`)(s,e)}#h({deck:e,reviewed:t,at:s,running:n,test:r}){const{words:i}=this,o=(e,t,s="")=>l`<button type="button" class="button ${s}" part="button" @click=${t}><span>${e}</span></button>`;if(n)return o(i.dontKnow,this.#$);const c=t.length-1;if(s>=0)return l`<button
          type="button"
          class="button"
          part="button"
          aria-disabled=${0===s}
          @click=${()=>s>0?this.#v(s-1,!0):void 0}
        >
          <span>${i.previousQuestion}</span>
        </button>
        ${"test"===e?o(i.toResult,()=>this.#v(-1,!0)):a}
        ${s<c?o(i.nextQuestion,()=>this.#v(s+1,!0),"primary"):"test"===e?a:o(i.review,()=>this.#v(-1,!0),"primary")}`;const d="test"===e?i.forgetTests:i.startAgain,u=l`<button type="button" class="button" part="button" @click=${this.#y} @blur=${this.#x}>
      <span>${this.resetting?i.pressAgain:d}</span>
    </button>`;return"test"!==e?l`${o(i.previousQuestion,()=>this.#v(c,!0))}${u}`:l`${r?u:a}${o(r?i.testAgain:i.beginTest,this.#q,"primary")}`}updated(e){super.updated(e);const{course:t}=this;this.setState("complete",t?.complete??!1),this.setState("running",t?.running??!1),t?.test&&t.complete&&void 0===t.test.due&&this.#_(t)}concerns(e){const[,t,s]=/^(quiz|practice|test)(?:\[(\d+)|$)/.exec(e)??[];if(void 0===t)return super.concerns(e);if(t!==this.#i)return!1;const{lesson:n}=this.source??{};return void 0===s||!n||void 0===o(n,this.#i)[Number(s)]}missing(){return this.words.noPart[this.#i]}get#i(){return"quiz"===this.of||"test"===this.of?this.of:"practice"}#r(e){return"test"!==this.#i||m()||o(e,"test").filter(e=>e?.key).length>=10}#l(e){e!==this.#e&&(this.#a(),this.#s.clear()),this.#e=e,e&&(this.#t??=M(e).subscribe(()=>this.requestUpdate()))}#a(){this.#t?.(),this.#t=void 0}#m({running:e,most:t,reviewed:s},n){return e?this.words.questionOfTest(n+1,t):this.words.question(n+1,s.length)}#g(e,{bank:t,id:s},n){const r=e.test&&String(e.test.attempt),i=`${r} ${t}/${s}`,o=this.#s.get(i)??document.createElement(g("quiz-card"));this.#s.set(i,o);const a={of:t,question:s,seed:r,heading:this.#m(e,n)};for(const[e,t]of Object.entries(a))void 0!==t&&o.setAttribute(e,t);return o.toggleAttribute("exam",e.running),o}#w({lesson:e,reviewed:t}){return{words:this.words,lesson:e,inline:e=>this.inline(r(e)),plain:e=>this.textOf(r(e)),row:t=>this.describe(e,t),toRow:e=>this.ask({type:"step",to:e}),toQuestion:e=>this.#v(t.indexOf(e),!0)}}#k(e){if(void 0===e)return this.unscheduled?this.words.noSchedule:void 0;const[t,s]=[Date.parse(e),Date.now()];return t<=s?this.words.comeBackNow:this.words.comeBack(...((e,t,s)=>{const n=e=>new Date(e).setHours(0,0,0,0),r=Math.round((n(e)-n(t))/864e5),i=t=>[new Intl.RelativeTimeFormat(t,{numeric:"auto"}).format(r,"day"),new Intl.DateTimeFormat(t,{weekday:"long",day:"numeric",month:"long"}).format(e)];try{return i((e=>{for(let t=e;t;){const e=t.closest("[lang]"),s=e?.getAttribute("lang");if(s)return s;const n=(e??t).getRootNode();t=n instanceof ShadowRoot?n.host:null}})(s))}catch{return i(void 0)}})(t,s,this))}#v(e,t){const s=this.course;(({lesson:e,deck:t,reviewed:s},n)=>{const r=s[n]?.question;M(e).set(V(t),r?D(r):"")})(s,e),t?this.#M():f(this.#m(s,e))}async#M(){await this.updateComplete,this.root?.querySelector(".stage")?.focus()}#z(e,t){const s=(({lesson:e,deck:t,test:s,running:n,reviewed:r},i,o)=>{if(s&&n&&D(r.at(-1).question)===i)return Z(e,{...s,answers:[...s.answers,{question:i,response:o}]}),J(e,t)})(this.course,e,t);s&&(this.#S(s),this.#M())}#S({deck:e,reviewed:t,most:s,complete:n}){const r=t.filter(({score:e})=>void 0!==e).length;this.dispatchEvent(new b({of:e,done:r,total:n?r:s}));const{earned:i,count:o}=L(t);n&&this.dispatchEvent(new v({of:e,score:o>0?i/o:void 0}))}async#_({lesson:e,test:t,reviewed:s}){const{attempt:n}=t;if(this.#n===`${e.key} ${n}`)return;this.#n=`${e.key} ${n}`;const{strength:r,band:i}=N(E(X(e),t)),o=s.map(({question:e,score:t=0})=>({question:e.id,score:t}));let a="";try{const{schedule:t}=await(import("../chunks/schedule.js")),s=J(e,"test").test;if(s?.attempt!==n||void 0!==s.due)return;const r=M(e),o=t(r.get("fsrs"),{band:i},Date.now());a=o.due,r.set("fsrs",o),r.set("test",{...s,due:a})}catch{this.unscheduled=!0}this.dispatchEvent(new w({strength:r,answers:o,due:a}))}#c=({bank:e,question:t,response:s})=>{const n=this.course;"test"===n.deck?this.#z(D({bank:e,id:t}),s):this.#S(n)};#$=()=>{const{reviewed:e,at:t}=this.course;this.#z(D(e[t].question),[])};#q=()=>{this.unscheduled=!1,(({lesson:e,test:t})=>{var s;M(e).set(V("test"),void 0),Z(e,(s=t,{attempt:(s?.attempt??0)+1,answers:[],seen:[...new Set([...s?.seen??[],...(s?.answers??[]).map(({question:e})=>e)])].slice(-200)}))})(this.course),this.#M()};#b=e=>{_(e,[...this.root.querySelectorAll(".place")])};#y=()=>{if(!this.resetting)return this.resetting=!0,void f(this.words.pressAgain);this.resetting=!1,this.reset(),f(this.words.forgotten),this.#M()};#o=({type:e})=>{this.printing="beforeprint"===e};#x=()=>{this.resetting=!1}}k("quiz-deck",ue);
