/** What a kind of step is called as a row. */
export const KINDS = {
    line: 'line',
    call: 'call',
    suspend: 'wait',
    resume: 'resume',
    yield: 'yield',
    return: 'return',
    raise: 'raise',
    catch: 'catch',
    unwind: 'unwind',
    probe: 'probe',
    state: 'state',
};
/** Whether a frame is of the lesson's own code, and not what Python makes of a comprehension or a class body. */
export const isTold = ({ file, name, kind }) => file !== null && kind !== 'class' && !/^<(?!lambda)/.test(name);
/** Whether a frame does what one of its task that it called, or was called by, does at the step beside. */
const isChained = (trace, step, beside, inner) => {
    if (beside < 0 || beside >= trace.length || trace.event(beside) !== trace.event(step))
        return false;
    const [own, other] = [trace.frame(step), trace.frame(beside)];
    return (isTold(other) && own.task === other.task && (inner > 0 ? other.parent === own.index : own.parent === other.index));
};
/**
 * Where a row begins without a word from the author. A chain of functions that wait for each other stops and goes on as one:
 * the row is that of the innermost where it stops, and begins with the outermost where it goes on.
 */
const BEGINS = {
    // Another task goes on where it was: in one row only one runs.
    line: (trace, step, frame) => isTold(frame) && trace.frame(step - 1).task !== frame.task,
    call: (_, __, frame) => isTold(frame),
    suspend: (trace, step, frame) => isTold(frame) && !isChained(trace, step, step - 1, 1),
    resume: (trace, step, frame) => isTold(frame) && !isChained(trace, step, step - 1, -1),
    yield: (_, __, frame) => isTold(frame),
    return: (_, __, frame) => isTold(frame) && frame.name !== '',
    // On its way out an error is seen in each function that it ends.
    raise: (trace, step, frame) => isTold(frame) && (step === 0 || trace.event(step - 1) !== 'unwind'),
    catch: (_, __, frame) => isTold(frame),
    // What is outside calls more that is outside: only where it all begins is worth a row, unless what it does has one.
    probe: (trace, step, frame) => frame.parent === null && !(step + 1 < trace.length && trace.event(step + 1) === 'state'),
    state: (trace, step, { task }) => step === 0 || trace.event(step - 1) !== 'state' || trace.frame(step - 1).task !== task,
};
/** The rule that a step fits; `undefined`: none. */
export const ruleAt = (trace, step, rules) => {
    const event = trace.event(step);
    return rules.find((rule) => {
        if (rule.event !== event)
            return false;
        if (rule.function !== undefined && rule.function !== trace.frame(step).name)
            return false;
        if (rule.name === undefined)
            return true;
        const { name = '' } = trace.step(step);
        return rule.name.endsWith('*') ? name.startsWith(rule.name.slice(0, -1)) : name === rule.name;
    });
};
/** Whether a row begins at a step. The run itself always begins one. */
export const begins = (trace, step, rules) => step === 0 ||
    (ruleAt(trace, step, rules)?.row ??
        (BEGINS[trace.event(step)]?.(trace, step, trace.frame(step)) ||
            (trace.prints(step) && trace.event(step) === 'line')));
/** The innermost function of a chain that goes on together, at the last of its steps from one on. */
export const innermost = (trace, step) => {
    let last = step;
    while (trace.event(last) === 'resume' && isChained(trace, last, last + 1, 1))
        last++;
    return last;
};
