/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-KjvLjtyk.js";import{p as o}from"./phrases-hjZicPsQ.js";import"./lesson-element-CTm5XU2n.js";import"./shuffle-DjK5_33X.js";import"./strength-BcKDFKCK.js";const r=r=>s(o(r.phrases));export{r as makerIn};
