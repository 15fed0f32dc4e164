/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-WqI2aSMx.js";import{p as o}from"./phrases-0QsK27FZ.js";import"./lesson-element-CpKyiVRu.js";import"./shuffle-DjK5_33X.js";import"./strength-BVeYuV4C.js";const r=r=>s(o(r.phrases));export{r as makerIn};
