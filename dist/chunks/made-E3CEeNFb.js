/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-CA6CG3rv.js";import{a as o}from"./phrases-CUE5NCbT.js";import"./lesson-element-CoEyYXcm.js";import"./shuffle-DjK5_33X.js";import"./strength-CVNsfQ2i.js";const r=r=>s(o(r.phrases));export{r as makerIn};
