/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-3kOjukU8.js";import{p as o}from"./say-BZ6PodPC.js";import"./lesson-element-BHxp1-bN.js";import"./shuffle-DjK5_33X.js";const t=s(o);export{t as maker};
