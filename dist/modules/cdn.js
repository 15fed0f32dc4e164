/**
 * What one script tag loads: the elements that show the steps of a run, defined, and the others as soon as one of them is met.
 * As a classic script, as a module, and from a file.
 */
import './elements/execution-sample/define.js';
import './elements/execution-table/define.js';
import './elements/trace-controls/define.js';
import './elements/variable-tracker/define.js';
// What a reader did: one for all that comes later.
import './page/kept.js';
import './page/record.js';
import { onDemand } from './page/on-demand.js';
onDemand(['concept-flow'], () => import('./elements/concept-flow/define.js'));
onDemand(['learning-modes', 'trace-lesson'], () => import('./lesson-page.js'));
onDemand(['concept-snapshot', 'key-moments', 'lesson-transcript', 'quiz-card', 'quiz-deck'], () => import('./study.js'));
