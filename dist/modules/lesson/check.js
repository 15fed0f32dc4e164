/**
 * The lesson checker: what a lesson says that is untrue, contradicts itself or leaves a reader alone. Pure, no DOM. Each rule
 * is a row of the table below; none guesses: what cannot be decided is left alone.
 */
import { claimFindings, columnFindings } from './check/claims.js';
import { keyFindings } from './check/keys.js';
import { idFindings, lackFindings } from './check/lacks.js';
import { letterFindings } from './check/letters.js';
import { evidenceFindings, orderFindings } from './check/orders.js';
import { programFindings } from './check/program.js';
import { solutionFindings } from './check/solutions.js';
const RULES = [
    // The words against the run.
    claimFindings,
    columnFindings,
    programFindings,
    // The questions against the run, and against themselves.
    keyFindings,
    orderFindings,
    evidenceFindings,
    solutionFindings,
    letterFindings,
    // What is missing, and what cannot be told apart.
    lackFindings,
    idFindings,
];
/** What is wrong with a lesson that has been read, beyond what its reader said. */
export const checkLesson = (lesson) => {
    const seen = new Set();
    return RULES.flatMap((rule) => rule(lesson)).filter(({ message }) => !seen.has(message) && seen.add(message));
};
