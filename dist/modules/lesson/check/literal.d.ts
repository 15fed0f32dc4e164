/**
 * Values as people write them, brought to one form: `[1, 2]`, `[1,2]` and `(1, 2)` are alike, as are `'tea'` and `"tea"`,
 * `None`, `null` and `nil`, `5` and `5.0`. What is no plain data (a call, a name, something cut off) has no form: nobody can
 * say that it is something else.
 */
/** A text as the form of a string. */
export declare const textLiteral: (text: string) => string;
/** The form of a value that is written as plain data; `undefined`: it is none. */
export declare const literalOf: (source: string) => string | undefined;
/**
 * Whether two values cannot be the same. Something against nothing is always decided; a list against a single value is not:
 * "holds `3`" may speak of what is in it.
 */
export declare const contradicts: (claimed: string | undefined, actual: string | undefined) => boolean;
