/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-BnsNgh9B.js";import{p as r}from"./phrases-CwcklVxR.js";import"./lesson-element-gtnuM52N.js";import"./shuffle-DjK5_33X.js";import"./strength-ByuubUc1.js";import"./say-CFAxRY1q.js";const o=o=>s(r(o.phrases));export{o as makerIn};
