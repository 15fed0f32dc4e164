import type {ValueJson} from './format.js';

/** A value of the run. Scalars are themselves; the rest has a `kind`. */
export type Value = null | boolean | number | string | Ref | Shown | Content;

/** A heap object, by identity: two names with the same `id` are two names of one object. */
export interface Ref {
  readonly kind: 'ref';
  readonly id: number;
}

/** Text that is shown as it is: what JSON cannot say (`nan`, `b'..'`, `<function f>`). */
export interface Shown {
  readonly kind: 'show';
  readonly text: string;
}

/** What is in an object (or in a container without identity). */
export interface Content {
  readonly kind: 'list' | 'tuple' | 'set' | 'map' | 'object';
  /** Class of an `object`, else empty. */
  readonly text: string;
  /** Keys of a map, names of an object's fields: one an item. A list, tuple or set has none. */
  readonly keys: readonly Value[];
  readonly items: readonly Value[];
  /** How many further items were cut off. */
  readonly more: number;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value names an object. */
export const isRef = (value: Value | undefined): value is Ref => isObject(value) && value.kind === 'ref';

/** Whether a value is what is in a container. */
export const isContent = (value: Value | undefined): value is Content => isObject(value) && 'items' in value;

type Fields = {
  readonly [Part in keyof Ref | keyof Shown | keyof Content]?: Part extends 'keys' | 'items' ? Content[Part] : unknown;
};

/** Whether two values show the same. Objects are compared by identity. */
export const sameValue = (a: Value | undefined, b: Value | undefined): boolean => {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  const [one, other] = [a, b] as [Fields, Fields];
  const same = (['kind', 'id', 'text', 'more'] as const).every((part) => one[part] === other[part]);
  return same && sameList(one.keys, other.keys) && sameList(one.items, other.items);
};

const sameList = (a: readonly Value[] = [], b: readonly Value[] = []): boolean =>
  a.length === b.length && a.every((value, i) => sameValue(value, b[i]));

/** What the caller of {@link decode} decides: which object a container becomes, and what a name stands for. */
export interface Decoder {
  /** Makes, or finds again, the object for a container; `old` is the value that it takes the place of. */
  object(content: Content, old: Value | undefined): Value;
  /** What `{"same": name}` stands for. */
  named(name: string): Value;
  /** What is in an object now. */
  content(ref: Ref): Value | undefined;
}

/** Decodes values that have no identity of their own: containers are just what they contain. */
export const plain: Decoder = {object: (content) => content, named: () => null, content: () => undefined};

/** Not `String()` nor `Number()`: JSON may have keys called `toString` or `valueOf`. */
const asText = (json: ValueJson): string => (typeof json === 'string' ? json : JSON.stringify(json));
const asNumber = (json: ValueJson): number => Number(asText(json)) || 0;
const list = (json: unknown): readonly ValueJson[] => (Array.isArray(json) ? json : []);

/** The value that JSON stands for; total: any JSON is some value. Nesting is bounded by the limit on the JSON's depth. */
export const decode = (json: ValueJson, decoder: Decoder, old?: Value): Value => {
  const value = decodeContent(json, decoder, isRef(old) ? decoder.content(old) : undefined);
  return isContent(value) ? decoder.object(value, old) : value;
};

/** The parts of a container as JSON; `names`: the keys of a map. */
type Parts = readonly [kind: Content['kind'], items: readonly ValueJson[], names?: readonly ValueJson[], text?: string];

type Read = (body: ValueJson, decoder: Decoder, fields: ValueJson) => Parts | Value;

/** What the keys mean that are more than names: of a container its parts. */
const TAGS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['ref', (body) => ({kind: 'ref', id: asNumber(body)})],
  ['show', (body) => ({kind: 'show', text: asText(body)})],
  ['same', (body, decoder) => decoder.named(asText(body))],
  ['new', (body, decoder) => decode(body, decoder)],
  ['list', (body) => ['list', list(body)]],
  ['tuple', (body) => ['tuple', list(body)]],
  ['set', (body) => ['set', list(body)]],
  [
    'map',
    (body) => ['map', list(body).map((pair) => list(pair)[1] ?? null), list(body).map((pair) => list(pair)[0] ?? null)],
  ],
  ['object', (body, _, fields) => ['object', Object.values(fields ?? {}), Object.keys(fields ?? {}), asText(body)]],
]);

/** Like {@link decode}, but a container is returned as what it contains. `before`: what was in its place. */
export const decodeContent = (json: ValueJson, decoder: Decoder, before?: Value): Value => {
  if (!isObject(json)) return json;
  const map = json as {readonly [key: string]: ValueJson};
  const tags = Array.isArray(json) ? [] : Object.keys(json).filter((key) => key !== 'fields' && key !== 'more');
  const read = tags.length === 1 ? TAGS.get(tags[0]!) : undefined;
  let parts: Parts | Value = ['list', json as readonly ValueJson[]];
  if (read) parts = read(map[tags[0]!]!, decoder, map['fields'] ?? {});
  else if (!Array.isArray(json)) parts = ['map', Object.values(map), Object.keys(map)];
  if (!Array.isArray(parts)) return parts as Value;
  const [kind, items, names, text = ''] = parts as Parts;
  const {keys: oldKeys, items: oldItems} = isContent(before) ? before : {keys: [], items: []};
  const keys = (names ?? []).map((name) => decode(name, decoder));
  // What is no scalar is the same as another by what it contains: that takes a search.
  const places = names && new Map(oldKeys.map((key, i) => [key, i]));
  const placeOf = (key: Value): number =>
    places?.get(key) ?? (isObject(key) ? oldKeys.findIndex((one) => sameValue(one, key)) : -1);
  return {
    kind,
    text,
    keys,
    items: items.map((item, i) => decode(item, decoder, oldItems[names ? placeOf(keys[i]!) : i])),
    more: read ? asNumber(map['more'] ?? 0) : 0,
  };
};
