/**
 * What the run-time needs of the language, taken before the program can change it.
 */
/* oxlint-disable typescript/unbound-method -- each becomes a function of its object */
const {call} = Function.prototype;

/** A method as a function of its object. */
const method = <This, Args extends readonly unknown[], Result>(
  of: (this: This, ...args: Args) => Result,
): ((self: This, ...args: Args) => Result) => call.bind(of) as (self: This, ...args: Args) => Result;

/** The getter of a property, as a function of its object. */
const getter = (of: object, name: PropertyKey): ((self: unknown) => unknown) =>
  method(Object.getOwnPropertyDescriptor(of, name)!.get as (this: unknown) => unknown);

export const {assign, defineProperty, freeze, fromEntries, getOwnPropertyDescriptor, getPrototypeOf, is} = Object;
const {create, getOwnPropertyDescriptors, setPrototypeOf} = Object;
export const {ownKeys, construct, apply} = Reflect;
export const {isArray} = Array;
export const {min} = Math;
export const {isFinite} = Number;
export const realNow = Date.now;

/** An object without what a program can put into all others. */
export const bare = (): object => create(null) as object;

export const isEnumerable = method(Object.prototype.propertyIsEnumerable);
export const functionText = method(Function.prototype.toString);
export const dateText: (self: unknown) => string = method(Date.prototype.toISOString);
export const dateTime: (self: unknown) => number = method(Date.prototype.getTime);
export const bigintText = method(BigInt.prototype.toString);
export const symbolText = method(Symbol.prototype.toString);
export const regExpSource = getter(RegExp.prototype, 'source') as (self: unknown) => string;
export const regExpFlags: readonly (readonly [string, (self: unknown) => boolean])[] = (
  [
    ['d', 'hasIndices'],
    ['g', 'global'],
    ['i', 'ignoreCase'],
    ['m', 'multiline'],
    ['s', 'dotAll'],
    ['u', 'unicode'],
    ['v', 'unicodeSets'],
    ['y', 'sticky'],
  ] as const
)
  .filter(([, name]) => name in RegExp.prototype)
  .map(([letter, name]) => [letter, getter(RegExp.prototype, name) as (self: unknown) => boolean] as const);

export const mapSize = getter(Map.prototype, 'size') as (self: unknown) => number;
export const setSize = getter(Set.prototype, 'size') as (self: unknown) => number;
const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
export const typedName = getter(TypedArray, Symbol.toStringTag);
export const typedLength = getter(TypedArray, 'length') as (self: unknown) => number;

/** A class with the methods that another had at first. */
const keeping = <Class extends abstract new (...args: never[]) => object>(made: Class, base: object): Class => {
  const {constructor: _, ...methods} = getOwnPropertyDescriptors(base);
  Object.defineProperties(made.prototype, methods);
  return made;
};

/** Maps and sets whose methods the program cannot change. */
export const OwnMap: MapConstructor = keeping(class extends Map {}, Map.prototype);
export const OwnSet = keeping(class<T> extends Set<T> {}, Set.prototype) as SetConstructor;
export const OwnWeakMap: WeakMapConstructor = keeping(class extends WeakMap {}, WeakMap.prototype);

const LIST = create(null, getOwnPropertyDescriptors<object>(Array.prototype)) as object;

/** A list whose methods the program cannot change. */
export const own = <List extends readonly unknown[]>(list: List): List => setPrototypeOf(list, LIST) as List;

const mapEntries = method(Map.prototype.entries);
const setValues = method(Set.prototype.values);
const nextOfMap = method(Object.getPrototypeOf(new Map().entries()).next as () => IteratorResult<[unknown, unknown]>);
const nextOfSet = method(Object.getPrototypeOf(new Set().values()).next as () => IteratorResult<unknown>);

/** The first keys and values of a map, one after the other. */
export const entriesOf = (map: Map<unknown, unknown>, limit: number): unknown[] => {
  const found: unknown[] = [];
  const iterator = mapEntries(map);
  for (let i = 0; i < limit; i++) {
    const {done, value} = nextOfMap(iterator as never);
    if (done) break;
    found[2 * i] = value[0];
    found[2 * i + 1] = value[1];
  }
  return found;
};

/** The first members of a set. */
export const membersOf = (set: Set<unknown>, limit: number): unknown[] => {
  const found: unknown[] = [];
  const iterator = setValues(set);
  for (let i = 0; i < limit; i++) {
    const {done, value} = nextOfSet(iterator as never);
    if (done) break;
    found[i] = value;
  }
  return found;
};

/** Whether an object has what a getter of the language looks at, whatever its prototype says. */
export const answers = (read: (self: unknown) => unknown, value: object): boolean => {
  try {
    return read(value) !== undefined;
  } catch {
    return false;
  }
};

/** The value of a property that is no getter, and is not asked of a proxy. */
export const dataOf = (value: object, key: PropertyKey): unknown => {
  const found = getOwnPropertyDescriptor(value, key);
  return found && 'value' in found ? found.value : undefined;
};
