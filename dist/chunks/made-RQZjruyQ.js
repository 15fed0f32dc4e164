/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-ZVopNlZo.js";import{a as o}from"./phrases-DXmh0rri.js";import"./lesson-element-Ccq8C6nL.js";import"./shuffle-DjK5_33X.js";import"./strength-Cx4xzx-e.js";const r=r=>s(o(r.phrases));export{r as makerIn};
