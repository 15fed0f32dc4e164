/** A function of an object that is worked out once for each: what is read of a lesson is read when it is first shown. */
export declare const once: <Of extends object, Result>(read: (of: Of) => Result) => ((of: Of) => Result);
