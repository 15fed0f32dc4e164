/**
 * Defines all elements.
 *
 * @module trace-elements/define
 */
import './elements/trace-lesson/define.js';
export * from './index.js';
