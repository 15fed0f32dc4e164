/** Activations that are shown at once; a recursion may have thousands. */
const MOST = 12;
/**
 * Variables by the activations that live at some moments, and what each does `now`. One that waits is there as well as those
 * that run: two requests in one view are two groups.
 */
export const groupsOf = (variables, frames, states, now) => {
    const byScope = new Map();
    for (const variable of variables) {
        const own = byScope.get(variable.scope);
        if (own)
            own.push(variable);
        else
            byScope.set(variable.scope, [variable]);
    }
    const alive = new Map();
    for (const state of new Set([...states, now])) {
        for (const frame of state.frames()) {
            if (!frames.has(frame) || !byScope.has(frame.name))
                continue;
            const own = alive.get(frame.name);
            if (own)
                own.add(frame);
            else
                alive.set(frame.name, new Set([frame]));
        }
    }
    return [...byScope].flatMap(([scope, own]) => {
        const living = [...(alive.get(scope) ?? [])].sort((a, b) => a.index - b.index).slice(-MOST);
        if (living.length === 0)
            return [{ scope, variables: own, frame: undefined, call: 0, status: undefined }];
        const numbers = living.length > 1 ? callNumbers(scope, frames, living) : [0];
        return living.map((frame, i) => ({
            scope,
            variables: own.filter(({ name }) => frame.slots.has(name)),
            frame,
            call: numbers[i],
            status: now.status(frame),
        }));
    });
};
const callNumbers = (scope, frames, wanted) => {
    const numbers = new Map();
    let count = 0;
    for (const frame of frames)
        if (frame.name === scope)
            numbers.set(frame, ++count);
    return wanted.map((frame) => numbers.get(frame));
};
