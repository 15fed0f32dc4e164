import { openSync, readFileSync, writeSync } from 'node:fs';
import { realNow } from '../runtime/safe.js';
import { jsonOf } from '../runtime/json.js';
/** Records that are written one by one, so that none is lost. */
const FIRST = 2000;
/** Later ones are written together, after so many ms or characters. */
const [TIME, SIZE] = [20, 2 ** 16];
/** Writes a recording into a file, a line for each record: it is there, whatever becomes of the process. */
export class Spool {
    #file;
    #most;
    #text = '';
    #size = 0;
    #count = 0;
    #flushed = 0;
    /** @param most Characters that it may take. */
    constructor(path, most) {
        this.#file = openSync(path, 'a');
        this.#most = most;
    }
    get isFull() {
        return this.#size > this.#most;
    }
    task(task) {
        this.#put('t', task);
    }
    frame(frame) {
        this.#put('f', frame);
    }
    begin(step) {
        if (this.#count < FIRST)
            this.#put('b', step);
    }
    step(step) {
        this.#put('s', step);
    }
    end(end) {
        this.#put('e', end);
        this.#flush();
    }
    #put(kind, record) {
        const line = `${kind}${jsonOf(record)}\n`;
        this.#size += line.length;
        this.#text += line;
        const isDue = this.#text.length > SIZE || (!(this.#count & 15) && realNow() - this.#flushed > TIME);
        if (this.#count++ < FIRST || isDue)
            this.#flush();
    }
    #flush() {
        writeSync(this.#file, this.#text);
        this.#text = '';
        this.#flushed = realNow();
    }
}
/** Reads what was written so far. A last line that is cut is none; a step that only began is the last. */
export const readRecords = (path) => {
    const records = { tasks: [], frames: [], steps: [], end: undefined };
    const text = readFileSync(path, 'utf8');
    let begun;
    for (const line of text.slice(0, text.lastIndexOf('\n')).split('\n')) {
        if (line === '')
            continue;
        const record = JSON.parse(line.slice(1));
        if (line.startsWith('s'))
            begun = undefined;
        if (line.startsWith('t'))
            records.tasks.push(record);
        else if (line.startsWith('f'))
            records.frames.push(record);
        else if (line.startsWith('s'))
            records.steps.push(record);
        else if (line.startsWith('b'))
            begun = record;
        else
            records.end ??= record;
    }
    if (begun)
        records.steps.push(begun);
    return records;
};
