import { once } from './once.js';
/** Whether a run is one of tasks: several of them, or one that suspends. */
export const hasTasks = once(({ trace }) => {
    if (trace.facts.tasks.length > 1)
        return trace.length > 0;
    if (!trace.facts.frames.some(({ kind }) => kind.includes('coroutine') || kind === 'async-generator'))
        return false;
    for (let i = 0; i < trace.length; i++)
        if (trace.event(i) === 'suspend')
            return true;
    return false;
});
