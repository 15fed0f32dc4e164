import { explainOf } from './explain.js';
import { orderOf } from './order.js';
import { questionsOf } from './question.js';
import { flowViewOf } from './flow-view.js';
import { trackerOf } from './tracker.js';
/** The ways through a lesson, in the order in which a reader might take them. */
export const MODES = ['walk', 'watch', 'predict', 'fill', 'order', 'explain', 'quiz', 'practice', 'test'];
const flow = { tag: 'concept-flow', when: (lesson) => flowViewOf(lesson) !== undefined };
const sample = { tag: 'execution-sample', when: (lesson) => lesson.sample !== undefined };
const controls = { tag: 'trace-controls', when: ({ rows }) => rows.length > 1 };
const table = { tag: 'execution-table' };
const tracker = { tag: 'variable-tracker', when: (lesson) => trackerOf(lesson).variables.length > 0 };
const exercise = (mode) => ({ tag: `learning-${mode}` });
const deck = (of) => ({ tag: 'quiz-deck', attributes: { of } });
const hasQuestions = (bank) => (lesson) => questionsOf(lesson, bank).some(Boolean);
/** Each mode: which lessons have it, and which elements it lays out. */
export const WAYS = {
    walk: { has: ({ rows }) => rows.length > 0, parts: [flow, sample, controls, table, tracker] },
    watch: { has: ({ rows }) => rows.length > 1, parts: [sample, exercise('watch'), flow, tracker] },
    predict: {
        has: ({ rows, table }) => rows.length > 1 && table.columns.length > 0,
        about: 'table',
        parts: [sample, exercise('predict')],
    },
    fill: {
        has: (lesson) => trackerOf(lesson).variables.length > 0,
        about: 'tracker',
        parts: [sample, exercise('fill')],
    },
    order: { has: (lesson) => orderOf(lesson) !== undefined, about: 'table', parts: [exercise('order')] },
    explain: {
        has: (lesson) => explainOf(lesson).length > 0,
        about: 'moments',
        parts: [sample, controls, exercise('explain')],
    },
    quiz: {
        has: hasQuestions('quiz'),
        about: 'quiz',
        parts: [{ ...sample, beside: true }, { ...controls, beside: true }, { ...table, beside: true }, deck('quiz')],
    },
    practice: { has: hasQuestions('practice'), about: 'practice', parts: [deck('practice')] },
    // A test is filled from the run.
    test: {
        has: (lesson) => hasQuestions('test')(lesson) || trackerOf(lesson).variables.length > 0,
        about: 'test',
        parts: [deck('test')],
    },
};
/** Whether a text names a mode. */
export const isMode = (name) => MODES.includes(name);
/** The modes that a lesson has, of those that an author wants, in the author's order. `wanted`: names, separated by spaces. */
export const modesOf = (lesson, wanted = null) => {
    const names = wanted?.split(/\s+/).filter(isMode) ?? [];
    return [...new Set(names.length > 0 ? names : MODES)].filter((mode) => WAYS[mode].has(lesson));
};
