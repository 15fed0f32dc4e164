/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as e,a as t,S as s,b as r,A as a,l as i,v as n,g as o,F as l,G as p,o as d,e as c}from"../chunks/lesson-element-CWTz7GPA.js";import{p as u,i as h}from"../chunks/keys-DnpW12QX.js";const v=e`.bar{display:flex;flex-wrap:wrap;gap:.3em .85em;align-items:center;padding:.45em .65em;background:var(--_sunk);font-size:.85em;overflow:visible}.buttons{display:flex;gap:2px}.icon{display:grid;place-items:center;inline-size:34px;block-size:34px;border-radius:7px}.icon svg{inline-size:16px;block-size:16px;fill:currentcolor}.icon[aria-disabled=true]{cursor:default}.icon[aria-disabled=true] svg{opacity:.35}@media(hover:hover){.icon:not([aria-disabled=true],.play,.pause):hover{background:color-mix(in oklab,currentcolor 8%,transparent)}}.play,.pause{background:var(--_accent)}:is(.play,.pause) svg{color:var(--_paper)}.play[aria-disabled=true]{background:var(--_line-strong)}.play[aria-disabled=true] svg{opacity:1}:host(:dir(rtl)) .turns svg{transform:scaleX(-1)}.scrub{position:relative;flex:1 1 9em;block-size:34px;--_thumb: 16px}.ticks{position:absolute;inset-block:0;inset-inline:calc(var(--_thumb) / 2);inline-size:calc(100% - var(--_thumb));block-size:100%;overflow:visible;pointer-events:none;stroke:var(--_line-strong);stroke-width:2}:host(:dir(rtl)) .ticks{transform:scaleX(-1)}.ticks .wait{stroke:var(--_wait);stroke-width:3}input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;appearance:none;color:inherit;background:none;cursor:pointer;--_fill: linear-gradient( to right, var(--_accent) calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at, 0)), var(--_line-strong) 0 )}:host(:dir(rtl)) input{--_fill: linear-gradient( to left, var(--_accent) calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at, 0)), var(--_line-strong) 0 )}input::-webkit-slider-runnable-track{block-size:4px;border-radius:2px;background:var(--_fill)}input::-moz-range-track{block-size:4px;border-radius:2px;background:var(--_fill)}input::-webkit-slider-thumb{appearance:none;inline-size:var(--_thumb);block-size:var(--_thumb);margin-block-start:-6px;border:4px solid var(--_accent);border-radius:50%;background:var(--_paper)}input::-moz-range-thumb{box-sizing:border-box;inline-size:var(--_thumb);block-size:var(--_thumb);border:4px solid var(--_accent);border-radius:50%;background:var(--_paper)}input:focus-visible{outline-offset:0;border-radius:7px}.where{display:grid;align-items:center;line-height:1.3;color:var(--_mute);font-variant-numeric:tabular-nums;white-space:nowrap}.where>*{grid-area:1 / 1;display:grid}.room{visibility:hidden}.when{font-size:.88em}.where b{font-weight:600}.where .now{color:var(--_wait)}select{font:inherit;color:inherit;block-size:34px;padding:0 .3em;border:1px solid transparent;border-radius:7px;background:var(--_sunk);cursor:pointer}select:hover{border-color:var(--_line)}.end{display:flex;gap:2px;align-items:center;margin-inline-start:auto}[popover]{max-inline-size:min(24em,calc(100vw - 2em));padding:.9em 1.1em;border:1px solid var(--_line-strong);border-radius:var(--_radius);background:var(--_paper);color:inherit;font-size:.95em}dl{display:grid;grid-template-columns:auto 1fr;gap:.4em 1em;margin:0}dd{margin:0;color:var(--_mute)}kbd{padding:.1em .45em;border:1px solid var(--_line-strong);border-radius:4px;font-family:inherit;font-size:.92em;white-space:nowrap}@container (max-width: 26em){.buttons{flex:1 0 100%;justify-content:space-between}.scrub{flex-basis:100%}}@media(forced-colors:active){.play,.pause{border:2px solid ButtonText}:is(.play,.pause) svg{color:ButtonText}input::-webkit-slider-runnable-track{forced-color-adjust:none;background:CanvasText}input::-moz-range-track{background:CanvasText}input::-webkit-slider-thumb{forced-color-adjust:none;border-color:Highlight;background:Canvas}}@media print{.bar{display:none}}`,b={first:"M3 3h2v10H3zM13 3v10L6 8z",back:"M11 3v10L4 8z",play:"M4 2.5v11L13 8z",pause:"M4 3h3v10H4zM9 3h3v10H9z",forward:"M5 3v10l7-5z",last:"M11 3h2v10h-2zM3 3v10l7-5z",link:"M7 5H5a3 3 0 0 0 0 6h2v-1.6H5a1.4 1.4 0 0 1 0-2.8h2zM9 5h2a3 3 0 0 1 0 6H9V9.400h2a1.400 1.400 0 0 0 0-2.800H9zM5.500 7.200h5v1.600h-5z",keys:"M2 4h12v8H2zm1.500 1.500v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zM3.500 8v1.200h1.200V8zm7.800 0v1.200h1.200V8zM6.100 8.300v1.900h3.800V8.300z"},g={first:()=>0,back:({position:e})=>Math.max(0,e-1),forward:({position:e,length:t})=>Math.min(e+1,t-1),last:({length:e})=>e-1},m=d(({trace:e,rows:t})=>t.length>2e3?[]:i({length:t.length},(e,t)=>t).filter(s=>e.step(t.start(s)).waits));class k extends t{static styles=[...t.styles,v];static properties={label:{}};constructor(){super(),this.label=null}renderLesson({lesson:e,state:t}){const{length:a,playing:i,speed:n,position:o}=t;if(0===a)return;const l=e=>this.#e(e,()=>this.#t(e),g[e](t)!==o);return r`<div
      class="card bar"
      role="group"
      aria-label=${this.label??this.words.controls}
      @keydown=${this.#s}
    >
      <div class="buttons turns">
        ${l("first")} ${l("back")} ${this.#e(i?"pause":"play",this.#r,a>1)}
        ${l("forward")} ${l("last")}
      </div>
      <div class="scrub">
        ${this.#a(e)}
        <input
          type="range"
          part="range"
          min="1"
          max=${a}
          step="1"
          aria-label=${this.words.step}
          aria-valuetext=${this.describe(e,o)}
          .value=${String(o+1)}
          @input=${this.#i}
        />
      </div>
      ${this.#n(e,t)}
      <span class="end">
        <select aria-label=${this.words.speed} @change=${this.#o}>
          ${s.map(e=>r`<option value=${e} .selected=${e===n}>${this.words.times(e)}</option>`)}
        </select>
        ${this.#e("link",this.#l)} ${this.#e("keys")}
      </span>
      <div popover id="keys">
        <dl>
          ${this.words.keyMap.map(([e,t])=>r`<dt>${e.map(e=>r`<kbd>${e}</kbd> `)}</dt> <dd>${t}</dd>`)}
        </dl>
      </div>
    </div>`}#e(e,t,s=!0){return r`<button
      type="button"
      part="button"
      class="icon ${e}"
      aria-label=${this.words[e]}
      title=${this.words[e]}
      aria-disabled=${!s}
      popovertarget=${t?a:e}
      @click=${t}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${b[e]} fill-rule="evenodd"></path></svg>
    </button>`}#a(e){const{length:t}=e.rows;if(t<2)return a;const s=new Set(m(e)),o=t>100?[...s]:i({length:t},(e,t)=>t);return r`<svg class="ticks" aria-hidden="true">
      ${o.map(e=>{const r=e/(t-1)*100+"%",[a,i]=s.has(e)?[10,24]:[12,22];return n`<line class=${s.has(e)?"wait":""} x1=${r} x2=${r} y1=${a} y2=${i}></line>`})}
    </svg>`}#n(e,{position:t,length:s}){const{trace:i,rows:n}=e,o=i.step(i.length-1).ms,l=i.step(n.start(t)),d=(e,t,i)=>r`<span
          >${p(e=>this.words.positionOf(e,s),r`<b>${this.words.stepNumber(e)}</b>`)}</span
        >
        ${o>0||i?r`<span class="when"
                >${o>0?this.words.ms(t):a}${o>0&&i?" · ":a}${i?r`<span class="now">${this.words.suspended}</span>`:a}</span
              >`:a}`;return r`<span class="where" part="position"
      ><span>${d(t+1,l.ms,l.waits)}</span
      ><span class="room" aria-hidden="true">${d(s,o,m(e).length>0)}</span></span
    >`}moved({lesson:e,state:t},s){s&&this.requestUpdate();const{position:r,length:a,playing:i}=t,n=this.root?.querySelector("input");n?.style.setProperty("--_at",String(a>1?r/(a-1):0)),this.setState("playing",i),"play"===s?.cause&&o(this.describe(e,r))}#t(e){const{state:t}=this.view,s=g[e](t);s!==t.position&&this.ask({type:"step",to:s})}#r=()=>{this.ask({type:this.view.state.playing?"pause":"play"})};#i=e=>{const t=e.target;this.ask({type:"step",to:Number(t.value)-1},!1),t.value=String((this.view?.state.position??0)+1)};#o=e=>{const t=e.target;this.ask({type:"speed",speed:Number(t.value)}),t.value=String(this.view.state.speed)};#s=e=>{const{view:t}=this,{target:s}=e;if(!(!t||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey))if("k"===e.key||" "===e.key&&s instanceof HTMLInputElement)e.preventDefault(),this.#r();else if(!(s instanceof HTMLInputElement||s instanceof HTMLSelectElement)){const s=u(e,t.state,h(this));if(void 0===s)return;e.preventDefault(),this.ask({type:"step",to:s})}};#l=()=>{const{lesson:e,state:t}=this.view,s=new URL(l(e.table.id(t.position),e.key),location.href),r=()=>o(this.words.linkShown);try{history.replaceState(history.state,"",s)}catch{}const a=navigator.clipboard;a?a.writeText(s.href).then(()=>o(this.words.linkCopied),r):r()}}c("trace-controls",k);
