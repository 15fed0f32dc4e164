/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-DUftMi04.js";import{p as o}from"./say-CtzF0Y5E.js";import"./lesson-element-DyiEI8is.js";import"./shuffle-DjK5_33X.js";const t=s(o);export{t as maker};
