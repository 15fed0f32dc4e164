/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */
import{q as s}from"./questions-u2PLZIIh.js";import{p as o}from"./say-B8Kb9v4c.js";import"./lesson-element-DRwSWDIi.js";import"./shuffle-DjK5_33X.js";const t=s(o);export{t as maker};
