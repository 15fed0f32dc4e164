/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-CZ3QwjSH.js";import{a as o}from"./phrases-CBihk_oy.js";import"./lesson-element-CpQfiHlH.js";import"./shuffle-DjK5_33X.js";const e=e=>s(o(e.phrases));export{e as makerIn};
