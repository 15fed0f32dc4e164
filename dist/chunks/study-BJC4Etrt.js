/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import"../elements/concept-snapshot.js";import"../elements/key-moments.js";import"../elements/lesson-transcript.js";import"../elements/quiz-deck.js";export{makerIn}from"./made-D_MOMRMR.js";import{A as e,b as o}from"./lesson-element-CxZMfsPl.js";import{l as t}from"./record-DMPIV0rl.js";import{p as s}from"../elements/quiz-card.js";import"./moments-C0w7hc71.js";import"./memory-zQvLqTnN.js";import"./transcript-BLV9o0u_.js";import"./phrases-aWLXjfC0.js";import"./keep-in-view-BmkhZdeA.js";import"./keys-DnpW12QX.js";import"./review-BNicIaWH.js";import"./grade-DdkN7BnZ.js";import"./shuffle-DjK5_33X.js";import"./questions-BVTVU90Q.js";var r=Object.freeze({__proto__:null,printQuestion:({words:s,say:r},i)=>{const p=s(),{number:n,question:l,options:m}=i,{form:a,prompt:d,code:c,difficulty:u}=l,$={one:void 0,several:p.printed.several,order:p.printed.order,fill:void 0}[a];return o`<div class="question">
    <p class="about"
      >${p.printed.question(n)}${u?o` · ${p.difficulty[u]}`:e}</p
    >
    <p class="prompt" dir="auto">${r(d,i)}</p>
    ${c?o`<pre dir="ltr">${c.code}</pre>`:e} ${$?o`<p class="task">${$}</p>`:e}
    ${"fill"===a?o`<p class="blank">${p.printed.fill}<span></span></p>`:o`<ul>
            ${m.map((s,p)=>o`<li
                  ><span class="letter">${t(p)}</span
                  ><span dir="auto"
                    >${r(s.text,i)}${s.code?o`<pre dir="ltr">${s.code.code}</pre>`:e}</span
                  ></li
                >`)}
          </ul>`}
  </div>`},printSolution:({words:r,say:i,see:p},n)=>{const l=r(),{question:m,number:a,options:d}=n,{explanation:c,solution:u,key:$,form:f}=m,j="one"===f?d.find(({id:e})=>e===$?.[0]):void 0,k=[j?.text,j?.why,c].filter(Boolean);return o`<div class="solution">
    <p class="prompt">${l.printed.solution(a,(({question:e,options:o})=>{const{key:r,form:i}=e;if("fill"===i)return r&&s(e);const p=r?.map(e=>t(o.findIndex(o=>o.id===e)));return("order"===i?p:p?.sort())?.join(", ")})(n)??l.printed.noAnswer)}</p>
    ${k.map(e=>o`<p dir="auto">${i(e,n)}</p>`)}
    ${u?o`<ol>
              ${u.steps.map(({title:t,text:s})=>o`<li dir="auto"
                    >${t?o`<strong>${i(t,n)}.</strong> `:e}${i(s,n)}</li
                  >`)}
            </ol>
            ${u.answer?o`<p dir="auto"><strong>${i(u.answer,n)}</strong></p>`:e}
            ${u.check?o`<p dir="auto">${l.printed.check} ${i(u.check,n)}</p>`:e}`:e}
    ${p(n)}
  </div>`}});export{r as handOut};
