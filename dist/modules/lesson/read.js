import * as v from 'valibot';
import { isDeeper } from './depth.js';
import { flowOf } from './flow.js';
import { describe, fromIssue } from './issues.js';
import { makeLesson } from './lesson.js';
import { problem } from './problem.js';
import { quizOf } from './question.js';
import { textProblems } from './references.js';
import { LessonSchema, LIMITS } from './schema.js';
import { trackerOf } from './tracker.js';
import { recordingProblems, rowProblems } from './trace-problems.js';
import { unknownKeys } from './unknown-keys.js';
/** Reads a document: says everything that is wrong with it, and makes a lesson of all that is sound. */
export const readLesson = (json, options = {}) => {
    if (isDeeper(json, LIMITS.depth)) {
        return { problems: [problem('limit', [], `nests deeper than ${LIMITS.depth} levels`)] };
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        return { problems: [problem('type', [], `should be an object {…}, but is ${describe(json)}`)] };
    }
    const { issues = [] } = v.safeParse(LessonSchema, json);
    const problems = [...issues.flatMap((issue) => fromIssue(issue)), ...unknownKeys(LessonSchema, json)];
    const doc = soundParts(json, issues);
    if (typeof doc.trace === 'object') {
        const wrong = recordingProblems(doc.trace, ['trace']);
        problems.push(...wrong);
        if (wrong.length > 0)
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
    const parts = [flowOf(lesson), trackerOf(lesson), ...quizOf(lesson)];
    problems.push(...rowProblems(doc, lesson.trace, isRecorded), ...parts.flatMap((part) => part?.problems ?? []), ...textProblems(lesson));
    return { lesson, problems };
};
/** The document without what the validator refused: whole parts, but of the questions only those that are wrong. */
const soundParts = (json, issues) => {
    const broken = new Set();
    const questions = new Set();
    for (const { path } of issues) {
        const [part, entry] = path ?? [];
        if (part?.key === 'quiz' && entry)
            questions.add(entry.key);
        else
            broken.add(String(part?.key));
    }
    const parts = Object.fromEntries(Object.entries(json).filter(([key]) => !broken.has(key)));
    return { ...parts, ...(parts.quiz && { quiz: parts.quiz.map((one, i) => (questions.has(i) ? undefined : one)) }) };
};
