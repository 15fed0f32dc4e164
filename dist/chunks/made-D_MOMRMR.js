/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-BVTVU90Q.js";import{a as o}from"./phrases-aWLXjfC0.js";import"./lesson-element-CxZMfsPl.js";import"./shuffle-DjK5_33X.js";const e=e=>s(o(e.phrases));export{e as makerIn};
