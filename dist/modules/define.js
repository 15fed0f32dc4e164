/**
 * Defines all elements.
 *
 * @module trace-elements/define
 */
import './elements/learning-modes/exercises.js';
import './lesson-page.js';
import './study.js';
export * from './index.js';
