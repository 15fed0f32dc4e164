/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{i as t,a as s,A as e,c as i,b as a,g as n,e as o}from"../chunks/lesson-element-CWTz7GPA.js";import{s as l}from"../chunks/study-DtDabJ1e.js";const r=t`.card{border-block-start:3px solid var(--_accent)}ul{margin:0;padding:.35em .95em;list-style:none}li{padding:.5em 0;max-inline-size:44em;line-height:1.5;text-align:-webkit-match-parent;text-align:match-parent}li+li{border-block-start:1px solid var(--_line)}.foot{display:flex;flex-wrap:wrap;gap:.4em .9em;align-items:center;justify-content:flex-end;padding:.6em .95em;border-block-start:1px solid var(--_line);background:var(--_sunk)}.said{flex:1 1 8em;margin:0;font-size:.85em;color:var(--_mute)}@media print{.foot{display:none}}`;class d extends s{static styles=[...s.styles,r];static properties={label:{},said:{state:!0}};partName="snapshot";constructor(){super(),this.label=null,this.said=""}get words(){return this.language.say(l)}renderLesson({lesson:t}){const{title:s,lines:n=[]}=t.json.snapshot??{};if(0===n.length)return;const o=this.label??s??this.words.snapshot;return a`<div class="card">
      ${o?a`<p class="head" part="head" dir="auto">${this.inline(i(o))}</p>`:e}
      <ul part="lines" role="list">
        ${n.map(t=>a`<li dir="auto">${this.inline(i(t))}</li>`)}
      </ul>
      <div class="foot">
        <p class="said">${this.said}</p>
        <button type="button" class="button" part="button" @click=${this.#t}>${this.words.copySnapshot}</button>
      </div>
    </div>`}#s(){const{title:t,snapshot:s}=this.view.lesson.json,e=t=>this.textOf(i(t)),a=s?.title??t;return[...a?[e(a),""]:[],...s.lines.map(t=>`- ${e(t)}`)].join("\n")}#e(t){this.said=t,n(t)}#t=()=>{const t=navigator.clipboard,s=()=>{getSelection()?.selectAllChildren(this.root.querySelector("ul")),this.#e(this.words.snapshotSelected)};if(!t)return s();t.writeText(this.#s()).then(()=>this.#e(this.words.snapshotCopied),s)}}o("concept-snapshot",d);
