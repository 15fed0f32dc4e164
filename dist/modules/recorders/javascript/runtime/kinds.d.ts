import type { ValueJson } from '../../../trace/format.js';
/** What was in an object when it was looked at: as many parts as there is room for, of so many. */
export interface Look {
    readonly parts: readonly unknown[];
    readonly count: number;
    /** Whether private fields are among them. */
    readonly hasPrivates?: boolean;
}
/** How objects of a kind are looked into, and written. */
export interface Kind {
    readonly read: (value: object, limit: number) => Look;
    /** @param parts The parts as JSON, in the order in which they were read. */
    readonly toJson: (parts: readonly ValueJson[], look: Look) => ValueJson;
}
/** Stands for a part of an object that cannot be known without running code, or is not there. */
export declare class Shown {
    #private;
    constructor(text: string);
    /** Its text, if a value is one. Unlike `instanceof` this asks nothing of a proxy. */
    static textOf(value: unknown): string | undefined;
}
/** What the run says of classes. */
export interface Classes {
    readonly isProxy: (value: object) => boolean;
    /** Whether a class or function is part of the program. */
    readonly isOwn: (maker: object) => boolean;
    /** Names and values of the private fields of an object, one after the other. */
    readonly privates: (value: object) => readonly unknown[];
    /** Names of classes that are looked into though they are not, or are not though they are. */
    readonly open: ReadonlySet<string>;
    readonly opaque: ReadonlySet<string>;
}
/** The class of an object. */
export declare const classOf: (value: object, isProxy: Classes['isProxy']) => string;
/** How an object is looked into, or what is shown in its place. */
export declare const kindOf: (value: object, { isProxy, isOwn, privates, open, opaque }: Classes) => Kind | Shown;
/** A value that is no object as a text. */
export declare const atomText: (value: unknown, limit: number) => string;
/** A value that is no object as JSON. */
export declare const atomJson: (value: unknown, limit: number) => ValueJson;
