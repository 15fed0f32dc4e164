import { show } from '../../lesson/show.js';
const factsOf = (trace, index) => {
    const { language } = trace.facts;
    const state = trace.state(index);
    const { ms, value, error, on, name } = trace.step(index);
    const before = trace.output(index - 1).length;
    const facts = [
        ['at', `${ms} ms`],
        ['value', value === undefined ? undefined : show(value, language, state)],
        ['error', error && `${error.type}: ${error.message ?? ''}`],
        ['waits for', on],
        ['name', name],
        ['prints', JSON.stringify(trace.output(index).slice(before))],
    ];
    return new Map(facts.filter((fact) => fact[1] !== undefined));
};
/** The variables that a step changes, and what they hold then. */
const changesAt = (trace, index) => new Map(trace
    .changes(index - 1, index)
    .map(({ name, frame, to }) => [
    [frame.name, name].filter(Boolean).join('.'),
    to === undefined ? 'no value' : show(to, trace.facts.language, trace.state(index)),
]));
/** @param absent What is said of a fact that one of them lacks. */
const otherFacts = (kept, now, absent) => [...new Set([...kept.keys(), ...now.keys()])]
    .filter((name) => kept.get(name) !== now.get(name))
    .map((name) => `${name} ${now.get(name) ?? absent}, not ${kept.get(name) ?? absent}`);
/**
 * What of a recording is no more so when its program runs again, in the order of the steps; those that are new at the end. A
 * step that is the same on another line is no difference.
 */
export const compare = (kept, now, fates) => {
    const ids = kept.ids();
    const gone = fates.flatMap(({ step: place }, index) => {
        const step = ids[index];
        if (place === undefined)
            return [{ step, says: 'does not happen any more' }];
        const others = [
            ...otherFacts(factsOf(kept, index), factsOf(now, place), 'nothing'),
            ...otherFacts(changesAt(kept, index), changesAt(now, place), 'as before'),
        ];
        return others.length > 0 ? [{ step, says: `is other now: ${others.join('; ')}` }] : [];
    });
    const known = new Set(fates.map(({ step }) => step));
    const come = now.ids().filter((_, index) => !known.has(index));
    return [...gone, ...come.map((step) => ({ step, says: 'is new' }))];
};
