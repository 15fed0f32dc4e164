import { escapeInline } from '../lesson/inline.js';
import { sourceOfOwn } from './source.js';
import { runEnglish } from './words/run.js';
/**
 * What authors write as plain HTML inside an element: a table, made by Markdown, say. It is read as text; nothing
 * of it is ever copied as markup.
 */
const TIDY = /\s+/g;
const plain = (node) => (node.textContent ?? '').replace(TIDY, ' ').trim();
/** A node's content as inline text; a space at its ends is one between words. */
const inlineOf = (node) => [...node.childNodes].map(inlineOfNode).join('').replace(TIDY, ' ');
/** The whole of a cell or a caption as inline text. */
const inlineOfAll = (node) => inlineOf(node).trim();
/** Marks touch what they mark: spaces go outside. */
const around = (mark, node) => inlineOf(node).replace(/\S(?:.*\S)?/, (inner) => mark + inner + mark);
const WRITE = new Map(Object.entries({
    code: (element) => {
        const text = element.textContent ?? '';
        const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
        const ticks = '`'.repeat(longest + 1);
        return longest ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
    },
    em: (element) => around('*', element),
    i: (element) => around('*', element),
    strong: (element) => around('**', element),
    b: (element) => around('**', element),
    a: (element) => {
        // `encodeURIComponent` leaves parentheses as they are.
        const address = (element.getAttribute('href') ?? '')
            .replace(/\s/g, encodeURIComponent)
            .replaceAll('(', '%28')
            .replaceAll(')', '%29');
        return address ? `[${inlineOf(element)}](${address})` : inlineOf(element);
    },
    br: () => ' ',
    script: () => '',
    style: () => '',
}));
const inlineOfNode = (node) => {
    if (node.nodeType === Node.TEXT_NODE)
        return escapeInline(node.textContent ?? '');
    if (!(node instanceof Element))
        return '';
    return (WRITE.get(node.localName) ?? inlineOf)(node);
};
const cellsOf = (row) => [...row.cells];
const isNumber = (text) => /^\d+$/.test(text);
const readPlain = (table) => {
    const headRow = table.tHead?.rows[0] ?? table.rows[0];
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => row !== headRow);
    return {
        caption: table.caption ? inlineOfAll(table.caption) : '',
        head: headRow ? cellsOf(headRow) : [],
        rows,
        foot: table.tFoot ? inlineOfAll(table.tFoot) : '',
    };
};
/**
 * The lesson that a table inside `<execution-table>` is: its rows are the steps. A first column that counts them is left to
 * us; a column `Line` says which line runs. `data-line`, `data-node`, `data-event` and `id` of a row say more.
 */
const lessonOfTable = (table) => {
    const { caption, head, rows, foot } = readPlain(table);
    const column = (i) => rows.map((row) => plain(row.cells[i] ?? row.ownerDocument.createElement('td')));
    const counts = /^(step|#|no\.?|nr\.?|)$/i.test(plain(head[0] ?? table)) && column(0).every(isNumber);
    const lines = head.findIndex((cell, i) => /^line$/i.test(plain(cell)) && column(i).every(isNumber));
    const kept = head.map((_, i) => i).filter((i) => !(counts && i === 0) && i !== lines);
    return {
        title: caption,
        table: {
            caption,
            columns: kept.map((i) => ({
                label: plain(head[i]),
                show: head[i].getAttribute('data-show') === 'chip' ? 'chip' : 'text',
            })),
            rows: rows.map((row) => {
                const { line = lines < 0 ? '' : plain(row.cells[lines]), node, event } = row.dataset;
                return {
                    cells: kept.map((i) => (row.cells[i] ? inlineOfAll(row.cells[i]) : '')),
                    ...(row.id && { id: row.id }),
                    ...(isNumber(line) && { line: Number(line) }),
                    ...(node && { node }),
                    ...(event && { event: event }),
                };
            }),
            ...(foot && { exit: foot }),
        },
    };
};
/** The lesson that a table is; one for all who name the same table. */
export const sourceOfTable = (table) => sourceOfOwn(table, runEnglish.executionTable, () => lessonOfTable(table));
/** A heading that names a later step makes no longer run: as long as one that is written row by row (`LIMITS.steps`). */
const MOST_STEPS = 10_000;
/** How a tracker's table names the moment before the first step, and the one after the last. */
const START = /^start$|^initial/i;
const FINAL = /^final|^end$/i;
/**
 * The lesson that a table inside `<variable-tracker>` is: a row a variable, a column a moment (`Start`, `After 3`, `Final`).
 * `length` is how many steps the run has that it belongs to; without it, the latest step named is the last.
 */
export const lessonOfTracker = (table, length) => {
    const { caption, head, rows } = readPlain(table);
    const titles = head.slice(1).map(plain);
    const named = titles.map((title) => Number(/\d+/.exec(title)?.[0] ?? 0));
    const latest = Math.max(1, ...named) + (titles.some((title) => FINAL.test(title)) ? 1 : 0);
    const count = length ?? Math.min(latest, MOST_STEPS);
    const steps = titles.map((title, i) => (START.test(title) ? 0 : FINAL.test(title) ? count : named[i] || i + 1));
    const values = Array.from({ length: count + 1 }, () => new Map());
    const ends = values.map(() => []);
    for (const row of rows) {
        const name = plain(row.cells[0]);
        let last = '';
        for (const [i, step] of steps.entries()) {
            const text = plain(row.cells[i + 1] ?? row.ownerDocument.createElement('td')).replace(/^[-–—]$/, '');
            if (text === last || !values[step])
                continue;
            if (text)
                values[step].set(name, { show: text });
            else
                ends[step].push(name);
            last = text;
        }
    }
    return {
        title: caption,
        table: {
            columns: [],
            start: Object.fromEntries(values[0]),
            rows: values.slice(1).map((set, i) => ({ set: Object.fromEntries(set), delete: ends[i + 1] })),
        },
        tracker: {
            caption,
            columns: titles.map((title, i) => (START.test(title) ? 'start' : FINAL.test(title) ? 'final' : steps[i])),
        },
    };
};
