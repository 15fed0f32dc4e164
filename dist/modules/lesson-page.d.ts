/** The page of a whole lesson, as far as it is seen first. What a reader does after the run is in `study.ts`. */
import './elements/concept-flow/define.js';
import './elements/trace-lesson/define.js';
