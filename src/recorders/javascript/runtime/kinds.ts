import type {ValueJson} from '../../../trace/format.js';
import {
  answers,
  bigintText,
  dataOf,
  dateText,
  dateTime,
  entriesOf,
  functionText,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isArray,
  isEnumerable,
  mapSize,
  membersOf,
  min,
  ownKeys,
  regExpFlags,
  regExpSource,
  setSize,
  symbolText,
  typedLength,
  typedName,
} from './safe.js';

/** What was in an object when it was looked at: as many parts as there is room for, of so many. */
export interface Look {
  readonly parts: readonly unknown[];
  readonly count: number;
}

/** How objects of a kind are looked into, and written. */
export interface Kind {
  readonly read: (value: object, limit: number) => Look;
  /** @param parts The parts as JSON, in the order in which they were read. */
  readonly write: (parts: readonly ValueJson[], count: number) => ValueJson;
}

/** Stands for a part of an object that cannot be known without running code, or is not there. */
export class Shown {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Its text, if a value is one. Unlike `instanceof` this asks nothing of a proxy. */
  static textOf(value: unknown): string | undefined {
    return typeof value === 'object' && value !== null && #text in value ? value.#text : undefined;
  }
}

const EMPTY = new Shown('<empty>');
const GETTER = new Shown('[Getter]');
const SETTER = new Shown('[Setter]');
const BOTH = new Shown('[Getter/Setter]');

/** What a property holds. A getter is not asked. */
const partOf = (value: object, key: PropertyKey): unknown => {
  const found = getOwnPropertyDescriptor(value, key);
  if (!found) return EMPTY;
  if ('value' in found) return found.value;
  if (!found.get) return SETTER;
  return found.set ? BOTH : GETTER;
};

const withMore = (json: Record<string, ValueJson>, shown: number, count: number): ValueJson =>
  count > shown ? {...json, more: count - shown} : json;

const ARRAY: Kind = {
  read(value, limit) {
    const count = (value as unknown[]).length;
    const shown = min(count, limit);
    const parts: unknown[] = [];
    for (let i = 0; i < shown; i++) parts[i] = partOf(value, i);
    return {parts, count};
  },
  write: (parts, count) => (count > parts.length ? {list: parts, more: count - parts.length} : parts),
};

const SET: Kind = {
  read: (value, limit) => ({parts: membersOf(value as Set<unknown>, limit), count: setSize(value)}),
  write: (parts, count) => withMore({set: parts}, parts.length, count),
};

const MAP: Kind = {
  read: (value, limit) => ({parts: entriesOf(value as Map<unknown, unknown>, limit), count: mapSize(value)}),
  write(parts, count) {
    const pairs: ValueJson[] = [];
    for (let i = 0; i < parts.length; i += 2) pairs[pairs.length] = [parts[i]!, parts[i + 1]!];
    return withMore({map: pairs}, pairs.length, count);
  },
};

const TYPED: Kind = {
  read(value, limit) {
    const count = typedLength(value);
    const parts: unknown[] = [];
    for (let i = 0; i < min(count, limit); i++) parts[i] = (value as Uint8Array)[i];
    return {parts, count};
  },
  write: ARRAY.write,
};

/** Keys of JSON that mean something in the format. */
const TAGS = new Set(['ref', 'show', 'same', 'new', 'list', 'tuple', 'set', 'map', 'object', 'fields', 'more']);

const keyText = (key: PropertyKey): string => (typeof key === 'symbol' ? `[${symbolText(key)}]` : String(key));

/** Own properties that a reader sees: those that can be enumerated. */
const fields = (name: string): Kind => ({
  read(value, limit) {
    const parts: unknown[] = [];
    let count = 0;
    for (const key of ownKeys(value)) {
      // Not by its descriptor: to describe `stack` an engine asks the error for its name.
      if (!isEnumerable(value, key)) continue;
      if (count++ >= limit) continue;
      parts.push(keyText(key), partOf(value, key));
    }
    return {parts, count};
  },
  write(parts, count) {
    const pairs: [string, ValueJson][] = [];
    for (let i = 0; i < parts.length; i += 2) pairs.push([parts[i] as string, parts[i + 1]!]);
    // An object whose keys read as something else, or that is cut, says what it is.
    const isPlain = name === '' && count <= pairs.length && !pairs.some(([key]) => TAGS.has(key));
    const json = Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'));
    return isPlain ? json : withMore({object: name || 'Object', fields: json}, pairs.length, count);
  },
});

const PLAIN = fields('');

const errors = (name: string): Kind => {
  const {write} = fields(name);
  return {
    read(value, limit) {
      const own = PLAIN.read(value, limit);
      const message = dataOf(value, 'message');
      return message === undefined
        ? own
        : {parts: ['message', message, ...own.parts].slice(0, 2 * limit), count: own.count + 1};
    },
    write,
  };
};

