import { inSlices } from '../imported.js';
const WAITS = /\b(?:await|yield)\b|\basync\s+(?:for|with)\b/;
const YIELDS = /\byield\b/;
const EXPRESSION = '<genexpr>';
const textOfLocals = ({ locals }) => JSON.stringify([...locals]);
/**
 * Tells which calls are the same activation. The document's own numbers do where they are kept; those of Java change at each
 * step, and those of C are addresses that the next call has again, so there depth and name decide, and `call` and `return`.
 * A coroutine that waits "returns" in the document, and is "called" with another number when it goes on: it is one frame here.
 */
export function* callsOf({ language, files, steps: all }, lose) {
    const lines = (files[0]?.text ?? '').split('\n');
    const code = (line) => lines[line - 1] ?? '';
    const frames = [{ name: '', kind: 'module' }];
    const begins = new Map();
    const keepsNumbers = !isUnstable(all);
    const waits = [];
    const steps = [];
    let live = [];
    const begin = (shown, { line, event, module }, parent) => {
        const text = code(line);
        const file = files.findIndex(({ name }) => module !== '' && name === module);
        frames.push({
            name: shown.name,
            ...(/^\s*class\b/.test(text) && event === 'call' && { kind: 'class' }),
            ...(/^\s*async\s+def\b/.test(text) && event === 'call' && { kind: 'coroutine' }),
            ...(file > 0 && { file }),
            ...(event === 'call' && /^\s*(?:async\s+)?(?:def|class)\b|\blambda\b/.test(text) && { line }),
            parent,
        });
        begins.set(frames.length - 1, { line, locals: textOfLocals(shown) });
        return frames.length - 1;
    };
    /** The frame that waits for a "call" like this one. */
    const resumedBy = (shown, { line }) => {
        const locals = textOfLocals(shown);
        const alike = waits.filter((wait) => wait.name === shown.name && wait.line === line);
        const fitting = alike.filter((wait) => {
            const first = begins.get(wait.frame);
            // On the line where a function begins, a call that looks like the first one is a further call.
            return wait.locals === locals && (first.line !== line || first.locals !== locals);
        });
        if (fitting.length > 1)
            lose('which of several calls that look alike goes on after a wait: the one that waited longest is taken');
        const isBegin = alike.some((wait) => begins.get(wait.frame).line === line);
        return fitting[0] ?? (alike.length === 1 && !isBegin ? alike[0] : undefined);
    };
    yield* inSlices(all, (shown) => {
        const { stack, event, line } = shown;
        const begun = [];
        let resumed;
        const top = stack.length - 1;
        live = live.slice(0, stack.length);
        for (const [k, one] of stack.entries()) {
            const known = live[k];
            const isCall = event === 'call' && k === top;
            if (known && !isCall && known.name === one.name && (!keepsNumbers || known.id === one.id))
                continue;
            if (known && isCall && keepsNumbers && known.id === one.id)
                continue;
            live = live.slice(0, k);
            const wait = isCall && language === 'python' ? resumedBy(one, shown) : undefined;
            if (wait) {
                waits.splice(waits.indexOf(wait), 1);
                wait.step.pause = pauseOf(code(line), one.name);
                frames[wait.frame].kind = kindOf(frames[wait.frame], wait.step.pause);
                resumed = wait.frame;
                live.push({ frame: wait.frame, id: one.id, name: one.name });
                continue;
            }
            const frame = begin(one, shown, live.at(-1)?.frame ?? 0);
            begun.push(frame);
            live.push({ frame, id: one.id, name: one.name });
        }
        const step = { shown, stack: live.map(({ frame }) => frame), begun, resumed, pause: undefined };
        steps.push(step);
        if (event !== 'return' || stack.length === 0)
            return;
        const current = live.at(-1);
        live = live.slice(0, -1);
        if (language === 'python' && (WAITS.test(code(line)) || current.name === EXPRESSION))
            waits.push({ frame: current.frame, name: current.name, line, locals: textOfLocals(stack.at(-1)), step });
    });
    // Who handed something out and was never asked again still waits.
    for (const { step, line, name, frame } of waits) {
        if (step.shown.returned == null || /\breturn\b/.test(code(line)))
            continue;
        step.pause = pauseOf(code(line), name);
        frames[frame].kind = kindOf(frames[frame], step.pause);
    }
    if (steps.some(({ pause }) => pause === 'suspend')) {
        lose('in which task a coroutine ran, and what it handed to the event loop');
    }
    return { frames, steps };
}
const pauseOf = (text, name) => YIELDS.test(text) || name === EXPRESSION ? 'yield' : 'suspend';
const kindOf = ({ kind }, pause) => {
    if (pause === 'suspend')
        return kind === 'async-generator' ? kind : 'coroutine';
    return kind === 'coroutine' || kind === 'async-generator' ? 'async-generator' : 'generator';
};
/** Whether calls have other numbers at the next step, though nothing was called and nothing returned. */
const isUnstable = (steps) => steps.some(({ stack, event }, i) => {
    if (stack.some(({ id }) => id.startsWith('0x') || id === ''))
        return true;
    const before = steps[i - 1];
    return (event === 'step_line' &&
        before !== undefined &&
        before.event !== 'return' &&
        before.stack.length === stack.length &&
        stack.every(({ name }, k) => before.stack[k].name === name) &&
        stack.some(({ id }, k) => before.stack[k].id !== id));
});
