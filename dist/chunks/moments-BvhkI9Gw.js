/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{o as s,u as t,d as e}from"./lesson-element-l0gSW6-v.js";const a=s(({json:s,table:a})=>(s.moments??[]).map(({id:s,question:o,answer:n},r)=>({id:s??String(r+1),question:o,answer:n,rows:[o,n].flatMap(s=>t(e(s))).flatMap(({to:s,target:t})=>"step"===s||"cell"===s?a.find(t):-1).filter(s=>s>=0)})));export{a as m};
