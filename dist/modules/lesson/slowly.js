/** Lets the page paint and answer its reader. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));
/** Milliseconds of work between two breaths. A breath itself takes four of them in a page. */
const WORK = 16;
/** Does work that comes in slices, and breathes in between; before one that says it is the `last`, in any case. */
export const slowly = async (run, signal) => {
    let begin = performance.now();
    for (let slice = run.next();; slice = run.next()) {
        if (slice.done)
            return slice.value;
        if (slice.value !== 'last' && performance.now() - begin < WORK)
            continue;
        await breathe();
        signal.throwIfAborted();
        begin = performance.now();
    }
};
