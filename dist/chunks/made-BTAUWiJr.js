/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-ZktYkdwn.js";import{p as o}from"./phrases-CxQTLLqu.js";import"./lesson-element-D157z_nh.js";import"./shuffle-DjK5_33X.js";import"./strength-Dk3mtRXu.js";const r=r=>s(o(r.phrases));export{r as makerIn};
