/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
const e=()=>new Promise(e=>setTimeout(e)),o=async(o,n)=>{let r=performance.now();for(let t=o.next();;t=o.next()){if(t.done)return t.value;"last"!==t.value&&performance.now()-r<16||(await e(),n.throwIfAborted(),r=performance.now())}};export{o as s};
