/** The text at an address; never more than `limit` bytes of it. Stops with a problem that says what happened. */
export declare const fetchText: (address: string, limit: number, signal: AbortSignal) => Promise<string>;
/** JSON; what is none stops with a problem that repeats what the engine says. `what`: what is not JSON. */
export declare const parseJson: (text: string, what?: string) => unknown;
