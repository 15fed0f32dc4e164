/** Does work that comes in slices, and breathes in between; before one that says it is the `last`, in any case. */
export declare const slowly: <Result>(run: Generator<unknown, Result>, signal: AbortSignal) => Promise<Result>;
