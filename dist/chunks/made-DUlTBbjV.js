/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-DoLukJLs.js";import{p as o}from"./phrases-Nx7Qhkhp.js";import"./lesson-element-B-GNeSl0.js";import"./shuffle-DjK5_33X.js";import"./strength-DBZk-MHy.js";const r=r=>s(o(r.phrases));export{r as makerIn};
