/** What makes rows of a recorded run, where nobody wrote them. A page fetches it with the first such lesson. */
export { derive } from './derived.js';
export { derivedProblems } from './derived-problems.js';
