import { brief, inSlices, mapInSlices } from '../imported.js';
/** What a document's events are; `undefined`: only its state counts. */
const EVENTS = new Map([
    ['step_line', 'line'],
    ['call', 'call'],
    ['return', 'return'],
    ['exception', 'raise'],
    ['uncaught_exception', 'raise'],
    ['raw_input', 'state'],
    ['mouse_input', 'state'],
]);
/** Languages in which a call stands on the first line that runs in it, which then has no step of its own. */
const beginsInside = new Set(['javascript', 'typescript', 'c', 'cpp']);
/** The events after which a document has nothing more to say, and shows no state. */
export const ENDS = new Set(['instruction_limit_reached', 'raw_input', 'mouse_input']);
/** The type and the text of `TypeError: text`. */
export const errorOf = (message) => {
    const [, type, text] = /^([\w.$]+)(?::\s*([^]*))?$/.exec(message) ?? [];
    return type ? { type, ...(text && { message: brief(text) }) } : { type: 'Error', message: brief(message) };
};
/**
 * Turns what a document shows *before* each step into what is true *after* it: what its next step shows. What only its last
 * step shows is true after the step before, so that a last line, which was never seen to run, is no step.
 */
export function* tell({ language, files }, { steps }, values, lose) {
    const lines = (files[0]?.text ?? '').split('\n');
    const isC = language === 'c' || language === 'cpp';
    const drafts = [];
    const places = [];
    /** What each frame is known to hold, as the document writes it. */
    const known = new Map([[0, new Map()]]);
    const objects = new Map();
    const ended = new Set();
    /** The calls that have begun and not ended. */
    const open = new Set();
    const paused = new Set();
    const raised = new Set();
    let printed = '';
    const add = (event, frame, line, details = {}) => {
        const draft = { event, frame, line, set: new Map(), deleted: new Set(), heap: new Map(), output: '', details };
        drafts.push(draft);
        if (event === 'return' || event === 'unwind') {
            ended.add(frame);
            open.delete(frame);
        }
        return draft;
    };
    /** Notes what a frame holds at a step, as an effect of a draft. */
    const assign = (draft, frame, locals) => {
        let before = known.get(frame);
        if (!before)
            known.set(frame, (before = new Map()));
        for (const [name, json] of locals) {
            const text = JSON.stringify(json);
            if (before.get(name) === text)
                continue;
            before.set(name, text);
            let own = draft.set.get(frame);
            if (!own)
                draft.set.set(frame, (own = new Map()));
            own.set(name, values.value(json));
            if (frame === draft.frame)
                draft.deleted.delete(name);
        }
        for (const name of before.keys()) {
            if (locals.has(name))
                continue;
            if (frame !== draft.frame) {
                lose('when a variable of another call ended: it ends at the next step of its own call');
                continue;
            }
            before.delete(name);
            if (!draft.set.get(frame)?.delete(name))
                draft.deleted.add(name);
        }
    };
    /** Notes what a step of the document shows, as effects of a draft. Frames that begin there come with their own step. */
    const reach = (draft, { shown, stack, begun }) => {
        for (const [id, json] of shown.heap) {
            const text = JSON.stringify(json);
            if (objects.get(id) === text)
                continue;
            objects.set(id, text);
            draft.heap.set(values.idOf(id), values.content(json));
        }
        // Elsewhere what is not shown any more is what nobody names any more.
        for (const id of isC ? [...objects.keys()] : []) {
            if (shown.heap.has(id))
                continue;
            objects.delete(id);
            draft.heap.set(values.idOf(id), { show: 'freed' });
        }
        if (!ended.has(0))
            assign(draft, 0, shown.globals);
        for (const [k, frame] of stack.entries()) {
            if (!begun.includes(frame) && (!ended.has(frame) || frame === draft.frame)) {
                assign(draft, frame, shown.stack[k].locals);
            }
        }
        draft.output += shown.stdout.slice(printed.length);
        printed = shown.stdout;
    };
    /** Ends the frames that are gone at a step, though nothing said so. */
    const endLost = (line, stack) => {
        const gone = [...open].filter((frame) => !paused.has(frame) && !stack.includes(frame));
        for (const frame of gone.sort((a, b) => b - a)) {
            if (!raised.has(frame))
                lose('what calls returned whose end was not recorded');
            add(raised.has(frame) ? 'unwind' : 'return', frame, line);
        }
    };
    const detailsOf = (shown, event) => {
        if (event === 'raise')
            return { error: errorOf(shown.message), ...spanOf(shown) };
        if (event === 'state')
            return { name: brief(shown.event + (shown.prompt && `: ${shown.prompt}`)) };
        if ((event === 'return' || event === 'yield') && shown.returned !== undefined)
            return { value: values.value(shown.returned) };
        if (event === 'suspend')
            return { on: awaited(lines[shown.line - 1] ?? '') ?? 'await' };
        return {};
    };
    const [first] = steps;
    const start = new Map();
    const startHeap = new Map();
    if (first && !ENDS.has(first.shown.event)) {
        for (const [name, json] of first.shown.globals) {
            start.set(name, values.value(json));
            known.get(0).set(name, JSON.stringify(json));
        }
        for (const [id, json] of first.shown.heap) {
            startHeap.set(String(values.idOf(id)), values.content(json));
            objects.set(id, JSON.stringify(json));
        }
        printed = '';
    }
    yield* inSlices(steps, (step, i) => {
        const { shown, stack, begun, resumed, pause } = step;
        const current = stack[shown.current] ?? 0;
        if (ENDS.has(shown.event)) {
            places.push(drafts.length);
            if (shown.event !== 'instruction_limit_reached')
                add('state', drafts.at(-1)?.frame ?? 0, drafts.at(-1)?.line ?? 0, detailsOf(shown, 'state'));
            return;
        }
        const line = shown.line || (drafts.at(-1)?.line ?? 0);
        endLost(line, stack);
        for (const frame of begun) {
            open.add(frame);
            paused.delete(frame);
            const draft = add('call', frame, line);
            assign(draft, frame, shown.stack[stack.indexOf(frame)].locals);
        }
        if (resumed !== undefined)
            paused.delete(resumed);
        const next = steps[i + 1];
        const event = eventOf(step, current, next, steps.length === 1, lose);
        if (event && !(event === 'call' && begun.length > 0)) {
            add(event, current, line, detailsOf(shown, event));
        }
        else if (event === 'call' && beginsInside.has(language) && !isOnLine(next, line)) {
            if (!isC || !isHeader(lines[line - 1] ?? '', shown))
                add('line', current, line);
            else if (next && localsOf(next, shown) !== localsOf(step, shown))
                lose('what a call holds until the line has run that it begins on');
        }
        places.push(drafts.length - 1);
        if (event === 'raise')
            raised.add(current);
        else if (event === 'line')
            raised.delete(current);
        const last = drafts.at(-1);
        if (last?.event === 'return' && raised.has(current) && shown.event === 'return' && last.frame === current)
            drafts[drafts.length - 1] = { ...last, event: 'unwind', details: {} };
        if (pause)
            paused.add(current);
        if (next && last && showsState(next))
            reach(drafts.at(-1), next);
    });
    return {
        start: Object.fromEntries(start),
        startHeap: Object.fromEntries(startHeap),
        steps: yield* mapInSlices(drafts, stepOf),
        places,
    };
}
/** Whether a step tells what is true, and is no bare mark of an end. */
const showsState = ({ shown: { event, hasState } }) => hasState || !ENDS.has(event);
/** What the innermost call of a step holds, at another. */
const localsOf = ({ shown: { stack } }, { stack: { length } }) => JSON.stringify([...(stack[length - 1]?.locals ?? [])]);
/** Whether a line has the name and the parameters of the function that is called there, and is not one that calls it. */
const isHeader = (text, { stack }) => {
    const name = /[~\w]+(?=\s*(?:\(|$))/.exec(stack.at(-1)?.name ?? '')?.[0] ?? '';
    const before = text.slice(0, Math.max(0, text.indexOf(name)));
    return text.includes(name) && /^[\w\s*&:<>~,]*$/.test(before) && !/\breturn\b/.test(before);
};
const isOnLine = (step, line) => step?.shown.event === 'step_line' && step.shown.line === line;
/** What a step of the document becomes; `undefined`: no step, only its state counts. */
const eventOf = ({ shown, resumed, pause }, current, next, isOnly, lose) => {
    if (resumed !== undefined)
        return 'resume';
    if (pause)
        return pause;
    const event = EVENTS.get(shown.event);
    if (!event) {
        lose(`what the event ${brief(shown.event, 60)} stands for: it is told as a line`);
        return 'line';
    }
    // The module does not return, and what stands last was only about to run.
    if (event === 'return' && current === 0)
        return undefined;
    if (event === 'line' && !next && !isOnly)
        return undefined;
    if (event === 'line' && next?.shown.event === 'instruction_limit_reached' && !next.shown.hasState)
        return undefined;
    return event;
};
const spanOf = ({ line, column }) => line > 0 && column > 0 ? { span: [line, column - 1, line, column] } : {};
/** What stands behind the only `await` of a line. */
const awaited = (text) => {
    const [, rest, ...more] = text.replace(/#.*$/, '').split(/\bawait\s+/);
    if (rest === undefined || more.length > 0)
        return undefined;
    let depth = 0;
    for (let i = 0; i < rest.length; i++) {
        const character = rest.charAt(i);
        if ('([{'.includes(character))
            depth++;
        if (')]}'.includes(character) && --depth < 0)
            return rest.slice(0, i).trim();
    }
    return rest.trim().replace(/:$/, '') || undefined;
};
const stepOf = ({ event, frame, line, set, deleted, heap, output, details }) => {
    const others = [...set].filter(([one]) => one !== frame);
    const own = set.get(frame);
    return {
        ...(event !== 'line' && { event }),
        line,
        frame,
        ...(own && own.size > 0 && { set: Object.fromEntries(own) }),
        ...(others.length > 0 && {
            outer: Object.fromEntries(others.map(([one, variables]) => [one, Object.fromEntries(variables)])),
        }),
        ...(deleted.size > 0 && { delete: [...deleted] }),
        ...(heap.size > 0 && { heap: Object.fromEntries(heap) }),
        ...(output && { output: brief(output, MOST_OUTPUT) }),
        ...details,
    };
};
/** Characters that one step may print. */
const MOST_OUTPUT = 65_000;
