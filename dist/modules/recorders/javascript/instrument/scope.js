export const NOT_WITHIN = { guarded: false, finalizer: false, targets: [] };
/** How many variables of each scope of the function can be read at a place, outermost first. */
export const countsAt = (scope, at) => {
    const counts = [];
    for (let one = scope; one?.activation === scope.activation; one = one.parent) {
        if (!one.table)
            continue;
        const { guarded, eager, names } = one.table;
        counts.unshift(guarded ? names.length : eager + one.ends.filter((end) => end >= 0 && end <= at).length);
    }
    return counts;
};
/** Whether a name hides a variable of the same function. */
export const hides = (names, parent, activation) => {
    for (let one = parent; one?.activation === activation; one = one.parent)
        if (names.some((name) => one?.table?.names.includes(name)))
            return true;
    return false;
};
/** Notes that a name is used: functions between it and its scope capture the scope. */
export const use = (name, scope, at) => {
    let owner = scope;
    while (owner && !owner.bound.has(name))
        owner = owner.parent;
    if (!owner?.table || owner.table.guarded || !owner.table.names.includes(name))
        return;
    if (owner.activation === scope.activation || at < owner.tokenFrom)
        return;
    if (owner.activation.isEntry && owner.token === undefined)
        return;
    owner.captured = true;
    for (let one = scope.activation; one && one !== owner.activation; one = one.around) {
        const names = one.captures.get(owner);
        if (names)
            names.add(name);
        else
            one.captures.set(owner, new Set([name]));
    }
};
/** The names of a block in the order in which they can be read. */
export const inOrder = (declared) => declared.filter(({ varies }) => varies).toSorted((a, b) => a.end - b.end);
