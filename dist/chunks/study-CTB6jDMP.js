/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import"../elements/concept-snapshot.js";import"../elements/key-moments.js";import"../elements/lesson-transcript.js";import"../elements/quiz-deck.js";export{maker}from"./made-CeNURRj0.js";import{A as e,b as t}from"./lesson-element-DRwSWDIi.js";import{l as o}from"./record-9S2Hx_sl.js";import"./moments-BGsRIfP9.js";import"./memory-DucDhXx8.js";import"./say-B8Kb9v4c.js";import"./transcript-6QjSuI7n.js";import"./keep-in-view-BmkhZdeA.js";import"./keys-DnpW12QX.js";import"../elements/quiz-card.js";import"./grade-FSFpMtY_.js";import"./shuffle-DjK5_33X.js";import"./questions-u2PLZIIh.js";var s=Object.freeze({__proto__:null,printQuestion:({words:s,say:r},i)=>{const p=s(),{number:n,question:l,options:a}=i,{form:m,prompt:d,code:c,difficulty:u}=l,$={one:void 0,several:p.printed.several,order:p.printed.order,fill:void 0}[m];return t`<div class="question">
    <p class="about"
      >${p.printed.question(n)}${u?t` · ${p.difficulty[u]}`:e}</p
    >
    <p class="prompt" dir="auto">${r(d,i)}</p>
    ${c?t`<pre dir="ltr">${c.code}</pre>`:e} ${$?t`<p class="task">${$}</p>`:e}
    ${"fill"===m?t`<p class="blank">${p.printed.fill}<span></span></p>`:t`<ul>
            ${a.map((s,p)=>t`<li
                  ><span class="letter">${o(p)}</span
                  ><span dir="auto"
                    >${r(s.text,i)}${s.code?t`<pre dir="ltr">${s.code.code}</pre>`:e}</span
                  ></li
                >`)}
          </ul>`}
  </div>`},printSolution:({words:s,say:r,see:i},p)=>{const n=s(),{question:l,number:a,options:m}=p,{explanation:d,solution:c,key:u,form:$}=l,f="one"===$?m.find(({id:e})=>e===u?.[0]):void 0,j=[f?.text,f?.why,d].filter(Boolean);return t`<div class="solution">
    <p class="prompt">${n.printed.solution(a,(({question:{key:e,form:t},options:s})=>{if("fill"===t)return e?.[0];const r=e?.map(e=>o(s.findIndex(t=>t.id===e)));return("order"===t?r:r?.sort())?.join(", ")})(p)??n.printed.noAnswer)}</p>
    ${j.map(e=>t`<p dir="auto">${r(e,p)}</p>`)}
    ${c?t`<ol>
              ${c.steps.map(({title:o,text:s})=>t`<li dir="auto"
                    >${o?t`<strong>${r(o,p)}.</strong> `:e}${r(s,p)}</li
                  >`)}
            </ol>
            ${c.answer?t`<p dir="auto"><strong>${r(c.answer,p)}</strong></p>`:e}
            ${c.check?t`<p dir="auto">${n.printed.check} ${r(c.check,p)}</p>`:e}`:e}
    ${i(p)}
  </div>`}});export{s as handOut};
