/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import"../elements/concept-snapshot.js";import"../elements/key-moments.js";import"../elements/lesson-transcript.js";import"../elements/quiz-deck.js";export{makerIn}from"./made-DUlTBbjV.js";import{A as t,b as e}from"./lesson-element-B-GNeSl0.js";import{l as r}from"./record-BhIOfn9H.js";import{p as o}from"../elements/quiz-card.js";import"./kept-DOvC6MpC.js";import"./memory-DG3kLUIN.js";import"./transcript-CDz6TeE3.js";import"./phrases-Nx7Qhkhp.js";import"./keep-in-view-BmkhZdeA.js";import"./keys-DnpW12QX.js";import"./pattern-test-bRpQXrF4.js";import"./grade-7kJ05lU9.js";import"./shuffle-DjK5_33X.js";import"./strength-DBZk-MHy.js";import"./review-PlPdPJLR.js";import"./order-CTSnwlwL.js";import"./stored-DuOik4sE.js";import"./questions-DoLukJLs.js";var s=Object.freeze({__proto__:null,printQuestion:({words:o,say:s},i)=>{const p=o(),{number:n,question:l,options:m}=i,{form:a,prompt:d,code:c,difficulty:u}=l,$={one:void 0,several:p.printed.several,order:p.printed.order,fill:void 0}[a];return e`<div class="question">
    <p class="about"
      >${p.printed.question(n)}${u?e` · ${p.difficulty[u]}`:t}</p
    >
    <p class="prompt" dir="auto">${s(d,i)}</p>
    ${c?e`<pre dir="ltr">${c.code}</pre>`:t} ${$?e`<p class="task">${$}</p>`:t}
    ${"fill"===a?e`<p class="blank">${p.printed.fill}<span></span></p>`:e`<ul>
            ${m.map((o,p)=>e`<li
                  ><span class="letter">${r(p)}</span
                  ><span dir="auto"
                    >${s(o.text,i)}${o.code?e`<pre dir="ltr">${o.code.code}</pre>`:t}</span
                  ></li
                >`)}
          </ul>`}
  </div>`},printSolution:({words:s,say:i,see:p},n)=>{const l=s(),{question:m,number:a,options:d}=n,{explanation:c,solution:u,key:$,form:j}=m,f="one"===j?d.find(({id:t})=>t===$?.[0]):void 0,k=[f?.text,f?.why,c].filter(Boolean);return e`<div class="solution">
    <p class="prompt">${l.printed.solution(a,(({question:t,options:e})=>{const{key:s,form:i}=t;if("fill"===i)return s&&o(t);const p=s?.map(t=>r(e.findIndex(e=>e.id===t)));return("order"===i?p:p?.sort())?.join(", ")})(n)??l.printed.noAnswer)}</p>
    ${k.map(t=>e`<p dir="auto">${i(t,n)}</p>`)}
    ${u?e`<ol>
              ${u.steps.map(({title:r,text:o})=>e`<li dir="auto"
                    >${r?e`<strong>${i(r,n)}.</strong> `:t}${i(o,n)}</li
                  >`)}
            </ol>
            ${u.answer?e`<p dir="auto"><strong>${i(u.answer,n)}</strong></p>`:t}
            ${u.check?e`<p dir="auto">${l.printed.check} ${i(u.check,n)}</p>`:t}`:t}
    ${p(n)}
  </div>`}});export{s as handOut};
