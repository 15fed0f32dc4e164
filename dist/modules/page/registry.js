const KEY = Symbol.for('trace-elements@1');
/** The page's registry, made by whichever copy comes first. */
export const registry = (globalThis[KEY] ??= {
    byAddress: new Map(),
    byOrigin: new WeakMap(),
    owned: new Map(),
    watchers: new Set(),
    region: undefined,
});
let told = false;
/** Tells the watchers, once for all that happens in this turn, that they may find another lesson now. */
export const tellWatchers = () => {
    if (told)
        return;
    told = true;
    queueMicrotask(() => {
        told = false;
        for (const watcher of [...registry.watchers])
            watcher();
    });
};
/** Counts an element that brought a lesson itself: the page's only lesson is there for elements that bring none. */
export const own = (source, change) => {
    const count = (registry.owned.get(source) ?? 0) + change;
    if (count > 0)
        registry.owned.set(source, count);
    else
        registry.owned.delete(source);
    tellWatchers();
};
/** The page's lesson, if it has just one. */
export const onlyLesson = () => registry.owned.size === 1 ? [...registry.owned.keys()][0] : undefined;
