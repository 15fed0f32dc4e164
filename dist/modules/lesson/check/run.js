import { once } from '../once.js';
import { show } from '../show.js';
import { isNamed, variableNames } from '../tracker.js';
import { literalOf } from './literal.js';
/** More steps than this are not looked at for one claim: it is then left alone. */
const MOST_STEPS = 4_000;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** Texts and comments, as most languages write them. */
const NO_CODE = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(?:#|\/\/).*/g;
/** What the checker asks of the run of a lesson. */
export const runOf = once(({ trace, sample }) => {
    const names = variableNames(trace.variables());
    const frames = new Map();
    const framesOf = (name) => {
        let found = frames.get(name);
        if (!found) {
            const scopes = names.get(name) ?? [];
            found = trace.facts.frames.filter((frame) => scopes.some((one) => one.scope === frame.name && frame.slots.has(one.name)));
            frames.set(name, found);
        }
        return found;
    };
    const wordsOf = (texts) => new Set([...texts, ...trace.facts.frames.map(({ name }) => name)].flatMap((text) => text.match(WORD) ?? []));
    const code = [...trace.facts.files, ...(sample?.files ?? [])].map(({ text }) => text);
    let words;
    let identifiers;
    /** What a variable holds after a step: in any activation alive, else what those had at their end. */
    const at = (name, step) => {
        const own = framesOf(name).filter(({ from }) => from <= step);
        const read = (frame, moment) => {
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
        const living = own.filter(({ to }) => to >= step).flatMap((frame) => read(frame, step));
        return living.length > 0 ? living : own.filter(({ to }) => to < step).flatMap((frame) => read(frame, frame.to));
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
                for (let step = from; step <= to; step++)
                    for (const held of at(name, step))
                        values.set(held.text, held);
                helds.set(key, (found = [...values.values()]));
            }
            return found;
        },
        next: (name, step, wanted) => {
            for (let next = step + 1; next < Math.min(trace.length, step + MOST_STEPS); next++) {
                if (at(name, next).some(wanted))
                    return next;
            }
            return -1;
        },
        isSet: (name, { from, to }) => (names.get(name) ?? []).some((variable) => trace.sets(variable).some((step) => from <= step && step <= to)),
    };
});
