/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-D5DaeGM0.js";import{a as o}from"./phrases-B8I-VXsT.js";import"./lesson-element-CwPyTBmh.js";import"./shuffle-DjK5_33X.js";import"./strength-Csf6uuE7.js";const r=r=>s(o(r.phrases));export{r as makerIn};
