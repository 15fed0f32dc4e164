/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
const e=e=>e.replace(/\r?\n$/,"").split("\n").length;export{e as l};
