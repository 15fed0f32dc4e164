/** Bytes of a trace of another tool. */
export declare const MOST_FOREIGN_BYTES = 64000000;
/** Whether JSON is a trace of another tool: those have their steps in a bare list, or in one that is called `trace`. */
export declare const isForeign: (json: unknown) => boolean;
/** Whether it is text that another tool wrote, and no JSON. */
export declare const isForeignText: (text: unknown) => text is string;
