/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-Dw6jRO4i.js";import{a as o}from"./phrases-CsrH2i-6.js";import"./lesson-element-l0gSW6-v.js";import"./shuffle-DjK5_33X.js";import"./strength-DcvYC6FK.js";const r=r=>s(o(r.phrases));export{r as makerIn};
