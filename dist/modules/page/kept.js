import { memoryOf } from './memory.js';
/** What an element shows of its lesson's memory: it renders again when that changes, whoever changed it. */
export class Kept {
    #host;
    #key;
    #changed;
    #of;
    #leave;
    constructor(host, key, changed = () => host.requestUpdate()) {
        this.#host = host;
        this.#key = key;
        this.#changed = changed;
        host.addController(this);
    }
    get(lesson) {
        return memoryOf(lesson).get(this.#key);
    }
    set(lesson, value) {
        memoryOf(lesson).set(this.#key, value);
    }
    hostConnected() {
        this.#host.requestUpdate();
    }
    hostUpdate() {
        const { lesson } = this.#host.source ?? {};
        if (lesson === this.#of)
            return;
        this.hostDisconnected();
        this.#of = lesson;
        this.#leave = lesson && memoryOf(lesson).subscribe((key) => key === this.#key && this.#changed());
    }
    hostDisconnected() {
        this.#leave?.();
        this.#leave = this.#of = undefined;
    }
}
