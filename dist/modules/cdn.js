/**
 * What one script tag loads: the elements that show a run, defined, and those of a whole lesson as soon as one is met. As a
 * classic script, as a module, and from a file.
 */
import './elements/trace-lesson/define.js';
import { onDemand } from './page/on-demand.js';
onDemand(['concept-snapshot', 'key-moments', 'learning-modes', 'lesson-transcript', 'quiz-deck'], () => import('./lesson-page.js'));
