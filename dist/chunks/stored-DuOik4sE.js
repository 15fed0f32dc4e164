/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
const r=(r,a=Number.MAX_SAFE_INTEGER)=>Math.min(Math.max(0,Math.trunc(Number(r))||0),a),a=r=>Array.isArray(r)?r.filter(r=>Number.isInteger(r)):[];export{r as c,a as n};
