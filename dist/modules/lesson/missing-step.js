/** What to say of a step that is not there. A name may be of a line that has moved. */
export const missingStep = (target, table, rowCount) => {
    if (Number.isFinite(Number(target)))
        return `names step ${target}, but the run has ${rowCount} ${rowCount === 1 ? 'step' : 'steps'}`;
    const near = nearestStep(String(target), table, rowCount);
    return `names step ${JSON.stringify(target)}, but there is no such step among the rows${near ? `; did you mean "${near}"?` : ''}`;
};
/** The name of a row for the same event of the same function, on the nearest line. */
const nearestStep = (name, table, rowCount) => {
    const [, wanted, line, event] = /^(.*:)(\d+)(:[a-z]+:)\d+$/.exec(name) ?? [];
    if (wanted === undefined)
        return undefined;
    let [best, off] = ['', Infinity];
    for (let row = 0; row < rowCount; row++) {
        const id = table.id(row);
        if (!id.startsWith(wanted))
            continue;
        const [at, ...rest] = id.slice(wanted.length).split(':');
        const distance = Math.abs(Number(at) - Number(line));
        if (`:${rest[0]}:` === event && distance < off)
            [best, off] = [id, distance];
    }
    return best || undefined;
};
