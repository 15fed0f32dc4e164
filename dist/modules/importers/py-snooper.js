import { problem } from '../lesson/problem.js';
import { brief, traceOf } from './imported.js';
/** `17:12:20.123456 MainThread line  4     x = 1`, without what stands before it. */
const EVENT = /^(\d\d):(\d\d):(\d\d)\.(\d+) (?:\S.*?\s)??(call|line|return|exception)\s+(\d+)(?: (.*))?$/;
const VARIABLE = /^(Starting|New|Modified) var:\.* (\S+) = (.*)$/;
/** `\u001B[…m`: colours of a terminal. */
const COLOURS = new RegExp(String.fromCharCode(27) + '\\[[\\d;]*m', 'g');
const RESUMES = /^\s*(?!(?:async\s+)?def\b|@|class\b)(?=.*\b(?:yield|await|async)\b)/;
/** Whether text is a log of PySnooper. */
export const isPySnooper = (input) => typeof input === 'string' &&
    input
        .slice(0, 20_000)
        .replace(COLOURS, '')
        .split('\n')
        .some((line) => EVENT.test(line.trim()));
/** What is surely the value that a `repr` stands for; all else is shown as it is written. */
const valueOf = (repr) => {
    const words = new Map([
        ['None', null],
        ['True', true],
        ['False', false],
    ]);
    if (words.has(repr))
        return words.get(repr);
    if (/^-?\d{1,15}$/.test(repr))
        return Number(repr);
    return /^'[^'\\]*'$/.test(repr) ? repr.slice(1, -1) : { show: brief(repr) };
};
/** Reads a log of PySnooper. Its variable lines stand before the event at which they were seen: they belong to the step before. */
export function* importPySnooper(input) {
    const lost = new Set(['which object a value is: a log has only their text', 'what was printed']);
    const frames = [{ name: '', kind: 'module', file: null }];
    const source = new Map();
    const drafts = [];
    const stack = [];
    const waits = [];
    let pending = [];
    let first;
    for (const raw of input.replace(COLOURS, '').split(/\r?\n/)) {
        const text = raw.trim();
        const [, , name, repr] = VARIABLE.exec(text) ?? [];
        if (name !== undefined) {
            pending.push([brief(name), repr]);
            continue;
        }
        const last = drafts.at(-1);
        if (last && text.startsWith('Return value:')) {
            if (last.step.event === 'return')
                last.step.value = valueOf(text.replace(/^Return value:\.* /, ''));
            continue;
        }
        if (last && text.startsWith('Exception:')) {
            const [, type = 'Error', message] = /^Exception:\.* ([\w.]+)(?:: (.*))?$/.exec(text) ?? [];
            last.step.error = { type, ...(message && { message: brief(message) }) };
            continue;
        }
        if (last && text === 'Call ended by exception') {
            last.step.event = 'unwind';
            continue;
        }
        if (text.startsWith('Source path:'))
            lost.add('paths of files');
        const [, h, m, s, fraction, event, number, code = ''] = EVENT.exec(text) ?? [];
        if (event === undefined) {
            if (text.startsWith('Elapsed time:'))
                lost.add('how long calls took in all');
            continue;
        }
        const line = Number(number);
        if (line > MOST_LINES)
            continue;
        source.set(line, code);
        const at = Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(`0.${fraction}`) * 1000;
        first ??= at;
        let does = event === 'exception' ? 'raise' : event;
        if (event === 'call') {
            const wait = RESUMES.test(code) ? waits.findLastIndex((one) => one.line === line) : -1;
            if (wait >= 0) {
                stack.push(waits.splice(wait, 1)[0].frame);
                does = 'resume';
            }
            else {
                frames.push({ name: /\bdef\s+(\w+)/.exec(code)?.[1] ?? 'call', line, parent: stack.at(-1) ?? 0 });
                stack.push(frames.length - 1);
            }
        }
        else if (stack.length === 0) {
            frames.push({ name: 'call', parent: 0 });
            stack.push(frames.length - 1);
        }
        const frame = stack.at(-1);
        const values = pending.map(([one, text]) => [one, valueOf(text)]);
        pending = [];
        const draft = {
            step: { ...(does !== 'line' && { event: does }), frame, line, ms: Math.max(last?.step.ms ?? 0, at - first) },
            set: new Map(),
            outer: new Map(),
        };
        // What a call begins with is its own; else the step before did it.
        const owner = event === 'call' || !last ? draft : last;
        for (const [one, value] of values) {
            if (owner.step.frame === frame)
                owner.set.set(one, value);
            else
                owner.outer.set(frame, (owner.outer.get(frame) ?? new Map()).set(one, value));
        }
        drafts.push(draft);
        if (event !== 'return')
            continue;
        stack.pop();
        if (RESUMES.test(code) && !/\breturn\b/.test(code)) {
            draft.step.event = /\byield\b/.test(code) ? 'yield' : 'suspend';
            waits.push({ frame, line });
        }
    }
    if (drafts.length === 0) {
        const found = problem('missing', [], 'has no line of a run: a log of PySnooper says "call", "line" and "return"');
        return { trace: undefined, questions: [], lost: [], problems: [found] };
    }
    lost.add('lines of the source that did not run');
    const length = Math.max(...source.keys());
    const text = Array.from({ length }, (_, i) => source.get(i + 1) || (i + 1 === length ? ' ' : '')).join('\n');
    const steps = drafts.map(({ step, set, outer }) => ({
        ...step,
        ...(set.size > 0 && { set: Object.fromEntries(set) }),
        ...(outer.size > 0 && {
            outer: Object.fromEntries([...outer].map(([one, values]) => [one, Object.fromEntries(values)])),
        }),
    }));
    const header = {
        version: 1,
        language: 'python',
        clock: 'real',
        files: [{ name: 'main.py', text }],
        frames,
        end: { reason: 'finished' },
    };
    return {
        trace: yield* traceOf(header, steps),
        questions: [],
        lost: [...lost],
        problems: [],
    };
}
/** Lines of the source that are kept. */
const MOST_LINES = 20_000;
