import { countUpTo } from '../store.js';
import { isTold, ruleAt } from './rules.js';
/**
 * The function of the lesson that what is outside calls: a view. It is the first of those whose caller is not of the lesson;
 * others after it may be tasks of its own.
 */
const entryOf = ({ facts: { frames } }) => frames.find((frame) => {
    const caller = frames[frame.parent ?? -1];
    // Who called the first function of a task is not known; it is nothing of the lesson's, unless it is the program itself.
    return isTold(frame) && (caller ? caller.file === null : frame.name !== '');
});
/** What is so without a word from the author: what the lesson's code hands back is prepared, a body that leaves is sent. */
const labelAt = (trace, step, entry) => {
    if (trace.event(step) === 'state') {
        const { name = '' } = trace.step(step);
        return name.startsWith('http.response.body') ? 'sent' : name || undefined;
    }
    if (trace.event(step) !== 'return' || !entry)
        return undefined;
    const { name, file, line } = trace.frame(step);
    return name === entry.name && file === entry.file && line === entry.line ? 'prepared' : undefined;
};
/** Goes through a run once and keeps where its state changes. */
export const statesOf = (trace, rules) => {
    const marks = new Map();
    const written = rules.some(({ state }) => state !== undefined);
    const entry = entryOf(trace);
    let some = written;
    for (let step = 0; step < trace.length; step++) {
        const event = trace.event(step);
        if (!written && event !== 'return' && event !== 'state')
            continue;
        const label = written ? ruleAt(trace, step, rules)?.state : labelAt(trace, step, entry);
        some ||= event === 'state';
        if (label === undefined)
            continue;
        const { task } = trace.frame(step);
        if (!marks.has(task))
            marks.set(task, []);
        marks.get(task).push({ step, label, written });
    }
    const steps = new Map([...marks].map(([task, own]) => [task, own.map(({ step }) => step)]));
    return {
        some,
        at: (task, step) => marks.get(task)?.[countUpTo(steps.get(task), step) - 1],
    };
};
