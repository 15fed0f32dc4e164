const fetches = new Set();
/** Has something fetched before a lesson is shown that needs it: what came later would move what stands below. */
export const fetchBefore = (fetch) => void fetches.add(fetch);
/**
 * A module that an element shows some lessons with, fetched before those are shown. Gives it, or `undefined`: the lesson needs
 * nothing of it, it cannot be had, or the element was defined after the lesson came; then `came` is called when it is there.
 */
export const neededFor = (needs, load) => {
    let module;
    const bring = async () => {
        module = await load();
    };
    fetchBefore((lesson) => (needs(lesson) ? bring() : undefined));
    return (lesson, came) => {
        if (!needs(lesson))
            return undefined;
        if (!module)
            bring().then(came, () => { });
        return module;
    };
};
/** Whether a lesson has a run that was recorded, not one in rows. */
export const isRecorded = ({ json }) => json.trace !== undefined;
/** Milliseconds after which a lesson is shown without what does not come. */
const PATIENCE = 4_000;
/** Resolves when all is there that elements need for a lesson, or could not be had, or takes too long; they say so then. */
export const prepare = async (lesson) => {
    let timer;
    const tooLong = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE)));
    await Promise.race([Promise.allSettled([...fetches].map(async (fetch) => fetch(lesson))), tooLong]);
    clearTimeout(timer);
};
