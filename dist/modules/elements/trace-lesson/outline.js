/** Of the height of the window: a section is where the reader is once it reaches into this band. */
const BAND = '-12% 0px -68% 0px';
/** Tells which of some elements the reader is at, as the page scrolls. */
export class Whereabouts {
    /** Its index; -1: at none, or that cannot be told here. */
    index = -1;
    #host;
    #elements;
    #watched = [];
    #inBand = new Set();
    #observer;
    constructor(host, elements) {
        this.#host = host;
        this.#elements = elements;
        host.addController(this);
    }
    hostUpdated() {
        const elements = [...this.#elements()];
        if (!('IntersectionObserver' in globalThis))
            return;
        if (elements.length === this.#watched.length && elements.every((one, i) => one === this.#watched[i]))
            return;
        this.#observer?.disconnect();
        this.#inBand.clear();
        this.#watched = elements;
        this.#observer = new IntersectionObserver((entries) => this.#onSeen(entries), { rootMargin: BAND });
        for (const element of elements)
            this.#observer.observe(element);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#watched = [];
    }
    hostConnected() {
        if (this.index >= 0)
            this.#host.requestUpdate();
    }
    #onSeen(entries) {
        for (const { target, isIntersecting } of entries)
            this.#inBand[isIntersecting ? 'add' : 'delete'](target);
        // Between two sections the reader is still at the one before.
        const index = this.#watched.findLastIndex((element) => this.#inBand.has(element));
        if (index < 0 || index === this.index)
            return;
        this.index = index;
        this.#host.requestUpdate();
    }
}
