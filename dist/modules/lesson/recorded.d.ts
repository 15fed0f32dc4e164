/** What it takes to read a lesson of a recorded run. A page fetches it with the first of them. */
export { boundRows } from './bound-rows.js';
export { recordingProblems } from './recording-problems.js';
