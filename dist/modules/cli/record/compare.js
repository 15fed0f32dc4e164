import { show } from '../../lesson/show.js';
/** What is true of a step, by the words for it. */
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
        ...trace
            .changes(index - 1, index)
            .map(({ name: variable, frame, to }) => [[frame.name, variable].filter(Boolean).join('.'), show(to, language, state)]),
    ];
    return new Map(facts.filter((fact) => fact[1] !== undefined));
};
const otherFacts = (kept, now) => [...new Set([...kept.keys(), ...now.keys()])]
    .filter((name) => kept.get(name) !== now.get(name))
    .map((name) => `${name} ${now.get(name) || 'nothing'}, not ${kept.get(name) || 'nothing'}`);
/** What of a recording is no more so when its program runs again, in the order of the steps; those that are new at the end. */
export const compare = (kept, now) => {
    const places = new Map(now.ids().map((id, index) => [id, index]));
    const known = new Set(kept.ids());
    const gone = kept.ids().flatMap((step, index) => {
        const place = places.get(step);
        if (place === undefined)
            return [{ step, says: 'does not happen any more' }];
        const others = otherFacts(factsOf(kept, index), factsOf(now, place));
        return others.length > 0 ? [{ step, says: `is other now: ${others.join('; ')}` }] : [];
    });
    const come = now.ids().filter((id) => !known.has(id));
    return [...gone, ...come.map((step) => ({ step, says: 'is new' }))];
};
