import { countUpTo } from '../store.js';
import { isTold, ruleAt } from './rules.js';
/** What is so without a word from the author: what the lesson's code hands back is prepared, a body that leaves is sent. */
const labelAt = (trace, step) => {
    if (trace.event(step) === 'state') {
        const { name = '' } = trace.step(step);
        return name.startsWith('http.response.body') ? 'sent' : name || undefined;
    }
    const frame = trace.frame(step);
    const caller = trace.facts.frames[frame.parent ?? -1];
    // Who called the first function of a task is not known; it is nothing of the lesson's, unless it is the program itself.
    const isOutside = caller ? caller.file === null : frame.name !== '';
    return trace.event(step) === 'return' && isTold(frame) && isOutside ? 'prepared' : undefined;
};
/** Goes through a run once and keeps where its state changes. */
export const statesOf = (trace, rules) => {
    const marks = new Map();
    const written = rules.some(({ state }) => state !== undefined);
    let some = written;
    for (let step = 0; step < trace.length; step++) {
        const event = trace.event(step);
        if (!written && event !== 'return' && event !== 'state')
            continue;
        const label = written ? ruleAt(trace, step, rules)?.state : labelAt(trace, step);
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
