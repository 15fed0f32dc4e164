import { atomJson, kindOf, Shown } from './kinds.js';
import { is, min, own, OwnWeakMap } from './safe.js';
const FULL = new Shown('…');
const UNSEEN = { parts: [], count: -1 };
/** The objects of a run: what they are called, and how they change. */
export class Objects {
    #known = new OwnWeakMap();
    #limits;
    #classes;
    #watched = own([]);
    #next = 1;
    /** Objects that were met, and are to be looked into. */
    #new = own([]);
    #mark = 0;
    #sweepAt = 64;
    constructor(limits, classes) {
        this.#limits = limits;
        this.#classes = classes;
    }
    /** A value as JSON. An object that is met for the first time is looked into by {@link settle}. */
    json(value) {
        const shown = Shown.textOf(value);
        if (shown !== undefined)
            return { show: shown };
        if ((typeof value !== 'object' || value === null) && typeof value !== 'function')
            return atomJson(value, this.#limits.text);
        const entry = this.#meet(value);
        return entry instanceof Shown ? { show: Shown.textOf(entry) } : { ref: entry.id };
    }
    /** What is in the objects that were met since, and in theirs. */
    settle(heap) {
        for (let entry = this.#new.pop(); entry; entry = this.#new.pop())
            this.#tell(entry, heap);
    }
    /** What has changed in the objects that variables lead to. */
    look(heap) {
        for (const entry of this.#watched) {
            const look = entry.kind.read(entry.object, this.#limits.items);
            if (differs(look, entry.look))
                this.#tell(entry, heap, look);
        }
        this.settle(heap);
    }
    /** Whether there are so many objects that some of them may be out of reach by now. */
    get isFull() {
        return this.#watched.length > this.#sweepAt;
    }
    /** Watches only what these values lead to. */
    sweep(roots) {
        const mark = ++this.#mark;
        const open = own([...roots]);
        while (open.length > 0) {
            const value = open.pop();
            if ((typeof value !== 'object' || value === null) && typeof value !== 'function')
                continue;
            const entry = this.#known.get(value);
            if (!entry || entry instanceof Shown || entry.mark === mark)
                continue;
            entry.mark = mark;
            for (const part of entry.look.parts)
                open.push(part);
        }
        for (const entry of this.#watched)
            entry.isWatched = entry.mark === mark;
        this.#watched = stillWatched(this.#watched);
        this.#sweepAt = min(2 * this.#watched.length + 64, this.#limits.objects - 1);
    }
    #meet(value) {
        let entry = this.#known.get(value);
        if (entry === undefined) {
            const kind = kindOf(value, this.#classes);
            if (kind instanceof Shown) {
                this.#known.set(value, kind);
                return kind;
            }
            entry = { id: this.#next++, object: value, kind, look: UNSEEN, isWatched: false, mark: 0 };
            this.#known.set(value, entry);
        }
        if (!(entry instanceof Shown) && !entry.isWatched) {
            // What is not watched must not be told: it would not stay true.
            if (this.#watched.length >= this.#limits.objects)
                return FULL;
            entry.isWatched = true;
            this.#watched.push(entry);
            this.#new.push(entry);
        }
        return entry;
    }
    #all(parts) {
        const json = own([]);
        for (let i = 0; i < parts.length; i++)
            json[i] = this.json(parts[i]);
        return json;
    }
    #tell(entry, heap, look = entry.kind.read(entry.object, this.#limits.items)) {
        if (!differs(look, entry.look))
            return;
        entry.look = look;
        heap.set(entry.id, entry.kind.toJson(this.#all(look.parts), look));
    }
}
const stillWatched = (entries) => {
    const kept = own([]);
    for (const entry of entries)
        if (entry.isWatched)
            kept.push(entry);
    return kept;
};
const differs = (a, b) => {
    if (a.count !== b.count || a.parts.length !== b.parts.length)
        return true;
    for (let i = 0; i < a.parts.length; i++)
        if (!is(a.parts[i], b.parts[i]))
            return true;
    return false;
};
