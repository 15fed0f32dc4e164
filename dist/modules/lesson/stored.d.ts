/** What has been kept over a reload may be anything, and of an older version. These take of it what can be used. */
/** A count. */
export declare const countIn: (value: unknown, most?: number) => number;
export declare const numbersIn: (value: unknown) => readonly number[];
