import { readTrace } from '../trace/build.js';
import { Rows } from '../trace/rows.js';
import { readTable } from './table.js';
import { rowsOf, writtenRows } from './written.js';
/** Makes a lesson of a document whose parts have the right shape. */
export const makeLesson = (json, { name = '', key = '', trace: given, derive }) => {
    const { sample, table: tableJson } = json;
    const recorded = typeof json.trace === 'object' ? json.trace : undefined;
    const language = sample?.language ?? recorded?.language ?? given?.facts.language ?? '';
    const code = sample?.code === undefined ? [] : [{ name: sample.name ?? '', text: sample.code }];
    const written = rowsOf(tableJson);
    const trace = given ??
        readTrace(recorded
            ? { ...recorded, language }
            : { version: 1, language, files: code, start: tableJson?.start ?? {}, rows: writtenRows(written) });
    const bound = given || recorded ? boundRows(written, trace) : undefined;
    const derived = bound && !Array.isArray(tableJson?.rows) ? derive?.(tableJson, trace) : undefined;
    const rows = derived?.of(derived.grain).rows ??
        new Rows(trace.length, bound?.length ? bound.map(({ start }) => start) : undefined);
    const table = readTable(tableJson, bound ? bound.map(({ row }) => row) : written, rows, derived);
    const files = code.length > 0 ? code : trace.facts.files;
    return {
        name,
        key: json.id ?? key,
        json,
        trace,
        rows,
        table,
        sample: files.length > 0 ? { language, label: sample?.label ?? '', caption: sample?.caption ?? '', files } : undefined,
    };
};
/** The rows that stand at steps of a recording, in the order of the steps. */
const boundRows = (rows, trace) => {
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
