/** What it takes to read a lesson of a recorded run. A page fetches it with the first of them. */
export {boundRows} from './bound-rows.js';
export {derive} from './derived.js';
export {derivedProblems} from './derived-problems.js';
export {recordingProblems} from './recording-problems.js';