/** What the run says of classes. */
export interface Classes {
  readonly isProxy: (value: object) => boolean;
  /** Whether a class or function is part of the program. */
  readonly isOwn: (maker: object) => boolean;
  /** Names of classes that are looked into though they are not, or are not though they are. */
  readonly open: ReadonlySet<string>;
  readonly opaque: ReadonlySet<string>;
}

/** What an object inherits from, by what its prototypes say without being asked. */
interface Ancestry {
  /** What made it. */
  readonly maker: object | undefined;
  readonly name: string;
  /** The names of all classes that it inherits from. */
  readonly names: ReadonlySet<string>;
}

/** Prototypes that are looked at. */
const DEEPEST = 100;

const ancestryOf = (value: object, isProxy: Classes['isProxy']): Ancestry => {
  const names = new Set<string>();
  let found: {readonly maker: object; readonly name: string} | undefined;
  let proto = getPrototypeOf(value) as object | null;
  for (let i = 0; proto && i < DEEPEST && !isProxy(proto); i++) {
    const maker = dataOf(proto, 'constructor');
    const name = typeof maker === 'function' && !isProxy(maker) ? dataOf(maker, 'name') : undefined;
    if (typeof name === 'string' && name) {
      names.add(name);
      found ??= {maker: maker as object, name};
    }
    proto = getPrototypeOf(proto) as object | null;
  }
  return {maker: found?.maker, name: found?.name ?? '', names};
};

/** The class of an object. */
export const classOf = (value: object, isProxy: Classes['isProxy']): string => ancestryOf(value, isProxy).name;

/** Whether it is an object of no class, of some realm. */
const isPlain = (value: object): boolean => {
  const proto = getPrototypeOf(value) as object | null;
  return proto === null || getPrototypeOf(proto) === null;
};

/** The kinds of the language, by the class from which an object inherits, if it also is one. */
const NATIVE: readonly (readonly [
  string,
  (value: object) => boolean,
  (value: object, name: string) => Kind | Shown,
])[] = [
  ['Error', () => true, (_, name) => errors(name)],
  ['Map', (value) => answers(mapSize, value), () => MAP],
  ['Set', (value) => answers(setSize, value), () => SET],
  ['Date', (value) => answers((one) => dateTime(one as Date), value), () => DATE],
  ['RegExp', (value) => answers(regExpFlags[0]![1], value), (value) => new Shown(regExpText(value))],
  ['TypedArray', (value) => answers(typedName, value), () => TYPED],
];

const functionName = (value: object): string => {
  const name = dataOf(value, 'name');
  return typeof name === 'string' && name ? name : '(anonymous)';
};

/** A function as Node shows it. */
const functionShown = (value: () => unknown): Shown => {
  const text = functionText(value);
  if (text.startsWith('class')) return new Shown(`[class ${functionName(value)}]`);
  return new Shown(`[Function: ${functionName(value)}]`);
};

const regExpText = (value: object): string => {
  let flags = '';
  for (const [letter, has] of regExpFlags) if (has(value)) flags += letter;
  return `/${regExpSource(value)}/${flags}`;
};

const dateShown = (value: object): string => {
  const time = dateTime(value as Date);
  return Number.isNaN(time) ? 'Invalid Date' : dateText(value as Date);
};

/** It can be changed in place, but not looked into. */
const DATE: Kind = {
  read: (value) => ({parts: [dateShown(value)], count: 1}),
  write: ([text]) => ({show: text!}),
};

/** How an object is looked into, or what is shown in its place. */
export const kindOf = (value: object, {isProxy, isOwn, open, opaque}: Classes): Kind | Shown => {
  if (isProxy(value)) return new Shown('Proxy {}');
  if (typeof value === 'function') return functionShown(value as () => unknown);
  if (value === globalThis) return new Shown('globalThis');
  if (isArray(value)) return ARRAY;
  const {maker = Object, name, names} = ancestryOf(value, isProxy);
  if (opaque.has(name)) return new Shown(`${name} {}`);
  // An engine that is asked for what an error has not may ask the error.
  const native = NATIVE.find(([base, is]) => names.has(base) && is(value));
  if (native) return native[2](value, name);
  if (maker === Object || (name === 'Object' && isPlain(value))) return PLAIN;
  return isOwn(maker) || open.has(name) ? fields(name) : new Shown(`${name} {}`);
};

/** A value that is no object as JSON. */
export const atomJson = (value: unknown, textLimit: number): ValueJson => {
  switch (typeof value) {
    case 'string':
      return value.length <= textLimit ? value : `${value.slice(0, textLimit)}…`;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : {show: Object.is(value, -0) ? '-0' : String(value)};
    case 'bigint': {
      // Digits of a number of millions would take minutes.
      const isBig = value >= BIG || value <= -BIG;
      return {show: isBig ? 'a big number' : `${bigintText(value)}n`};
    }
    case 'symbol':
      return {show: symbolText(value).slice(0, textLimit)};
    case 'undefined':
      return {show: 'undefined'};
    default:
      return value as ValueJson;
  }
};

const BIG = 2n ** 512n;
