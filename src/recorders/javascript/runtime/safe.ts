/**
 * What the run-time needs of the language, taken before the program can change it.
 */
const {call} = Function.prototype;

/** A method as a function of its object. */
const method = <This, Args extends readonly unknown[], Result>(
  of: (this: This, ...args: Args) => Result,
): ((self: This, ...args: Args) => Result) => call.bind(of) as (self: This, ...args: Args) => Result;

/** The getter of a property, as a function of its object. */
const getter = <Result>(of: object, name: PropertyKey): ((self: unknown) => Result) =>
  method(Object.getOwnPropertyDescriptor(of, name)!.get as (this: unknown) => Result);

export const {getOwnPropertyDescriptor, getPrototypeOf, is, defineProperty, hasOwn, create} = Object;
export const {ownKeys, construct, apply} = Reflect;
export const {isArray} = Array;
export const {stringify} = JSON;
export const {floor, min} = Math;
export const realNow = Date.now;

export const isEnumerable = method(Object.prototype.propertyIsEnumerable);
export const functionText = method(Function.prototype.toString);
export const dateText = method(Date.prototype.toISOString);
export const dateTime = method(Date.prototype.getTime);
export const bigintText = method(BigInt.prototype.toString);
export const symbolText = method(Symbol.prototype.toString);
export const regExpSource = getter<string>(RegExp.prototype, 'source');
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
  .map(([letter, name]) => [letter, getter<boolean>(RegExp.prototype, name)] as const);

export const mapSize = getter<number>(Map.prototype, 'size');
export const setSize = getter<number>(Set.prototype, 'size');
const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
export const typedName = getter<string | undefined>(TypedArray, Symbol.toStringTag);
export const typedLength = getter<number>(TypedArray, 'length');

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
