import { is, own } from './safe.js';
/** Stands for what cannot be read yet. */
const ABSENT = Symbol('absent');
const values = own([]);
const read = (scope) => {
    if (scope.table.guarded)
        for (let i = 0; i < scope.count; i++)
            values[i] = ABSENT;
    scope.read(scope.count, values);
    return values;
};
/** Finds out how many variables can be read in a scope that ends: nobody knows how far the program came. */
export const readAll = (scope) => {
    for (let count = scope.table.names.length; count > scope.count; count--) {
        try {
            scope.read(count, values);
            scope.count = count;
        }
        catch {
            // One of them is not there yet.
        }
    }
};
/** Whether a scope further in has a variable of that name. */
const isHidden = (name, scopes, outside) => {
    for (let i = outside + 1; i < scopes.length; i++) {
        const { names, hides } = scopes[i].table;
        if ((hides || outside < 0) && names.includes(name))
            return true;
    }
    return false;
};
/**
 * Tells the variables of a frame that hold something else than what was told. A `var` without a value is told when it
 * first has one.
 */
export const changesIn = (frame, tell) => {
    const { scopes, captured, shown } = frame;
    for (let i = 0; i < scopes.length; i++) {
        const scope = scopes[i];
        const { names, parameters, eager } = scope.table;
        const now = read(scope);
        for (let j = 0; j < scope.count; j++) {
            const [name, value] = [names[j], now[j]];
            if (value === ABSENT)
                continue;
            const known = shown.get(name);
            if (value === known && (value !== undefined || shown.has(name)))
                continue;
            if (value === undefined && j >= parameters && j < eager && !shown.has(name))
                continue;
            if (is(value, known) && value !== undefined)
                continue;
            if (!isHidden(name, scopes, i))
                tell(frame, name, value);
        }
    }
    for (let i = 0; i < captured.length; i++) {
        const scope = captured[i];
        // While its frame goes on in it, it is told there.
        if (!scope || (!scope.isGone && scope.frame.status !== 'ended'))
            continue;
        const now = read(scope);
        for (const name of frame.captures[i]) {
            const at = scope.table.names.indexOf(name);
            if (at >= scope.count || now[at] === ABSENT || isHidden(name, scopes, -1))
                continue;
            if (!is(now[at], shown.get(name)) || !shown.has(name))
                tell(frame, name, now[at]);
        }
    }
};
