/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-B67X_zNW.js";import{a as o}from"./phrases-DGaYpQ_t.js";import"./lesson-element-Clkk_Ehr.js";import"./shuffle-DjK5_33X.js";import"./strength-C84vfw9m.js";const r=r=>s(o(r.phrases));export{r as makerIn};
