import { assign, create, fromEntries, OwnMap, OwnSet } from './safe.js';
/** Names and values by the number of their frame. */
const namesOf = (outer) => {
    const json = create(null);
    for (const [id, names] of outer)
        json[id] = fromEntries(names);
    return json;
};
const NOBODY = { frame: 0, line: 0, ms: 0 };
/** Writes steps, each when the next one begins: only then it is known what it did. */
export class Steps {
    #sink;
    #open;
    #last = NOBODY;
    /** What was printed, and which objects were met, before the first step. */
    #output = '';
    count = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    get open() {
        return this.#open;
    }
    begin(event, frame, line, ms, details) {
        this.close();
        this.count++;
        const last = this.#last;
        // The program may have written setters into what objects inherit from.
        const json = create(null);
        if (event !== 'line')
            json.event = event;
        if (line !== last.line)
            json.line = line;
        if (frame !== last.frame)
            json.frame = frame;
        if (ms !== last.ms)
            json.ms = ms;
        if (details)
            assign(json, details);
        this.#sink.begin?.(json);
        const output = this.#output;
        this.#output = '';
        const step = {
            event,
            frame,
            line,
            ms,
            json,
            set: new OwnMap(),
            outer: new OwnMap(),
            gone: new OwnSet(),
            heap: new OwnMap(),
            output,
        };
        this.#last = step;
        this.#open = step;
        return step;
    }
    /** Notes the value of a variable as the open step leaves it. */
    set(frame, name, value) {
        const step = this.#open;
        if (!step)
            return;
        if (frame === step.frame) {
            step.gone.delete(name);
            step.set.set(name, value);
            return;
        }
        let names = step.outer.get(frame);
        if (!names)
            step.outer.set(frame, (names = new OwnMap()));
        names.set(name, value);
    }
    /** Notes that a variable of the frame of the open step is no more. */
    delete(frame, name) {
        if (this.#open?.frame !== frame)
            return;
        this.#open.set.delete(name);
        this.#open.gone.add(name);
    }
    print(text) {
        if (this.#open)
            this.#open.output += text;
        else
            this.#output += text;
    }
    /** Writes the open step. */
    close() {
        const step = this.#open;
        if (!step)
            return;
        this.#open = undefined;
        const { json } = step;
        if (step.set.size > 0)
            json.set = fromEntries(step.set);
        if (step.outer.size > 0)
            json.outer = namesOf(step.outer);
        if (step.gone.size > 0)
            json.delete = [...step.gone];
        if (step.heap.size > 0)
            json.heap = fromEntries(step.heap);
        if (step.output)
            json.output = step.output;
        this.#sink.step(json);
    }
}
