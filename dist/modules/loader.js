/**
 * Defines each of our elements when its tag is first met on the page, from the folder that this file is in.
 *
 * @module trace-elements/loader
 */
import { onDemand } from './page/on-demand.js';
const TAGS = [
    'concept-flow',
    'concept-snapshot',
    'execution-sample',
    'execution-table',
    'key-moments',
    'learning-modes',
    'lesson-transcript',
    'quiz-card',
    'quiz-deck',
    'trace-controls',
    'trace-lesson',
    'variable-tracker',
];
onDemand(TAGS, (tag) => import(new URL(`./elements/${tag}.js`, import.meta.url).href));
