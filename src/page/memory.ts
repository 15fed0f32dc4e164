import type {Lesson} from '../lesson/lesson.js';

const PREFIX = 'trace-elements:';

/** Storage, where the browser lets us: a sandboxed frame, or a reader who wants nothing stored, has none. */
const storage = (): Storage | undefined => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
};

/**
 * What a reader did in one lesson, by keys: answers, hints, the learning mode. Kept over a reload where there is storage, else
 * as long as the page lives. What is stored may be anything: who reads it looks at it first.
 */
class Memory {
  readonly #prefix: string;
  /** Values, and the text that is stored of each; `undefined`: it could not be stored. */
  readonly #kept = new Map<string, {readonly value: unknown; readonly text: string | null | undefined}>();
  readonly #listeners = new Set<(key: string) => void>();

  constructor(key: string) {
    this.#prefix = `${PREFIX}${key} `;
  }

  get(key: string): unknown {
    // Another copy of this library, or another window, may have stored something else. What has been stored need not be read
    // to be known: where lists have a `toJSON` of their own (Prototype.js) it would be something else.
    const kept = this.#kept.get(key);
    const text = this.#read(key);
    if (kept && (kept.text === undefined || kept.text === text)) return kept.value;
    const value = parse(text);
    this.#kept.set(key, {value, text});
    return value;
  }

  /** `undefined` forgets. Tells whoever listens. */
  set(key: string, value: unknown): void {
    let text: string | null | undefined = value === undefined ? null : JSON.stringify(value);
    try {
      if (text === null) storage()!.removeItem(this.#prefix + key);
      else storage()!.setItem(this.#prefix + key, text);
    } catch {
      // There is no storage, or the disk is full: then it lasts as long as the page.
      text = undefined;
    }
    this.#kept.set(key, {value, text});
    for (const listener of [...this.#listeners]) listener(key);
  }

  /** Forgets all keys that begin like this. */
  clear(beginning = ''): void {
    const stored = Object.keys(storage() ?? {})
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length));
    for (const key of new Set([...stored, ...this.#kept.keys()])) {
      if (key.startsWith(beginning)) this.set(key, undefined);
    }
  }

  /** Calls `listener` with the key of each change, until the returned function is called. */
  subscribe(listener: (key: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #read(key: string): string | null {
    try {
      return storage()?.getItem(this.#prefix + key) ?? null;
    } catch {
      return null;
    }
  }
}

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

const memories = new Map<string, Memory>();

/** What its reader did in a lesson; one for all elements that show it, also where it was read twice. */
export const memoryOf = ({key}: Lesson): Memory => {
  let memory = memories.get(key);
  if (!memory) memories.set(key, (memory = new Memory(key)));
  return memory;
};
