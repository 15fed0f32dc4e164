/**
 * The text at an address, if it is not longer than `limit` bytes. Stops with a problem that says what happened, and with
 * `what` to what.
 *
 * @param limitOf A longer limit for some texts, by what has come of one that is beyond the other.
 */
export declare const fetchText: (address: string, limit: number, signal: AbortSignal, what?: string, limitOf?: (text: string) => number) => Promise<string>;
/** JSON; what is none stops with a problem that repeats what the engine says. `what`: what is not JSON. */
export declare const parseJson: (text: string, what?: string) => unknown;
