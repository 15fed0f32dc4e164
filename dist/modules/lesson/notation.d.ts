/**
 * Whether what a reader wrote is the value that is wanted: `[1,2]` is `[1, 2]`, `"a"` is `'a'`, `none` is `None`. A text may be
 * written without its quotes unless that would be another value.
 */
export declare const isSameValue: (wanted: string, written: string) => boolean;
