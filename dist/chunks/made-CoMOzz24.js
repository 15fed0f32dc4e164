/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-CbQ6aLop.js";import{a as o}from"./phrases-DwQ_0DdF.js";import"./lesson-element-BGlPglbs.js";import"./shuffle-DjK5_33X.js";const e=e=>s(o(e.phrases));export{e as makerIn};
