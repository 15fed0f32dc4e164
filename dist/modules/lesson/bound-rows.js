/** The rows that stand at steps of a recording, in the order of the steps. */
export const boundRows = (rows, trace) => {
    if (rows.length === 0)
        return [];
    const steps = new Map(trace.ids().map((id, step) => [id, step]));
    let last = -1;
    return rows.flatMap((row) => {
        const start = steps.get(row.at ?? '') ?? -1;
        if (start <= last)
            return [];
        last = start;
        return [{ row, start }];
    });
};
