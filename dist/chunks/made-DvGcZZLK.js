/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-D5qnuqlf.js";import{p as r}from"./phrases-CPiZeDkh.js";import"./lesson-element-CWTz7GPA.js";import"./shuffle-DjK5_33X.js";import"./strength-Cz-TGtBX.js";import"./say-DfPCqkaf.js";const o=o=>s(r(o.phrases));export{o as makerIn};
