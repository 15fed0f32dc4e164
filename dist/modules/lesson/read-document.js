import * as v from 'valibot';
import { isDeeper } from './depth.js';
import { flowOf } from './flow.js';
import { describe, fromIssue } from './issues.js';
import { makeLesson } from './lesson.js';
import { problem } from './problem.js';
import { BANKS, questionsOf } from './question.js';
import { textProblems } from './references.js';
import { rowProblems } from './row-problems.js';
import { LessonSchema, LIMITS } from './schema.js';
import { tableProblems } from './table-problems.js';
import { trackerOf } from './tracker.js';
import { unknownKeys } from './unknown-keys.js';
/**
 * Reads a document: says everything that is wrong with it, and makes a lesson of all that is sound. Of a recorded run
 * only with `recorded`, and rows that are to be made from it with `derivedRows`.
 */
export const readDocument = (json, options = {}) => {
    if (isDeeper(json, LIMITS.depth)) {
        return { problems: [problem('limit', [], `nests deeper than ${LIMITS.depth} levels`)] };
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        return { problems: [problem('type', [], `should be an object {…}, but is ${describe(json)}`)] };
    }
    const { issues = [] } = v.safeParse(LessonSchema, json);
    const problems = [...issues.flatMap((issue) => fromIssue(issue)), ...unknownKeys(LessonSchema, json)];
    const doc = soundParts(json, issues);
    const { recorded, derivedRows } = options;
    if (typeof doc.trace === 'object') {
        const wrong = recorded?.recordingProblems(doc.trace, ['trace']) ?? [];
        problems.push(...wrong);
        if (!recorded || wrong.length > 0)
            delete doc.trace;
    }
    const isRecorded = 'trace' in json;
    if (!options.trace && (typeof doc.trace === 'string' || (doc.trace && 'blocks' in doc.trace))) {
        problems.push(problem('missing', ['trace'], 'is at an address or in blocks: read it first, and give it as the option `trace`'));
        delete doc.trace;
    }
    if (!isRecorded && !('table' in json)) {
        problems.push(problem('missing', [], 'has neither a `table` nor a `trace`; one of them must tell what runs'));
    }
    // Without their recording the rows stand nowhere.
    if (isRecorded && doc.trace === undefined)
        delete doc.table;
    const lesson = makeLesson(doc, options);
    const { derived } = lesson.table;
    const parts = [flowOf(lesson), trackerOf(lesson), ...BANKS.flatMap((bank) => questionsOf(lesson, bank))];
    problems.push(...rowProblems(doc, lesson.trace, isRecorded), ...(derivedRows && derived ? derivedRows.derivedProblems(doc.table, derived, lesson.trace) : tableProblems(doc)), ...parts.flatMap((part) => part?.problems ?? []), ...textProblems(lesson));
    return { lesson, problems };
};
/** The document without what the validator refused: whole parts, but of the questions only those that are wrong. */
const soundParts = (json, issues) => {
    const broken = new Set();
    const isBank = (key) => BANKS.includes(key);
    for (const { path } of issues) {
        const [part, entry] = path ?? [];
        broken.add([part, ...(isBank(part?.key) && entry ? [entry] : [])].map((one) => String(one?.key)).join(' '));
    }
    return Object.fromEntries(Object.entries(json)
        .filter(([key]) => !broken.has(key))
        .map(([key, part]) => [
        key,
        isBank(key) && Array.isArray(part)
            ? part.map((one, i) => (broken.has(`${key} ${i}`) ? undefined : one))
            : part,
    ]));
};
