import { problem } from '../../lesson/problem.js';
import { LIMITS } from '../../lesson/schema.js';
import { listOf, mapInSlices, recordOf, traceOf } from '../imported.js';
import { callsOf } from './calls.js';
import { readDocument } from './document.js';
import { questionsOf } from './questions.js';
import { ENDS, errorOf, tell } from './steps.js';
import { valuesOf } from './values.js';
/** Whether JSON is a Python Tutor document: `{code, trace: [step]}`, or, of its first two versions, the bare list. */
export const isPythonTutor = (json) => {
    const steps = Array.isArray(json) ? json : listOf(recordOf(json)['trace']);
    return steps.length > 0 && steps.every((step) => typeof recordOf(step)['event'] === 'string');
};
/** Whether it is one of the first two versions, which show what is in objects, but not which object it is. */
export const isOldPythonTutor = (json) => Array.isArray(json) && isPythonTutor(json) && json.every((step) => !('stack_to_render' in recordOf(step)));
/** Whether one of its steps asks a question, as those of Runestone do. */
export const isCodeLens = (json) => isPythonTutor(json) && listOf(recordOf(json)['trace']).some((step) => 'question' in recordOf(step));
/** Reads a Python Tutor document, of any version and language. */
export function* importPythonTutor(json) {
    const kinds = new Set();
    const lose = (kind) => void kinds.add(kind);
    const document = yield* readDocument(json, lose);
    const tooLong = document.files.find(({ text }) => text.length > LIMITS.bytes);
    if (tooLong) {
        const says = `has ${tooLong.text.length} characters; at most ${LIMITS.bytes} are allowed`;
        return { trace: undefined, questions: [], lost: [], problems: [problem('limit', ['code'], says)] };
    }
    const calls = yield* callsOf(document, lose);
    const values = valuesOf(document, lose);
    const told = yield* tell(document, calls, values, lose);
    const lengths = document.files.map(({ text }) => text.replace(/\r?\n$/, '').split('\n').length);
    const steps = yield* mapInSlices(told.steps, (step) => {
        const length = lengths[calls.frames[step.frame]?.file ?? 0];
        if (length === undefined || step.line <= length)
            return step;
        lose('lines that the code does not have');
        return { ...step, line: 0 };
    });
    const header = {
        version: 1,
        language: document.language,
        ...(document.files.length > 0 && { files: document.files }),
        frames: calls.frames,
        start: told.start,
        ...(Object.keys(told.startHeap).length > 0 && { heap: told.startHeap }),
        end: endOf(document),
    };
    const questions = questionsOf(document, told, steps.length, lose);
    return { trace: yield* traceOf(header, steps), questions, lost: [...kinds], problems: [] };
}
/** How the run ended, by its last step. */
const endOf = ({ steps, language }) => {
    const last = steps.at(-1);
    const { event } = last;
    if (event === 'instruction_limit_reached')
        return { reason: 'step-limit' };
    if (ENDS.has(event))
        return { reason: 'stopped' };
    if (event === 'uncaught_exception' && steps.length === 1)
        return { reason: 'syntax-error', error: errorOf(last.message) };
    if (event === 'exception' || event === 'uncaught_exception')
        return { reason: 'exception', error: errorOf(last.message) };
    return isFinished(last, language) ? { reason: 'finished' } : { reason: 'stopped' };
};
/** The producers for JavaScript and Ruby end with a line; the others with the return of the outermost call. */
const isFinished = ({ event, stack }, language) => event === 'return'
    ? stack.length <= 1
    : ['javascript', 'typescript', 'ruby'].includes(language) && stack.length === 0;
