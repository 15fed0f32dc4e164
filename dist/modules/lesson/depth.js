/** Whether JSON nests deeper than a limit. Not recursive: hostile JSON nests a million levels deep, which no stack holds. */
export const isDeeper = (json, limit) => {
    let level = [json];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const value of level) {
            if (typeof value !== 'object' || value === null)
                continue;
            for (const inner of Object.values(value))
                next.push(inner);
        }
        level = next;
    }
    return false;
};
