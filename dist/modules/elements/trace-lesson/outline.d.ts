import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Tells which of some elements the reader is at, as the page scrolls. */
export declare class Whereabouts implements ReactiveController {
    #private;
    /** Its index; -1: at none, or that cannot be told here. */
    index: number;
    constructor(host: ReactiveControllerHost, elements: () => Iterable<Element>);
    hostUpdated(): void;
    hostDisconnected(): void;
    hostConnected(): void;
}
