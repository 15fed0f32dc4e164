/**
 * Addresses at which only somebody who makes the page looks at it. Not `file:`: engines load no module from there, and say so
 * in red.
 */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
/** At most this many findings are told; `npx trace-elements check` tells all. */
const MOST = 20;
/** A longer run would keep the page busy for too long; the command line checks it. */
const MOST_STEPS = 20_000;
/** When the page has nothing else to do. A page may have an element of that name in the place of the function. */
const whenIdle = (work) => {
    if (typeof requestIdleCallback === 'function')
        requestIdleCallback(work);
    else
        setTimeout(work, 500);
};
/**
 * Tells the author of a lesson, and nobody else, what the checker finds in it, in the console. Readers do not load the
 * checker; where it cannot be loaded, nothing is told. `<html data-te-check="off">` asks for silence.
 */
export const tellAuthor = (name, lesson) => {
    if (!OWN_MACHINE.test(location.hostname) || document.documentElement.getAttribute('data-te-check') === 'off')
        return;
    if (lesson.trace.length > MOST_STEPS)
        return;
    whenIdle(() => {
        import('../lesson/check.js')
            .then(({ checkLesson }) => {
            const findings = checkLesson(lesson);
            if (findings.length === 0)
                return;
            const lines = findings.slice(0, MOST).map(({ severity, code, message }) => `${severity} (${code}): ${message}`);
            const more = findings.length > MOST ? [`and ${findings.length - MOST} more`] : [];
            const head = `${name || 'A lesson'}: the checker finds ${findings.length}. Only your own machine shows this.`;
            console.warn([head, ...lines, ...more].join('\n'));
        })
            .catch(() => undefined);
    });
};
