import { momentsOf } from './moments.js';
import { once } from './once.js';
import { spread } from './order.js';
/** Prompts made of a run without key moments: at most so many, found among the first so many rows. */
const MOST = 6;
const LOOKED_AT = 500;
/** What a reader can be asked to explain. */
export const explainOf = once((lesson) => {
    const { rows, trace, table } = lesson;
    const moments = momentsOf(lesson);
    if (moments.length > 0)
        return moments;
    const happens = Array.from({ length: Math.min(rows.length, LOOKED_AT) }, (_, row) => row).filter((row) => {
        const said = table.cells(row).some((cell) => cell.length > 0);
        return said && (trace.step(rows.start(row)).waits || trace.changes(rows.end(row - 1), rows.end(row)).length > 0);
    });
    return spread(happens, MOST).map((row) => ({ id: `step-${table.id(row)}`, row }));
});
