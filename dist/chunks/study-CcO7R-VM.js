/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import"../elements/concept-snapshot.js";import"../elements/key-moments.js";import"../elements/lesson-transcript.js";import"../elements/quiz-deck.js";export{makerIn}from"./made-DvGcZZLK.js";import{A as t,b as r}from"./lesson-element-CWTz7GPA.js";import{l as e}from"./record-BhIOfn9H.js";import{p as s}from"../elements/quiz-card.js";import"./study-DtDabJ1e.js";import"./kept-DQztX_oy.js";import"./memory-DG3kLUIN.js";import"./transcript-HhVb3_wW.js";import"./say-DfPCqkaf.js";import"./keep-in-view-BmkhZdeA.js";import"./keys-DnpW12QX.js";import"./phrases-CPiZeDkh.js";import"./pattern-test-BRR0mVzJ.js";import"./grade-Cprkcfi4.js";import"./shuffle-DjK5_33X.js";import"./strength-Cz-TGtBX.js";import"./review-pH1A2thf.js";import"./order-DDk51rzg.js";import"./stored-DuOik4sE.js";import"./questions-D5qnuqlf.js";var o=Object.freeze({__proto__:null,printQuestion:({words:s,say:o},i)=>{const p=s(),{number:n,question:l,options:m}=i,{form:a,prompt:d,code:u,difficulty:c}=l,$={one:void 0,several:p.printed.several,order:p.printed.order,fill:void 0}[a];return r`<div class="question">
    <p class="about"
      >${p.printed.question(n)}${c?r` · ${p.difficulty[c]}`:t}</p
    >
    <p class="prompt" dir="auto">${o(d,i)}</p>
    ${u?r`<pre dir="ltr">${u.code}</pre>`:t} ${$?r`<p class="task">${$}</p>`:t}
    ${"fill"===a?r`<p class="blank">${p.printed.fill}<span></span></p>`:r`<ul>
            ${m.map((s,p)=>r`<li
                  ><span class="letter">${e(p)}</span
                  ><span dir="auto"
                    >${o(s.text,i)}${s.code?r`<pre dir="ltr">${s.code.code}</pre>`:t}</span
                  ></li
                >`)}
          </ul>`}
  </div>`},printSolution:({words:o,say:i,see:p},n)=>{const l=o(),{question:m,number:a,options:d}=n,{explanation:u,solution:c,key:$,form:j}=m,f="one"===j?d.find(({id:t})=>t===$?.[0]):void 0,k=[f?.text,f?.why,u].filter(Boolean);return r`<div class="solution">
    <p class="prompt">${l.printed.solution(a,(({question:t,options:r})=>{const{key:o,form:i}=t;if("fill"===i)return o&&s(t);const p=o?.map(t=>e(r.findIndex(r=>r.id===t)));return("order"===i?p:p?.sort())?.join(", ")})(n)??l.printed.noAnswer)}</p>
    ${k.map(t=>r`<p dir="auto">${i(t,n)}</p>`)}
    ${c?r`<ol>
              ${c.steps.map(({title:e,text:s})=>r`<li dir="auto"
                    >${e?r`<strong>${i(e,n)}.</strong> `:t}${i(s,n)}</li
                  >`)}
            </ol>
            ${c.answer?r`<p dir="auto"><strong>${i(c.answer,n)}</strong></p>`:t}
            ${c.check?r`<p dir="auto">${l.printed.check} ${i(c.check,n)}</p>`:t}`:t}
    ${p(n)}
  </div>`}});export{o as handOut};
