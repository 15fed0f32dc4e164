/** A record as JSON. Unlike `JSON.stringify` it asks no object for `toJSON`, which may be of the program. */
export declare const jsonOf: (value: unknown) => string;
