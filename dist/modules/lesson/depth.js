/** Whether JSON nests deeper than a limit. Not recursive: hostile JSON nests a million levels deep, which no stack holds. */
export const isDeeper = (json, limit) => {
    let level = [json];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return false;
};
