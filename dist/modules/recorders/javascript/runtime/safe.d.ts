/** The getter of a property, as a function of its object. */
export declare const getter: (of: object, name: PropertyKey) => ((self: unknown) => unknown);
export declare const assign: {
    <T extends {}, U>(target: T, source: U): T & U;
    <T extends {}, U, V>(target: T, source1: U, source2: V): T & U & V;
    <T extends {}, U, V, W>(target: T, source1: U, source2: V, source3: W): T & U & V & W;
    (target: object, ...sources: any[]): any;
}, defineProperties: <T>(o: T, properties: PropertyDescriptorMap & ThisType<any>) => T, defineProperty: <T>(o: T, p: PropertyKey, attributes: PropertyDescriptor & ThisType<any>) => T, freeze: {
    <T extends Function>(f: T): T;
    <T extends {
        [idx: string]: U | null | undefined | object;
    }, U extends string | bigint | number | boolean | symbol>(o: T): Readonly<T>;
    <T>(o: T): Readonly<T>;
}, fromEntries: {
    <T = any>(entries: Iterable<readonly [PropertyKey, T]>): {
        [k: string]: T;
    };
    (entries: Iterable<readonly any[]>): any;
}, is: (value1: any, value2: any) => boolean, keys: {
    (o: object): string[];
    (o: {}): string[];
};
export declare const create: {
    (o: object | null): any;
    (o: object | null, properties: PropertyDescriptorMap & ThisType<any>): any;
}, getOwnPropertyDescriptor: (o: any, p: PropertyKey) => PropertyDescriptor | undefined, getOwnPropertyDescriptors: <T>(o: T) => { [P in keyof T]: TypedPropertyDescriptor<T[P]>; } & {
    [x: string]: PropertyDescriptor;
}, getPrototypeOf: (o: any) => any, setPrototypeOf: (o: any, proto: object | null) => any;
export declare const ownKeys: typeof Reflect.ownKeys, construct: typeof Reflect.construct, apply: typeof Reflect.apply, tryDefine: typeof Reflect.defineProperty;
export declare const isArray: (arg: any) => arg is any[];
export declare const min: (...values: number[]) => number;
export declare const isFinite: (number: unknown) => boolean;
export declare const realNow: () => number;
export declare const textIncludes: (self: unknown, searchString: string, position?: number | undefined) => boolean;
/** The text with something in the place of what matches. */
export declare const replaceIn: (text: string, pattern: RegExp, by: string) => string;
export declare const isEnumerable: (self: unknown, v: PropertyKey) => boolean;
export declare const functionText: (self: unknown) => string;
export declare const dateString: (self: unknown) => string;
export declare const dateText: (self: unknown) => string;
export declare const dateTime: (self: unknown) => number;
export declare const bigintText: (self: unknown, radix?: number | undefined) => string;
export declare const symbolText: (self: unknown) => string;
export declare const regExpSource: (self: unknown) => string;
export declare const regExpFlags: readonly (readonly [string, (self: unknown) => boolean])[];
export declare const mapSize: (self: unknown) => number;
export declare const setSize: (self: unknown) => number;
export declare const typedName: (self: unknown) => unknown;
export declare const typedLength: (self: unknown) => number;
/** Maps and sets whose methods the program cannot change. */
export declare const OwnMap: MapConstructor;
export declare const OwnSet: SetConstructor;
export declare const OwnWeakMap: WeakMapConstructor;
/** A list whose methods the program cannot change. */
export declare const own: <List extends readonly unknown[]>(list: List) => List;
/** The first keys and values of a map, one after the other. */
export declare const entriesOf: (map: Map<unknown, unknown>, limit: number) => unknown[];
/** The first members of a set. */
export declare const membersOf: (set: Set<unknown>, limit: number) => unknown[];
/** Whether an object has what a getter of the language looks at, whatever its prototype says. */
export declare const answers: (read: (self: unknown) => unknown, value: object) => boolean;
/** The value of a property that is no getter, and is not asked of a proxy. */
export declare const dataOf: (value: object, key: PropertyKey) => unknown;
