/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
const e=e=>{const t=new WeakMap;return s=>(t.has(s)||t.set(s,e(s)),t.get(s))};export{e as o};
