import { readTrace } from '../trace/build.js';
import { Rows } from '../trace/rows.js';
import { readTable } from './table.js';
import { rowsOf, writtenRows } from './written.js';
/** Makes a lesson of a document whose parts have the right shape. */
export const makeLesson = (json, { name = '', key = '', trace: given, recorded, derivedRows }) => {
    const { sample, table: tableJson } = json;
    const run = typeof json.trace === 'object' ? json.trace : undefined;
    const language = sample?.language ?? run?.language ?? given?.facts.language ?? '';
    const code = sample?.code === undefined ? [] : [{ name: sample.name ?? '', text: sample.code }];
    const written = rowsOf(tableJson);
    const trace = given ??
        readTrace(run
            ? { ...run, language }
            : { version: 1, language, files: code, start: tableJson?.start ?? {}, rows: writtenRows(written) });
    const bound = given || run ? recorded?.boundRows(written, trace) : undefined;
    const derived = bound && !Array.isArray(tableJson?.rows) ? derivedRows?.derive(tableJson, trace) : undefined;
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
