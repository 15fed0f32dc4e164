/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-BMwLykZf.js";import{p as o}from"./phrases-aIie3brh.js";import"./lesson-element-PXVTiGGU.js";import"./shuffle-DjK5_33X.js";import"./strength-D2aAPRYz.js";const r=r=>s(o(r.phrases));export{r as makerIn};
