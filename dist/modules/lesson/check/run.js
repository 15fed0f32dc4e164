import { countUpTo } from '../../trace/store.js';
import { once } from '../once.js';
import { show } from '../show.js';
import { isNamed, variableNames } from '../tracker.js';
import { literalOf } from './literal.js';
/** More steps than this are not looked at for one claim: it is then left alone. */
const MOST_STEPS = 4_000;
/** How many steps after that of a claim are looked at for when it comes true, and as many that set its variable. */
const MOST_LOOKS = 256;
/** With more activations alive, a claim is left alone. */
const MOST_ALIVE = 256;
/** So many ended activations of a function are asked, the last ones: a text may speak of any call of a recursion. */
const MOST_ENDED = 16;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** Texts and comments, as most languages write them. */
const NO_CODE = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(?:#|\/\/).*/g;
/** The activations of each function, and the steps at which they end, ascending. */
const callsOf = ({ facts }) => {
    const calls = new Map();
    for (const frame of [...facts.frames].sort((a, b) => a.to - b.to)) {
        const own = calls.get(frame.name) ?? { frames: [], ends: [] };
        own.frames.push(frame);
        own.ends.push(frame.to);
        calls.set(frame.name, own);
    }
    return calls;
};
/** What the checker asks of the run of a lesson. */
export const runOf = once(({ trace, sample }) => {
    const names = variableNames(trace.variables());
    const sets = new Map();
    const setsOf = (name) => {
        let found = sets.get(name);
        if (!found) {
            const all = (names.get(name) ?? []).flatMap((variable) => [...trace.sets(variable)]);
            sets.set(name, (found = new Int32Array(all).sort()));
        }
        return found;
    };
    let calls;
    /** The last activations, of the functions that have a variable of that name, which ended before a step. */
    const ended = (name, step) => {
        calls ??= callsOf(trace);
        const scopes = new Set(names.get(name)?.map(({ scope }) => scope));
        return [...scopes].flatMap((scope) => {
            const { frames, ends } = calls.get(scope);
            const count = countUpTo(ends, step - 1);
            return frames.slice(Math.max(0, count - MOST_ENDED), count);
        });
    };
    const wordsOf = (texts) => new Set([...texts, ...trace.facts.frames.map(({ name }) => name)].flatMap((text) => text.match(WORD) ?? []));
    const code = [...trace.facts.files, ...(sample?.files ?? [])].map(({ text }) => text);
    let words;
    let identifiers;
    const read = (name, frame, moment) => {
        const state = trace.state(moment);
        return [...frame.slots.keys()]
            .filter((key) => isNamed({ scope: frame.name, name: key }, name))
            .flatMap((key) => {
            const value = state.value(frame, key);
            if (value === undefined)
                return [];
            const text = show(value, trace.facts.language, state, 2_000);
            return [{ text, form: literalOf(text) }];
        });
    };
    const lasts = new Map();
    const last = (name, frame) => {
        const key = `${frame.index} ${name}`;
        let found = lasts.get(key);
        if (!found)
            lasts.set(key, (found = read(name, frame, frame.to)));
        return found;
    };
    /** What a variable holds after a step in the activations alive; `undefined`: too many to say. */
    const living = (name, step) => {
        const alive = trace.state(step).frames();
        return alive.length > MOST_ALIVE ? undefined : alive.flatMap((frame) => read(name, frame, step));
    };
    const moments = new Map();
    /** What a variable holds after a step: in any activation alive, else what the last of those had at their end. */
    const at = (name, step) => {
        const key = `${step} ${name}`;
        if (moments.has(key))
            return moments.get(key);
        const now = living(name, step);
        const found = now?.length === 0 ? ended(name, step).flatMap((frame) => last(name, frame)) : now;
        moments.set(key, found);
        return found;
    };
    const helds = new Map();
    return {
        trace,
        has: (name) => names.has(name),
        mentions: (name) => {
            words ??= wordsOf([...code, ...trace.facts.tasks.map(({ name }) => name), trace.output(trace.length - 1)]);
            return words.has(name);
        },
        names: (name) => {
            identifiers ??= wordsOf(code.map((text) => text.replace(NO_CODE, ' ')));
            return names.has(name) || identifiers.has(name);
        },
        held: (name, { from, to }) => {
            if (to - from > MOST_STEPS)
                return undefined;
            const key = `${name} ${from} ${to}`;
            let found = helds.get(key);
            if (!found) {
                const values = new Map();
                for (let step = from; step <= to; step++) {
                    const now = at(name, step);
                    if (!now)
                        return undefined;
                    for (const held of now)
                        values.set(held.text, held);
                }
                helds.set(key, (found = [...values.values()]));
            }
            return found;
        },
        next: (name, step, wanted) => {
            // Objects may change without being set anew: the steps that follow are all looked at, later ones if they set.
            const end = Math.min(trace.length - 1, step + MOST_LOOKS);
            for (let next = step + 1; next <= end; next++)
                if (at(name, next)?.some((held) => wanted(held)))
                    return next;
            const steps = setsOf(name);
            const first = countUpTo(steps, end);
            return (steps
                .subarray(first, first + MOST_LOOKS)
                .find((next) => living(name, next)?.some((held) => wanted(held)) === true) ?? -1);
        },
        isSet: (name, { from, to }) => {
            const steps = setsOf(name);
            return countUpTo(steps, to) > countUpTo(steps, from - 1);
        },
    };
});
