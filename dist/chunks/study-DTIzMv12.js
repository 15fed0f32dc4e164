/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import"../elements/concept-snapshot.js";import"../elements/key-moments.js";import"../elements/lesson-transcript.js";import"../elements/quiz-deck.js";export{makerIn}from"./made-CoMOzz24.js";import{A as e,b as t}from"./lesson-element-BGlPglbs.js";import{l as o}from"./record-C4pZ6K74.js";import"./moments-DDkGCxGa.js";import"./memory-zQvLqTnN.js";import"./transcript-B6avuA0_.js";import"./phrases-DwQ_0DdF.js";import"./keep-in-view-BmkhZdeA.js";import"./keys-DnpW12QX.js";import"../elements/quiz-card.js";import"./grade-CDncZNXX.js";import"./shuffle-DjK5_33X.js";import"./questions-CbQ6aLop.js";var r=Object.freeze({__proto__:null,printQuestion:({words:r,say:s},i)=>{const p=r(),{number:n,question:l,options:a}=i,{form:m,prompt:d,code:c,difficulty:u}=l,$={one:void 0,several:p.printed.several,order:p.printed.order,fill:void 0}[m];return t`<div class="question">
    <p class="about"
      >${p.printed.question(n)}${u?t` · ${p.difficulty[u]}`:e}</p
    >
    <p class="prompt" dir="auto">${s(d,i)}</p>
    ${c?t`<pre dir="ltr">${c.code}</pre>`:e} ${$?t`<p class="task">${$}</p>`:e}
    ${"fill"===m?t`<p class="blank">${p.printed.fill}<span></span></p>`:t`<ul>
            ${a.map((r,p)=>t`<li
                  ><span class="letter">${o(p)}</span
                  ><span dir="auto"
                    >${s(r.text,i)}${r.code?t`<pre dir="ltr">${r.code.code}</pre>`:e}</span
                  ></li
                >`)}
          </ul>`}
  </div>`},printSolution:({words:r,say:s,see:i},p)=>{const n=r(),{question:l,number:a,options:m}=p,{explanation:d,solution:c,key:u,form:$}=l,f="one"===$?m.find(({id:e})=>e===u?.[0]):void 0,j=[f?.text,f?.why,d].filter(Boolean);return t`<div class="solution">
    <p class="prompt">${n.printed.solution(a,(({question:{key:e,form:t},options:r})=>{if("fill"===t)return e?.[0];const s=e?.map(e=>o(r.findIndex(t=>t.id===e)));return("order"===t?s:s?.sort())?.join(", ")})(p)??n.printed.noAnswer)}</p>
    ${j.map(e=>t`<p dir="auto">${s(e,p)}</p>`)}
    ${c?t`<ol>
              ${c.steps.map(({title:o,text:r})=>t`<li dir="auto"
                    >${o?t`<strong>${s(o,p)}.</strong> `:e}${s(r,p)}</li
                  >`)}
            </ol>
            ${c.answer?t`<p dir="auto"><strong>${s(c.answer,p)}</strong></p>`:e}
            ${c.check?t`<p dir="auto">${n.printed.check} ${s(c.check,p)}</p>`:e}`:e}
    ${i(p)}
  </div>`}});export{r as handOut};
