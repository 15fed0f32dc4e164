/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-6h9ZTKPH.js";import{a as o}from"./phrases-D_hMmdM0.js";import"./lesson-element-nuZBoiNf.js";import"./shuffle-DjK5_33X.js";import"./strength-DFUde0qo.js";const r=r=>s(o(r.phrases));export{r as makerIn};
