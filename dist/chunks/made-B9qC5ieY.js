/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-BzJFInz4.js";import{p as o}from"./phrases-BgeGoawR.js";import"./lesson-element-56NfhzP0.js";import"./shuffle-DjK5_33X.js";import"./strength-DLuPgnKC.js";const r=r=>s(o(r.phrases));export{r as makerIn};
