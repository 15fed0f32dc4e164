/** How many lines a text has. A newline at its end begins no further one. */
export declare const lineCount: (text: string) => number;
