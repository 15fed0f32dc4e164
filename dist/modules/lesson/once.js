/** A function of an object that is worked out once for each: what is read of a lesson is read when it is first shown. */
export const once = (read) => {
    const known = new WeakMap();
    return (of) => {
        if (!known.has(of))
            known.set(of, read(of));
        return known.get(of);
    };
};
