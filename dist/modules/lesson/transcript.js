import { teller } from './generate/tell.js';
/** The transcript that an author wrote, else one made from the run. */
export const transcriptOf = (lesson, phrases) => {
    const { json, rows, table } = lesson;
    if (!json.transcript?.length) {
        const tell = teller(lesson, phrases);
        return {
            length: rows.length,
            generated: true,
            entry: (row) => ({ row, text: tell(row) }),
            at: (row) => Math.min(row, rows.length - 1),
        };
    }
    const entries = json.transcript.map((one, i) => {
        const { text, step = i + 1 } = typeof one === 'string' ? { text: one } : one;
        const row = table.find(step);
        return { text, row: row < 0 ? Math.min(i, rows.length - 1) : row };
    });
    return {
        length: entries.length,
        generated: false,
        entry: (index) => entries[index],
        // Entries may stand in any order: the nearest row before counts, and of its entries the first.
        at: (row) => {
            const come = entries.reduce((best, one) => (one.row <= row ? Math.max(best, one.row) : best), -1);
            return entries.findIndex((one) => one.row === come);
        },
    };
};
