/** Activations that are shown at once; a recursion may have thousands. */
const MOST = 12;
/**
 * Variables by the activations that live at some moments, and what each does `now`. One that waits is there as well as those
 * that run: two requests in one view are two groups. `all`: the frames of the run, by which calls are counted.
 */
export const groupsOf = (variables, frames, states, now, all) => {
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
        const every = [...(alive.get(scope) ?? [])].sort((a, b) => a.index - b.index);
        const living = every.slice(-MOST);
        if (living.length === 0)
            return [{ scope, variables: own, frame: undefined, call: 0, earlier: 0, status: undefined }];
        const numbers = living.length > 1 ? callNumbers(scope, all, living) : [0];
        return living.map((frame, i) => ({
            scope,
            variables: own.filter(({ name }) => frame.slots.has(name)),
            frame,
            call: numbers[i],
            earlier: i === 0 ? every.length - living.length : 0,
            status: now.status(frame),
        }));
    });
};
const callNumbers = (scope, all, wanted) => {
    const numbers = new Map();
    for (const frame of all)
        if (frame.name === scope)
            numbers.set(frame, numbers.size + 1);
    return wanted.map((frame) => numbers.get(frame));
};
