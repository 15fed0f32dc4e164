import { errorOf, tidyError } from './errors.js';
import { changesIn, readAll } from './frames.js';
import { Objects } from './objects.js';
import { Privates } from './privates.js';
import { dataOf, freeze, functionText, is, own, OwnMap, OwnSet, realNow } from './safe.js';
import { Steps } from './steps.js';
import { taskName } from './tasks.js';
/** Is thrown in the program when the run is over. Nobody may catch it. */
export const STOP = freeze({ toString: () => 'The recording is over' });
/** Whether a function was handed to the call that is waited for, so that it is called by that. */
const isHanded = (id, name, { hands }) => {
    if (!hands)
        return false;
    const [from, to, names] = hands;
    if (id >= from && id < to)
        return true;
    for (let i = 0; i < names.length; i++)
        if (names[i] === name)
            return true;
    return false;
};
const FULL = { type: 'Error', message: 'the recording takes more room than there is for one' };
/** Follows a run: which frames there are, who runs, and what changes. */
export class Recorder {
    tables;
    objects;
    privates = new Privates();
    steps;
    /** Who called whom, to whom runs. */
    stack = own([]);
    /** The frame of the top level. */
    top;
    /** The frames of the files that have begun, by the numbers of these. */
    modules = own([]);
    /** The exception that is on its way, as an object so that `undefined` can be one. */
    raised;
    /** How the run ended, as soon as it has. */
    ended;
    /** Variables that a step gives a value before it begins. */
    held;
    /** The name of the task of what runs without a caller. */
    job;
    #sink;
    host;
    #limits;
    #until;
    #alive = new OwnSet();
    #tasks = new OwnMap();
    /** How many numbers were given to tasks of a name. */
    #namesakes = new OwnMap();
    /** Whose code ran since the last event. */
    #running;
    /** Whether an object may have changed since it was looked at. */
    #touched = true;
    #frames = 0;
    #turns = 0;
    #printed = 0;
    constructor({ tables, hook }, sink, host, limits) {
        this.tables = tables;
        this.#sink = sink;
        this.host = host;
        this.#limits = limits;
        this.#until = realNow() + limits.seconds * 1000;
        this.objects = new Objects(limits, {
            isProxy: host.isProxy,
            isOwn: (maker) => functionText(maker).includes(`/*${hook}`),
            privates: (value) => this.privates.of(value),
            open: new OwnSet(host.open),
            opaque: new OwnSet(host.opaque),
        });
        this.steps = new Steps(sink);
        this.task('main');
        this.top = this.frame({ name: '', kind: 'module', file: 0, line: 1 }, undefined, 0);
    }
    /** The number of a task. One whose name is taken gets a number behind it. */
    task(name, isShared = false) {
        const known = this.#tasks.get(name);
        if (known !== undefined && isShared)
            return known;
        let free = name;
        if (known !== undefined) {
            let times = this.#namesakes.get(name) ?? 1;
            do
                free = `${name} ${++times}`;
            while (this.#tasks.has(free));
            this.#namesakes.set(name, times);
        }
        const number = this.#tasks.size;
        this.#tasks.set(free, number);
        this.#sink.task({ name: free });
        return number;
    }
    frame(code, parent, task, around, captured = [], captures = []) {
        const { name, kind, file, line } = code;
        const id = this.#frames++;
        this.#sink.frame({ name, kind, file, line, parent: parent?.id ?? null, task });
        const frame = {
            id,
            kind,
            around,
            task,
            captured,
            captures,
            scopes: own([]),
            shown: new OwnMap(),
            counts: undefined,
            status: 'runs',
            line,
            waits: line,
            pending: undefined,
            joins: undefined,
            closes: false,
        };
        this.#alive.add(frame);
        return frame;
    }
    /** The task of a new frame: that of its caller, unless it is the beginning of something that goes on by itself. */
    taskOf(id, parent, args) {
        const { name, kind } = this.tables.functions[id];
        if (!parent)
            return this.task(this.job ?? name, true);
        const { joins } = parent;
        parent.joins = undefined;
        if (kind !== 'coroutine' || (joins && !isHanded(id, name, joins)))
            return parent.task;
        return this.task(taskName(name, args()));
    }
    /** Opens a scope of a frame; those that were further in are left. */
    open(frame, depth, index, read) {
        const table = this.tables.scopes[index];
        // What it hides has to be told while it can be seen.
        if (table.hides) {
            for (let i = 0; i < depth; i++)
                readAll(frame.scopes[i]);
            this.settle();
        }
        const same = frame.scopes[depth]?.table === table;
        if (same)
            frame.scopes[depth].isGone = true;
        this.#leaveScopes(frame, same ? depth + 1 : depth);
        const count = table.guarded ? table.names.length : table.eager;
        const scope = { frame, table, read, count, isGone: false };
        frame.scopes[depth] = scope;
        frame.counts = undefined;
        return scope;
    }
    /** A frame is at a place: what it declared until there can be read. Comes before the step there. */
    reach(frame, { counts }) {
        if (frame.counts === counts)
            return;
        const { scopes } = frame;
        for (let i = 0; i < scopes.length; i++) {
            const scope = scopes[i];
            if (i < counts.length)
                scope.count = counts[i];
            else
                readAll(scope);
        }
    }
    /** A frame has left the scopes in which a place is not. Comes after the step there. */
    place(frame, { counts }) {
        if (frame.counts === counts)
            return;
        this.#leaveScopes(frame, counts.length);
        frame.counts = counts;
    }
    /** Begins a step. What changed since the last one began belongs to that. */
    step(event, frame, line, details, touches = true) {
        this.settle();
        if (this.steps.count >= this.#limits.steps)
            this.stop({ reason: 'step-limit' });
        if (this.#sink.isFull)
            this.stop({ reason: 'stopped', error: FULL });
        this.checkTime();
        this.steps.begin(event, frame.id, line, this.host.now(), details);
        frame.line = line;
        this.#running = frame;
        if (touches)
            this.#touched = true;
    }
    /** Begins a step that hands on a value, whose content belongs to it. */
    stepWith(event, frame, line, value, details) {
        this.step(event, frame, line, details);
        const { json, heap } = this.steps.open;
        if (value === undefined)
            return;
        json.value = this.objects.json(value);
        this.objects.settle(heap);
    }
    /** Notes what has changed: that is what the open step did. */
    settle() {
        const step = this.steps.open;
        if (!step)
            return;
        for (let frame = this.#running; frame; frame = frame.around)
            if (frame.status !== 'ended')
                changesIn(frame, this.#tell);
        this.held = undefined;
        if (this.#touched)
            this.objects.look(step.heap);
        else
            this.objects.settle(step.heap);
        this.#touched = false;
        if (this.objects.isFull)
            this.objects.sweep(this.#roots());
    }
    /** Tells how a frame ends, and ends it: whatever goes wrong meanwhile, it does so once. */
    end(event, frame, line, value, details) {
        this.settle();
        frame.status = 'ended';
        frame.pending = undefined;
        this.#alive.delete(frame);
        this.stepWith(event, frame, line, value, details);
        this.pop(frame);
    }
    /** Takes a frame from the stack: its caller goes on. */
    pop(frame) {
        const { stack } = this;
        if (stack[stack.length - 1] === frame)
            stack.length--;
        this.#running = stack[stack.length - 1];
    }
    /** The raise of an exception that was not told yet. */
    raise(frame, error, line, details = {}) {
        if (this.raised && is(this.raised.error, error))
            return;
        this.step('raise', frame, line, { ...details, error: errorOf(error, this.host.isProxy) });
        this.raised = { error };
    }
    /** Leaves out of the message of an error what the program has not written. */
    tidy(error) {
        if (typeof error === 'object' && error !== null && !this.host.isProxy(error))
            tidyError(error);
    }
    errorOf(error) {
        return errorOf(error, this.host.isProxy);
    }
    print(text) {
        const room = this.#limits.output - this.#printed;
        if (room < 0 || this.ended)
            return;
        this.#printed += text.length;
        this.steps.print(text.length <= room ? text : `${text.slice(0, room)}…`);
    }
    checkTime() {
        if (!(this.steps.count & 127) && realNow() > this.#until)
            this.stop({ reason: 'time-limit' });
    }
    /** Ends the run, once. */
    finish(end) {
        if (this.ended)
            return;
        this.settle();
        this.steps.close();
        this.ended = end;
        this.#sink.end(end);
    }
    /** Ends the run by an exception that nobody caught. */
    fail(error) {
        if (this.ended)
            return;
        this.finish({ reason: 'exception', error: this.errorOf(error) });
    }
    /** Runs what the program asked for at a later time. */
    turn(maker, callback, run) {
        const name = dataOf(callback, 'name');
        this.job = typeof name === 'string' && name ? `${maker}(${name})` : maker;
        // Also what runs no line of the program has to end.
        if (++this.#turns > 10 * this.#limits.steps)
            this.stop({ reason: 'step-limit' });
        this.checkTime();
        try {
            run();
        }
        finally {
            this.job = undefined;
        }
    }
    /** Ends the run, and the program. */
    stop(end) {
        this.finish(end);
        throw STOP;
    }
    #tell = (frame, name, value) => {
        if (this.held?.includes(name))
            return;
        frame.shown.set(name, value);
        this.steps.set(frame.id, name, this.objects.json(value));
    };
    #leaveScopes(frame, depth) {
        const { scopes, shown } = frame;
        for (let i = scopes.length - 1; i >= depth; i--) {
            scopes[i].isGone = true;
            for (const name of scopes[i].table.names)
                if (shown.delete(name))
                    this.steps.delete(frame.id, name);
        }
        if (scopes.length > depth)
            scopes.length = depth;
    }
    *#roots() {
        for (const { shown } of this.#alive)
            yield* shown.values();
    }
}
