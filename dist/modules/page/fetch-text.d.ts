/**
 * The text at an address, if it is not longer than `limit` bytes. Stops with a problem that says what happened, and with
 * `what` to what.
 */
export declare const fetchText: (address: string, limit: number, signal: AbortSignal, what?: string) => Promise<string>;
/** JSON; what is none stops with a problem that repeats what the engine says. `what`: what is not JSON. */
export declare const parseJson: (text: string, what?: string) => unknown;
