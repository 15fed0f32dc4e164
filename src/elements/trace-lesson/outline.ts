import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Of the height of the window: a section is where the reader is once it reaches into this band. */
const BAND = '-12% 0px -68% 0px';

/** Tells which of some elements the reader is at, as the page scrolls. */
export class Whereabouts implements ReactiveController {
  /** Its index; -1: at none, or that cannot be told here. */
  index = -1;
  readonly #host: ReactiveControllerHost;
  readonly #elements: () => Iterable<Element>;
  #watched: readonly Element[] = [];
  readonly #inBand = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost, elements: () => Iterable<Element>) {
    this.#host = host;
    this.#elements = elements;
    host.addController(this);
  }

  hostUpdated(): void {
    const elements = [...this.#elements()];
    if (!('IntersectionObserver' in globalThis)) return;
    if (elements.length === this.#watched.length && elements.every((one, i) => one === this.#watched[i])) return;
    this.#observer?.disconnect();
    this.#inBand.clear();
    this.#watched = elements;
    this.#observer = new IntersectionObserver((entries) => this.#onSeen(entries), {rootMargin: BAND});
    for (const element of elements) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = [];
  }

  hostConnected(): void {
    if (this.index >= 0) this.#host.requestUpdate();
  }

  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) this.#inBand[isIntersecting ? 'add' : 'delete'](target);
    // Between two sections the reader is still at the one before.
    const index = this.#watched.findLastIndex((element) => this.#inBand.has(element));
    if (index < 0 || index === this.index) return;
    this.index = index;
    this.#host.requestUpdate();
  }
}
