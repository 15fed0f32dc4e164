/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-BXOm0OCN.js";import{a as o}from"./phrases-De2ZI4jj.js";import"./lesson-element-CLCCSne0.js";import"./shuffle-DjK5_33X.js";const e=e=>s(o(e.phrases));export{e as makerIn};
