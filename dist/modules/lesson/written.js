/** The rows that an author wrote one by one; none where they are made from the run. */
export const rowsOf = (table) => Array.isArray(table?.rows) ? table.rows : [];
/** Keys that only recordings have: a run that somebody writes down has one frame, and names no step of another run. */
export const RECORDED_ONLY = ['at', 'frame', 'outer', 'heap'];
/** Whether a row ends that frame, with all its variables, although rows follow. */
export const endsEarly = ({ event }, i, rows) => i < rows.length - 1 && (event === 'return' || event === 'unwind');
/** The rows of a written run without what they cannot say; `rowProblems` tells of it. */
export const writtenRows = (rows) => rows.map((row, i) => {
    const left = new Set([...RECORDED_ONLY, ...(endsEarly(row, i, rows) ? ['event'] : [])]);
    return Object.fromEntries(Object.entries(row).filter(([key]) => !left.has(key)));
});
