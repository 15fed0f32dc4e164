/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as e,L as t,S as r,b as s,A as i,l as a,w as n,c as o,g as l,d as p}from"../chunks/lesson-element-Dj8fgj4Y.js";import{o as d}from"../chunks/once-kwe4ZQvd.js";import{p as c,i as u}from"../chunks/keys-DnpW12QX.js";const h=e`.bar{display:flex;flex-wrap:wrap;gap:.3em .85em;align-items:center;padding:.45em .65em;background:var(--_sunk);font-size:.85em;overflow:visible}.buttons{display:flex;gap:2px}.icon{display:grid;place-items:center;inline-size:34px;block-size:34px;border-radius:7px}.icon svg{inline-size:16px;block-size:16px;fill:currentcolor}.icon[aria-disabled=true]{cursor:default}.icon[aria-disabled=true] svg{opacity:.35}@media(hover:hover){.icon:not([aria-disabled=true],.play,.pause):hover{background:color-mix(in oklab,currentcolor 8%,transparent)}}.play,.pause{background:var(--_accent)}:is(.play,.pause) svg{color:var(--_paper)}.play[aria-disabled=true]{background:var(--_line-strong)}.play[aria-disabled=true] svg{opacity:1}:host(:dir(rtl)) .turns svg{transform:scaleX(-1)}.scrub{position:relative;flex:1 1 9em;block-size:34px;--_thumb: 16px}.ticks{position:absolute;inset-block:0;inset-inline:calc(var(--_thumb) / 2);inline-size:calc(100% - var(--_thumb));block-size:100%;overflow:visible;pointer-events:none;stroke:var(--_line-strong);stroke-width:2}:host(:dir(rtl)) .ticks{transform:scaleX(-1)}.ticks .wait{stroke:var(--_wait);stroke-width:3}input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;appearance:none;color:inherit;background:none;cursor:pointer;--_fill: linear-gradient( to right, var(--_accent) calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at, 0)), var(--_line-strong) 0 )}:host(:dir(rtl)) input{--_fill: linear-gradient( to left, var(--_accent) calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at, 0)), var(--_line-strong) 0 )}input::-webkit-slider-runnable-track{block-size:4px;border-radius:2px;background:var(--_fill)}input::-moz-range-track{block-size:4px;border-radius:2px;background:var(--_fill)}input::-webkit-slider-thumb{appearance:none;inline-size:var(--_thumb);block-size:var(--_thumb);margin-block-start:-6px;border:4px solid var(--_accent);border-radius:50%;background:var(--_paper)}input::-moz-range-thumb{box-sizing:border-box;inline-size:var(--_thumb);block-size:var(--_thumb);border:4px solid var(--_accent);border-radius:50%;background:var(--_paper)}input:focus-visible{outline-offset:0;border-radius:7px}.where{display:grid;align-items:center;line-height:1.3;color:var(--_mute);font-variant-numeric:tabular-nums;white-space:nowrap}.where>*{grid-area:1 / 1;display:grid}.room{visibility:hidden}.when{font-size:.88em}.where b{font-weight:600}.where .now{color:var(--_wait)}select{font:inherit;color:inherit;block-size:34px;padding:0 .3em;border:1px solid transparent;border-radius:7px;background:var(--_sunk);cursor:pointer}select:hover{border-color:var(--_line)}.end{display:flex;gap:2px;align-items:center;margin-inline-start:auto}[popover]{max-inline-size:min(24em,calc(100vw - 2em));padding:.9em 1.1em;border:1px solid var(--_line-strong);border-radius:var(--_radius);background:var(--_paper);color:inherit;font-size:.95em}dl{display:grid;grid-template-columns:auto 1fr;gap:.4em 1em;margin:0}dd{margin:0;color:var(--_mute)}kbd{padding:.1em .45em;border:1px solid var(--_line-strong);border-radius:4px;font-family:inherit;font-size:.92em;white-space:nowrap}@container (max-width: 26em){.buttons{flex:1 0 100%;justify-content:space-between}.scrub{flex-basis:100%}}@media(forced-colors:active){.play,.pause{border:2px solid ButtonText}:is(.play,.pause) svg{color:ButtonText}input::-webkit-slider-runnable-track{forced-color-adjust:none;background:CanvasText}input::-moz-range-track{background:CanvasText}input::-webkit-slider-thumb{forced-color-adjust:none;border-color:Highlight;background:Canvas}}@media print{.bar{display:none}}`,b={first:"M3 3h2v10H3zM13 3v10L6 8z",back:"M11 3v10L4 8z",play:"M4 2.5v11L13 8z",pause:"M4 3h3v10H4zM9 3h3v10H9z",forward:"M5 3v10l7-5z",last:"M11 3h2v10h-2zM3 3v10l7-5z",link:"M7 5H5a3 3 0 0 0 0 6h2v-1.6H5a1.4 1.4 0 0 1 0-2.8h2zM9 5h2a3 3 0 0 1 0 6H9V9.400h2a1.400 1.400 0 0 0 0-2.800H9zM5.500 7.200h5v1.600h-5z",keys:"M2 4h12v8H2zm1.500 1.500v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zM3.500 8v1.200h1.200V8zm7.800 0v1.200h1.200V8zM6.100 8.300v1.900h3.800V8.300z"},v={first:()=>0,back:({position:e})=>Math.max(0,e-1),forward:({position:e,length:t})=>Math.min(e+1,t-1),last:({length:e})=>e-1},m=d(({trace:e,rows:t})=>t.length>2e3?[]:a({length:t.length},(e,t)=>t).filter(r=>e.step(t.start(r)).waits));class g extends t{static styles=[...t.styles,h];static properties={label:{}};constructor(){super(),this.label=null}renderLesson({lesson:e,state:t}){const{length:i,playing:a,speed:n,position:o}=t;if(0===i)return;const l=e=>this.#e(e,()=>this.#t(e),v[e](t)!==o);return s`<div
      class="card bar"
      role="group"
      aria-label=${this.label??this.words.controls}
      @keydown=${this.#r}
    >
      <div class="buttons turns">
        ${l("first")} ${l("back")} ${this.#e(a?"pause":"play",this.#s,i>1)}
        ${l("forward")} ${l("last")}
      </div>
      <div class="scrub">
        ${this.#i(e)}
        <input
          type="range"
          part="range"
          min="1"
          max=${i}
          step="1"
          aria-label=${this.words.step}
          aria-valuetext=${this.describe(e,o)}
          .value=${String(o+1)}
          @input=${this.#a}
        />
      </div>
      ${this.#n(e,t)}
      <span class="end">
        <select aria-label=${this.words.speed} @change=${this.#o}>
          ${r.map(e=>s`<option value=${e} .selected=${e===n}>${this.words.times(e)}</option>`)}
        </select>
        ${this.#e("link",this.#l)} ${this.#e("keys")}
      </span>
      <div popover id="keys">
        <dl>
          ${this.words.keyMap.map(([e,t])=>s`<dt>${e.map(e=>s`<kbd>${e}</kbd> `)}</dt> <dd>${t}</dd>`)}
        </dl>
      </div>
    </div>`}#e(e,t,r=!0){return s`<button
      type="button"
      part="button"
      class="icon ${e}"
      aria-label=${this.words[e]}
      title=${this.words[e]}
      aria-disabled=${!r}
      popovertarget=${t?i:e}
      @click=${t}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${b[e]} fill-rule="evenodd"></path></svg>
    </button>`}#i(e){const{length:t}=e.rows;if(t<2)return i;const r=new Set(m(e)),o=t>100?[...r]:a({length:t},(e,t)=>t);return s`<svg class="ticks" aria-hidden="true">
      ${o.map(e=>{const s=e/(t-1)*100+"%",[i,a]=r.has(e)?[10,24]:[12,22];return n`<line class=${r.has(e)?"wait":""} x1=${s} x2=${s} y1=${i} y2=${a}></line>`})}
    </svg>`}#n(e,{position:t,length:r}){const{trace:a,rows:n}=e,o=a.step(a.length-1).ms,l=a.step(n.start(t)),p=(e,t,a)=>s`<span>${this.words.positionOf(s`<b>${this.words.stepNumber(e)}</b>`,r)}</span> ${o>0||a?s`<span class="when"
                >${o>0?this.words.ms(t):i}${o>0&&a?" · ":i}${a?s`<span class="now">${this.words.suspended}</span>`:i}</span
              >`:i}`;return s`<span class="where" part="position"
      ><span>${p(t+1,l.ms,l.waits)}</span
      ><span class="room" aria-hidden="true">${p(r,o,m(e).length>0)}</span></span
    >`}moved({lesson:e,state:t},r){r&&this.requestUpdate();const{position:s,length:i,playing:a}=t,n=this.root?.querySelector("input");n?.style.setProperty("--_at",String(i>1?s/(i-1):0)),this.setState("playing",a),"play"===r?.cause&&o(this.describe(e,s))}#t(e){const{state:t}=this.view,r=v[e](t);r!==t.position&&this.ask({type:"step",to:r})}#s=()=>{this.ask({type:this.view.state.playing?"pause":"play"})};#a=e=>{const t=e.target;this.ask({type:"step",to:Number(t.value)-1},!1),t.value=String((this.view?.state.position??0)+1)};#o=e=>{const t=e.target;this.ask({type:"speed",speed:Number(t.value)}),t.value=String(this.view.state.speed)};#r=e=>{const{view:t}=this,{target:r}=e;if(!(!t||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey))if("k"===e.key||" "===e.key&&r instanceof HTMLInputElement)e.preventDefault(),this.#s();else if(!(r instanceof HTMLInputElement||r instanceof HTMLSelectElement)){const r=c(e,t.state,u(this));if(void 0===r)return;e.preventDefault(),this.ask({type:"step",to:r})}};#l=()=>{const{lesson:e,state:t}=this.view,r=new URL(l(e.table.id(t.position),e.key),location.href),s=()=>o(this.words.linkShown);try{history.replaceState(history.state,"",r)}catch{}const i=navigator.clipboard;i?i.writeText(r.href).then(()=>o(this.words.linkCopied),s):s()}}p("trace-controls",g);
