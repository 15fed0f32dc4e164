import { parseInline } from './inline.js';
/** The table that an author wrote, or one that is made from a recorded run. */
export const readTable = (json, words, rows, derived) => {
    const written = (json?.columns ?? []).map((one) => typeof one === 'string'
        ? { label: one, chip: false }
        : { label: one.label ?? one.fact ?? one.variable ?? '', chip: one.show === 'chip' });
    const id = (row) => words[row]?.id ?? derived?.id(rows.start(row)) ?? String(row + 1);
    let ids;
    const known = (name) => {
        ids ??= derived
            ? new Map(Array.from({ length: derived.named ? rows.length : 0 }, (_, row) => [id(row), row]))
            : new Map(words.map((one, row) => [one.id ?? '', row]));
        return name ? ids.get(name) : undefined;
    };
    return {
        caption: json?.caption ?? '',
        get columns() {
            return derived?.columns ?? written;
        },
        exit: json?.exit ?? '',
        derived,
        labels: (speech) => derived?.labels(speech) ?? written.map(({ label }) => label),
        cells: (row, speech) => derived ? derived.of(derived.grain).cells(row, speech) : (words[row]?.cells ?? []).map(parseInline),
        id,
        find: (target) => {
            const row = (typeof target === 'string' ? known(target) : undefined) ?? Number(target) - 1;
            return Number.isInteger(row) && row >= 0 && row < rows.length ? row : -1;
        },
        column: (name) => derived
            ? derived.columns.findIndex(({ label, fact }) => label === name || fact === name)
            : written.findIndex(({ label }) => label === name),
        node: (row) => words[row]?.node,
    };
};
/** What is wrong with a column that a table does not have. */
export const missingColumn = (label, { columns }) => `names column "${label}", but the table has ${columns.map((one) => `"${one.label}"`).join(', ') || 'none'}`;
