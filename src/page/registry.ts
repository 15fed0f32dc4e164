import type {LessonSource} from './source.js';

/** What all copies of this library on a page share. Its shape is fixed by the `@1` of its symbol. */
interface Registry {
  /** Lessons by address. */
  readonly byAddress: Map<string, LessonSource>;
  /** Lessons by the object, script element or table that they were read from. */
  readonly byOrigin: WeakMap<object, LessonSource>;
  /** Lessons that an element of the page brought itself, and how many elements did. */
  readonly owned: Map<LessonSource, number>;
  /** Told when a lesson, a provider or an id comes or goes. */
  readonly watchers: Set<() => void>;
  /** The page's one live region. */
  region: HTMLElement | undefined;
}

const KEY = Symbol.for('trace-elements@1');

/** The page's registry, made by whichever copy comes first. */
export const registry: Registry = ((globalThis as {[KEY]?: Registry})[KEY] ??= {
  byAddress: new Map(),
  byOrigin: new WeakMap(),
  owned: new Map(),
  watchers: new Set(),
  region: undefined,
});

let told = false;

/** Tells the watchers, once for all that happens in this turn, that they may find another lesson now. */
export const tellWatchers = (): void => {
  if (told) return;
  told = true;
  queueMicrotask(() => {
    told = false;
    for (const watcher of [...registry.watchers]) watcher();
  });
};

/** Counts an element that brought a lesson itself: the page's only lesson is there for elements that bring none. */
export const own = (source: LessonSource, change: 1 | -1): void => {
  const count = (registry.owned.get(source) ?? 0) + change;
  if (count > 0) registry.owned.set(source, count);
  else registry.owned.delete(source);
  tellWatchers();
};

/** The page's lesson, if it has just one. */
export const onlyLesson = (): LessonSource | undefined =>
  registry.owned.size === 1 ? [...registry.owned.keys()][0] : undefined;
