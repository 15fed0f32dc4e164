import { runEnglish } from './run.js';
/** What is said of rows, and of lanes, that are made from a run. */
export const derivedEnglish = {
    ...runEnglish,
    everyLine: 'Every line',
    tasks: 'Tasks over time',
    calls: 'Functions: who calls whom',
    waitLine: 'A broken line: one waits, and the other goes on.',
    waitsFor: 'waits for {on}',
    stretch: '{state}, steps {from} to {to}',
    turns: { one: '{count} turn', other: '{count} turns, close together' },
};
