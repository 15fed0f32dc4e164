import { isTold } from '../trace/derive/rules.js';
import { returnedIn } from '../trace/derive/source.js';
import { code, namerOf } from './generate/say.js';
import { isNamed } from './tracker.js';
/** Changes, and lines of output, that a cell names. */
const MOST = { changes: 6, lines: 3, names: 4 };
const MORE = '…';
/** The first of some; where there are more, that is said. */
const first = (all, most) => all.length > most ? [...all.slice(0, most), MORE] : [...all];
/** What says a row of a run in a language. */
export const rowSpeaker = (trace, facts, phrases) => {
    const { kind, step, end, source, waited, meanwhile, resumed, unwound, outside, own: did, further } = facts;
    const { rows: words, list, name } = phrases;
    const say = namerOf(trace, phrases);
    const { frame, line, error, value } = step;
    const after = trace.state(end);
    const called = trace.state(step.index);
    const fn = say.fn(frame);
    const piece = source && code(source);
    const raised = error ? code(error.message ? `${error.type}: ${error.message}` : error.type) : '';
    const given = value === undefined ? '' : say.value(value, called);
    const outer = step.name ? code(step.name) : say.fn(frame);
    /** What stands after `return`, as the program has it. */
    const handed = () => {
        const expression = returnedIn(source, trace.facts.language === 'python' ? '#' : '//');
        return expression ? code(expression) : given;
    };
    const time = waited >= 1000 ? name.seconds(Math.round(waited / 10) / 100) : name.time(Math.round(waited * 100) / 100);
    const ACTIONS = {
        begin: () => words.action.begin,
        call: () => (fn ? words.action.call(fn) : words.action.begin),
        wait: () => words.action.wait(piece),
        resume: () => words.action.resume(waited > 0 ? time : '', fn),
        yield: () => words.action.yield(given),
        return: () => words.action.return(handed()),
        raise: () => words.action.raise(raised),
        catch: () => words.action.catch(raised),
        unwind: () => words.action.unwind(fn),
        probe: () => words.action.probe(outer),
        state: () => words.action.state(outer),
        output: () => piece,
        line: () => piece,
    };
    const params = () => list([...frame.slots.keys()]
        .filter((own) => called.value(frame, own) !== undefined)
        .slice(0, MOST.changes)
        .map((own) => code(`${own} = ${say.shown(called.value(frame, own), called)}`)));
    const ran = () => list(meanwhile
        .slice(0, MOST.names)
        .map(({ task, frame: other }) => words.result.ran(task === undefined ? say.fn(other) : say.task(task))));
    const RESULTS = {
        call: () => (fn ? words.result.call(fn, params()) : ''),
        wait: () => (resumed ? words.result.wait(fn, ran()) : words.result.waitForGood(fn, ran())),
        resume: () => words.result.resume(fn, frame.file === null ? 0 : line),
        yield: () => words.result.yield(fn),
        return: () => words.result.return(isTold(frame) ? fn : outer, given),
        raise: () => (unwound.length > 0 ? words.result.raise(list(unwound.slice(0, MOST.names).map(say.fn))) : ''),
        catch: () => words.result.catch(fn),
    };
    const others = [...new Set(outside)].slice(0, MOST.names).map((one) => code(one));
    const prints = (text) => {
        const lines = text.split('\n', 1_000).filter((one) => one.trim() !== '');
        return lines.length === 0
            ? ''
            : words.result.prints(list(first(lines, MOST.lines).map((one) => (one === MORE ? one : code(one)))));
    };
    const setting = (changes, owner, state) => first(changes, MOST.changes)
        .map((change) => {
        if (change === MORE)
            return change;
        const { name: own, frame: holder, to } = change;
        const variable = say.variable(own, holder, owner);
        if (to === undefined)
            return words.gone(variable);
        return holder === owner ? code(`${own} = ${say.shown(to, state)}`) : `${variable} = ${say.value(to, state)}`;
    })
        .join(', ');
    /** What further lines did, each with its number; of those that did `some` of it. */
    const then = (some) => first(further.filter((effect) => some(effect) !== ''), MOST.changes).map((effect) => (effect === MORE ? effect : words.atLine(effect.line, some(effect))));
    return {
        action: () => ACTIONS[kind](),
        awaited: () => (facts.awaited ? words.awaited.yes : words.awaited.no),
        result: () => [
            RESULTS[kind]?.() ?? '',
            kind !== 'wait' && others.length > 0 ? words.result.outside(list(others)) : '',
            prints(did.output),
            ...then(({ output }) => prints(output)),
        ]
            .filter(Boolean)
            .join('; '),
        state: (mark) => {
            if (mark?.written)
                return mark.label;
            const { none, prepared, sent } = words.state;
            return mark ? ({ prepared, sent }[mark.label] ?? code(mark.label)) : none;
        },
        changes: () => [setting(did.changes, frame, called), ...then(({ changes, frame: owner }) => setting(changes, owner, after))]
            .filter(Boolean)
            .join('; '),
        code: () => piece,
        task: () => (trace.facts.tasks.length > 1 ? say.task(frame.task) : ''),
        time: () => name.time(step.ms),
        output: () => {
            const text = trace.output(end).trimEnd();
            return text ? code(text.slice(-80)) : '';
        },
        returned: () => (kind === 'return' ? given : ''),
        variable: (wanted) => {
            const variable = trace.variables(after.frames()).find((one) => isNamed(one, wanted));
            const held = variable && after.lookup(variable);
            return held === undefined ? '' : say.value(held, after);
        },
        fill: (text) => {
            const places = new Map([
                ['fn', fn],
                ['source', piece],
                ['value', given],
                ['error', raised],
                ['name', step.name ? code(step.name) : ''],
                ['task', say.task(frame.task)],
                ['ran', ran()],
            ]);
            return text.replace(/\{(\w+)\}/g, (all, place) => places.get(place) ?? all);
        },
    };
};
