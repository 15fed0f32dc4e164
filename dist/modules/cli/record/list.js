import { plainText } from '../../lesson/inline.js';
import { readLesson } from '../../lesson/read.js';
/** The facts that tell an author which row is which. */
const FACTS = ['action', 'result'];
/** Characters of a cell. */
const MOST = 60;
/** What a program says must not move the cursor of a terminal, or begin a line of its own. */
const oneLine = (text) => {
    const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
    return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
};
/** The rows of a recorded lesson, a line each: the name by which an author words it, what happens, what comes of it. */
export const rowLines = (json, trace) => {
    const { lesson } = readLesson(json, { trace });
    if (!lesson)
        return ['the lesson cannot be read; trace-elements check says why'];
    const { table, rows } = lesson;
    const known = FACTS.map((fact) => table.column(fact)).filter((column) => column >= 0);
    const columns = known.length > 0 ? known : table.columns.map((_, i) => i);
    const lines = Array.from({ length: rows.length }, (_, row) => {
        const cells = table.cells(row);
        return [table.id(row), ...columns.map((column) => plainText(cells[column] ?? [], ({ target }) => target))].map(oneLine);
    });
    const widths = columns.map((_, i) => lines.reduce((most, cells) => Math.max(most, cells[i].length), 0));
    return lines.map((cells) => cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd());
};
