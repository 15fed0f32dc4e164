const PREFIX = 'trace-elements:';
/** Storage, where the browser lets us: a sandboxed frame, or a reader who wants nothing stored, has none. */
const storage = () => {
    try {
        return localStorage;
    }
    catch {
        return undefined;
    }
};
/**
 * What a reader did in one lesson, by keys: answers, hints, the learning mode. Kept over a reload where there is storage, else
 * as long as the page lives. What is stored may be anything: who reads it looks at it first.
 */
class Memory {
    #prefix;
    /** What could not be stored. */
    #values = new Map();
    #listeners = new Set();
    constructor(key) {
        this.#prefix = `${PREFIX}${key} `;
    }
    get(key) {
        return this.#values.has(key) ? this.#values.get(key) : this.#read(key);
    }
    /** `undefined` forgets. Tells whoever listens. */
    set(key, value) {
        try {
            if (value === undefined)
                storage().removeItem(this.#prefix + key);
            else
                storage().setItem(this.#prefix + key, JSON.stringify(value));
            this.#values.delete(key);
        }
        catch {
            // There is no storage, or the disk is full: then it lasts as long as the page.
            this.#values.set(key, value);
        }
        for (const listener of [...this.#listeners])
            listener(key);
    }
    /** Forgets all keys that begin like this. */
    clear(beginning = '') {
        const stored = Object.keys(storage() ?? {})
            .filter((key) => key.startsWith(this.#prefix))
            .map((key) => key.slice(this.#prefix.length));
        for (const key of new Set([...stored, ...this.#values.keys()])) {
            if (key.startsWith(beginning))
                this.set(key, undefined);
        }
    }
    /** Calls `listener` with the key of each change, until the returned function is called. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    #read(key) {
        try {
            return JSON.parse(storage()?.getItem(this.#prefix + key) ?? 'null') ?? undefined;
        }
        catch {
            return undefined;
        }
    }
}
const memories = new Map();
/** What its reader did in a lesson; one for all elements that show it, also where it was read twice. */
export const memoryOf = ({ key }) => {
    let memory = memories.get(key);
    if (!memory)
        memories.set(key, (memory = new Memory(key)));
    return memory;
};
