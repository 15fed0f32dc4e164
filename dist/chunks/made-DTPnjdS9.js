/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-CTeR_w6r.js";import{a as o}from"./phrases-2hcLN45o.js";import"./lesson-element-BkcGau6g.js";import"./shuffle-DjK5_33X.js";import"./strength-DedM-21R.js";const r=r=>s(o(r.phrases));export{r as makerIn};
