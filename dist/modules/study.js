/** What a reader does after the run: questions and what makes them, key moments, snapshot, transcript, and the hand-out. */
import './elements/concept-snapshot/define.js';
import './elements/key-moments/define.js';
import './elements/lesson-transcript/define.js';
import './elements/quiz-deck/define.js';
export { makerIn } from './page/made.js';
export * as handOut from './elements/trace-lesson/hand-out.js';
