import { pathText } from '../problem.js';
/** Each kind of finding, and how bad it is. */
const SEVERITIES = {
    // What a lesson says that its run contradicts.
    untrue: 'error',
    early: 'error',
    unknown: 'warning',
    program: 'error',
    recording: 'error',
    // What a question says that its key or the run contradicts.
    contradiction: 'error',
    disproved: 'error',
    order: 'error',
    letter: 'error',
    mistake: 'error',
    unproven: 'warning',
    evidence: 'warning',
    // What is missing for a reader to learn from it.
    hint: 'warning',
    giveaway: 'warning',
    why: 'warning',
    solution: 'warning',
    unshown: 'warning',
    few: 'warning',
    // Names.
    duplicate: 'error',
    id: 'warning',
};
/** A finding whose sentence begins with its place. */
export const finding = (code, path, says) => {
    const place = pathText(path);
    return { code, severity: SEVERITIES[code], path: place, message: `${place || 'the lesson'} ${says}` };
};
/** What made the lesson unreadable, or a part of it: always an error. */
export const fromProblem = ({ code, path, message }) => ({ code, severity: 'error', path, message });
