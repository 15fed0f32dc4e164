/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-CvcHnFx4.js";import{a as o}from"./phrases-B8mjeYuu.js";import"./lesson-element-B88bEoVP.js";import"./shuffle-DjK5_33X.js";const e=e=>s(o(e.phrases));export{e as makerIn};
