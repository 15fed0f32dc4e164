import { once } from './once.js';
import { hasTasks } from './tasks.js';
/** Whether more than one function runs. */
export const hasCalls = once(({ trace }) => {
    if (trace.facts.frames.length < 2 || trace.length === 0)
        return false;
    const { name, file, line } = trace.frame(0);
    for (let i = 1; i < trace.length; i++) {
        const frame = trace.frame(i);
        if (frame.name !== name || frame.file !== file || frame.line !== line)
            return true;
    }
    return false;
});
/** The first of these that a lesson has. */
export const flowViewOf = (lesson) => {
    if (lesson.json.flow)
        return 'flow';
    if (hasTasks(lesson))
        return 'tasks';
    return hasCalls(lesson) ? 'calls' : undefined;
};
