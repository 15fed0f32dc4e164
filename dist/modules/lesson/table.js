import { parseInline } from './inline.js';
import { show } from './show.js';
/** What a run's own rows say where nobody wrote words. */
const DERIVED = ['Line', 'What happens', 'What changes'].map((label) => ({ label, chip: false }));
const code = (text) => ({ type: 'code', text });
/** A step in words; nothing for a line that just runs. */
const happens = ({ event, frame, value, error, name, on }, shown) => {
    const raised = error ? [' ', code(error.message ? `${error.type}: ${error.message}` : error.type)] : [];
    const given = value === undefined ? [] : [' ', code(shown(value))];
    const sentences = {
        line: [],
        call: [code(frame.name), ' begins'],
        suspend: [code(frame.name), ' is suspended', ...(on ? [', waiting for ', code(on)] : [])],
        resume: [code(frame.name), ' goes on'],
        yield: [code(frame.name), ' yields', ...given],
        return: [code(frame.name), ' returns', ...given],
        raise: ['raises', ...raised],
        catch: ['catches', ...raised],
        unwind: [code(frame.name), ' ends by the error', ...raised],
        probe: [code(name ?? frame.name), ' runs'],
        state: [name ?? ''],
    };
    return sentences[event];
};
/** The table that an author wrote, or, for a recorded run without one, a plain one: a row a step. */
export const readTable = (json, words, trace, rows) => {
    const derive = (row) => {
        const step = trace.step(rows.start(row));
        const source = trace.facts.files[step.frame.file ?? -1]?.text.split('\n')[step.line - 1]?.trim();
        const state = trace.state(rows.end(row));
        const shown = (value) => show(value, trace.facts.language, state);
        const changes = trace
            .changes(rows.end(row - 1), rows.end(row))
            // That a frame takes its variables with it when it ends, its return says.
            .filter(({ frame, to }) => to !== undefined || state.frames().includes(frame))
            .map(({ name, to }) => to === undefined ? [code(name), ' is gone'] : [code(`${name} = ${shown(to)}`)]);
        return [
            source ? [code(source)] : [],
            happens(step, shown),
            changes.flatMap((change, i) => (i > 0 ? [', ', ...change] : change)),
        ];
    };
    const ids = new Map(words.map(({ id }, row) => [id ?? '', row]));
    return {
        caption: json?.caption ?? '',
        columns: json
            ? json.columns.map((one) => typeof one === 'string' ? { label: one, chip: false } : { label: one.label, chip: one.show === 'chip' })
            : DERIVED,
        exit: json?.exit ?? '',
        cells: (row) => (json ? (words[row]?.cells ?? []).map(parseInline) : derive(row)),
        id: (row) => words[row]?.id ?? String(row + 1),
        find: (target) => {
            const known = typeof target === 'string' && target ? ids.get(target) : undefined;
            const row = known ?? Number(target) - 1;
            return Number.isInteger(row) && row >= 0 && row < rows.length ? row : -1;
        },
        node: (row) => words[row]?.node,
    };
};
/** What is wrong with a column that a table does not have. */
export const missingColumn = (label, { columns }) => `names column "${label}", but the table has ${columns.map((one) => `"${one.label}"`).join(', ') || 'none'}`;
