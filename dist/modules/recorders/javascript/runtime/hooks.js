import { arrive, leaves, suspend, yields } from './arrivals.js';
import { follow, handedOut } from './each.js';
import { readAll } from './frames.js';
import { STOP } from './recorder.js';
import { freeze, own } from './safe.js';
/** Arguments that are none. */
const NONE = freeze({
    [Symbol.iterator]: () => ({ next: () => ({ done: true, value: undefined }) }),
});
/** A frame of which nothing is told: it ran while the recorder did, through something that the program changed. */
const UNTOLD = freeze({});
/** A scope, or the frame whose own scope is meant. A module that has not begun has none. */
const scopeOf = (token) => token && 'scopes' in token ? token.scopes[0] : token;
/** What an instrumented program calls, by the names that the instrumenter knows. */
const protocol = (recorder) => {
    const { sites, functions, scopes } = recorder.tables;
    const { stack } = recorder;
    /** The place whose line was told when the loop there began, and not yet for its first round. */
    let begun = -1;
    /** A frame runs, and is at a place. */
    const at = (frame, place) => {
        arrive(frame, recorder);
        recorder.reach(frame, place);
    };
    /** A frame runs, and is at its end. */
    const atEnd = (frame) => {
        arrive(frame, recorder);
        if (frame.scopes[0])
            readAll(frame.scopes[0]);
    };
    return {
        /** A statement begins. */
        line(frame, site) {
            const place = sites[site];
            at(frame, place);
            recorder.step('line', frame, place.line, undefined, place.touches);
            recorder.place(frame, place);
            begun = site;
        },
        /** A round of a loop over something begins. The first one belongs to the line that began the loop. */
        iterate(frame, site) {
            const place = sites[site];
            at(frame, place);
            const { open } = recorder.steps;
            const isFirst = begun === site && open?.frame === frame.id && (open.event === 'line' || open.event === 'resume');
            begun = -1;
            if (isFirst)
                return recorder.place(frame, place);
            recorder.held = place.gives;
            recorder.step('line', frame, place.line);
            recorder.place(frame, place);
        },
        /** A block with variables begins. */
        open: (frame, depth, scope, read) => {
            arrive(frame, recorder);
            return recorder.open(frame, depth, scope, read);
        },
        never(frame, depth, scope, read) {
            recorder.open(frame, depth, scope, read);
            return NaN;
        },
        top: (frame) => frame.scopes[frame.scopes.length - 1],
        end(frame) {
            atEnd(frame);
            leaves(frame, undefined, recorder);
        },
        result(frame, site, value) {
            at(frame, sites[site]);
            leaves(frame, value, recorder);
            return value;
        },
        /** It returns, but a `finally` comes before. */
        returns(frame, site, value) {
            at(frame, sites[site]);
            frame.pending = { value, site };
            return value;
        },
        stays(frame) {
            frame.pending = undefined;
        },
        always(frame) {
            frame.closes ||= frame.status !== 'runs';
            arrive(frame, recorder);
        },
        settled(frame) {
            arrive(frame, recorder);
            if (frame.pending)
                leaves(frame, frame.pending.value, recorder);
        },
        arrives(frame) {
            arrive(frame, recorder);
        },
        thrown(frame, site, error) {
            const { line, span } = sites[site];
            at(frame, sites[site]);
            recorder.raised = undefined;
            recorder.raise(frame, error, line, { span });
            return error;
        },
        /** An exception passes through a `finally`. */
        passes(frame, error) {
            recorder.tidy(error);
            arrive(frame, recorder);
            recorder.raise(frame, error, frame.line);
            return error;
        },
        /** An exception ends the frame. */
        left(frame, error) {
            recorder.tidy(error);
            arrive(frame, recorder);
            recorder.raise(frame, error, frame.line);
            recorder.end('unwind', frame, frame.line, undefined, { error: recorder.errorOf(error) });
            // Who waits for its promise gets it anew.
            if (frame.kind === 'coroutine' || frame.kind === 'async-generator')
                recorder.raised = undefined;
            return error;
        },
        caught(frame, site, ...errors) {
            const place = sites[site];
            arrive(frame, recorder);
            recorder.tidy(errors[0]);
            if (errors.length > 0)
                recorder.raise(frame, errors[0], frame.line);
            const { raised } = recorder;
            const error = raised && recorder.errorOf(raised.error);
            recorder.step('catch', frame, place.line, error && { error });
            recorder.raised = undefined;
            frame.pending = undefined;
            recorder.place(frame, place);
        },
        waits(frame, site, value) {
            begun = site;
            at(frame, sites[site]);
            suspend(frame, site, recorder);
            return value;
        },
        yields(frame, site, value) {
            at(frame, sites[site]);
            yields(frame, site, value, recorder);
            return value;
        },
        resumes(frame, site, value) {
            const wasRunning = frame.status === 'runs';
            arrive(frame, recorder, true);
            frame.status = 'runs';
            // What handed on values of another went on already.
            if (!wasRunning)
                recorder.step('resume', frame, sites[site].line);
            return value;
        },
        joins(frame, site) {
            frame.joins = sites[site];
            return NONE;
        },
        /** A function begins. */
        enter(around, id, read, ...tokens) {
            const code = functions[id];
            const place = sites[code.site];
            const parent = stack[stack.length - 1];
            recorder.settle();
            const captured = own([]);
            for (let i = 0; i < tokens.length; i++)
                captured[i] = scopeOf(tokens[i]);
            const task = recorder.taskOf(id, parent, () => {
                const args = own([]);
                const first = scopes[code.scope];
                if (first && read)
                    read(first.parameters, args);
                return first?.names[0] === 'this' ? args.slice(1) : args;
            });
            const frame = recorder.frame(code, parent, task, around, captured, code.captures);
            recorder.step('call', frame, code.line);
            stack[stack.length] = frame;
            if (read)
                recorder.open(frame, 0, code.scope, read);
            recorder.place(frame, place);
            return frame;
        },
    };
};
/** The object to which a program tells what it does. */
export const hooksFor = (recorder, names = []) => {
    let isBusy = false;
    const guarded = (hook, isEntry) => (...args) => {
        if (isBusy || args[0] === UNTOLD)
            return isEntry ? UNTOLD : args[args.length - 1];
        if (recorder.ended)
            throw STOP;
        // The stack was full before the frame began, or when it was to end.
        const frame = args[0];
        if (!isEntry && (frame === undefined || frame.status === 'ended'))
            return args[args.length - 1];
        isBusy = true;
        try {
            return hook(...args);
        }
        finally {
            isBusy = false;
        }
    };
    const hooks = protocol(recorder);
    const all = {};
    for (const name of Object.keys(hooks))
        all[name] = guarded(hooks[name], name === 'enter');
    const { isProxy } = recorder.host;
    const { sites } = recorder.tables;
    const { waits, arrives, yields } = all;
    // These run code of the program, of which is told as of all other.
    all['each'] = (frame, site, iterable) => follow(iterable, true, { after: () => waits(frame, site) }, sites[site].text);
    all['delegates'] = (frame, site, iterable) => {
        const isAsync = frame.kind === 'async-generator';
        return follow(iterable, isAsync, {
            before() {
                // It has yielded since, when nobody could tell.
                if (isAsync && frame.status === 'suspended')
                    frame.status = 'yielded';
                arrives(frame, site);
            },
            after(result) {
                if (isAsync)
                    return waits(frame, site);
                const handed = handedOut(result, isProxy);
                if (handed)
                    yields(frame, site, handed.value);
            },
        });
    };
    // An object is made, and has the first private field of its class.
    all['holds'] = (object, owner, read) => recorder.privates.add(object, owner, read);
    all['module'] = (file, scope, read) => {
        if (recorder.ended)
            throw STOP;
        const isTop = file === 0;
        const frame = isTop
            ? recorder.top
            : recorder.frame({ name: names[file], kind: 'module', file, line: 1 }, recorder.top, 0);
        if (!isTop)
            recorder.step('call', frame, 1);
        recorder.modules[file] = frame;
        recorder.stack.push(frame);
        if (read)
            recorder.open(frame, 0, scope, read);
        return frame;
    };
    return freeze(all);
};
