const fetches = new Set();
/** Has something fetched before a lesson is shown that needs it: what came later would move what stands below. */
export const fetchBefore = (fetch) => void fetches.add(fetch);
/** Resolves when all is there that elements need for a lesson, or could not be had; they say so then. */
export const prepare = async (lesson) => {
    await Promise.allSettled([...fetches].map(async (fetch) => fetch(lesson)));
};
