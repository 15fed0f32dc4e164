import { isRef } from '../trace/values.js';
import { isSameValue } from './notation.js';
import { show } from './show.js';
import { cellAt, trackerOf } from './tracker.js';
/** Bounds of what is asked at a time. */
export const MOST = { rows: 30, variables: 8, letters: 40 };
/** Variables that are looked at to find those worth asking for. */
const LOOKED_AT = 64;
/** The variables that a lesson can ask for. */
const fillOf = (lesson) => trackerOf(lesson).variables.slice(0, LOOKED_AT);
/** How many sheets a run has. */
export const sheetCount = ({ rows }) => Math.ceil(rows.length / MOST.rows);
/** A sheet of the table of a run. `page`: from 0. */
export const sheetOf = (lesson, form, page) => {
    const { rows, trace } = lesson;
    const first = Math.max(0, Math.min(page, sheetCount(lesson) - 1)) * MOST.rows;
    const count = Math.min(MOST.rows, rows.length - first);
    const all = fillOf(lesson);
    const states = Array.from({ length: count + 1 }, (_, i) => trace.state(rows.end(first + i - 1)));
    const grid = states.slice(1).map((state, i) => all.map((variable) => cellAt(variable, lesson, state, states[i])));
    const changing = all.filter((_, v) => grid.some((line) => line[v].changed));
    const variables = (changing.length > 0 ? changing : all).slice(0, MOST.variables);
    const places = variables.map((variable) => all.indexOf(variable));
    const cells = grid.map((line, i) => places.map((v) => {
        const { value, changed } = line[v];
        const state = states[i + 1];
        const answer = value === undefined || (form === 'exam' && !changed) ? '' : show(value, trace.facts.language, state, Infinity);
        const content = isRef(value) ? state.content(value) : value;
        const own = typeof content === 'object' && content !== null && content.kind === 'show';
        const writable = answer.length <= MOST.letters && !answer.includes('…') && !own;
        return { answer, asked: answer === '' ? form === 'exam' : writable };
    }));
    const values = variables.map((variable) => {
        const { value } = cellAt(variable, lesson, states[0], undefined);
        return show(value, trace.facts.language, states[0], MOST.letters);
    });
    return { variables, before: values.some(Boolean) ? values : undefined, first, cells };
};
/** Whether what a reader wrote in a cell, or that nothing was written there, is right. A dash is nothing, too. */
export const isFilled = ({ answer }, written) => {
    const text = written.trim();
    return answer === '' ? /^[-–—]?$/.test(text) : isSameValue(answer, text);
};
export const EMPTY = { text: '', checked: false, shown: false };
/** Where a cell stands. */
export const stateOf = (cell, { text, checked, shown } = EMPTY) => {
    if (!cell.asked)
        return 'given';
    if (shown)
        return 'shown';
    if (!checked)
        return 'open';
    return isFilled(cell, text) ? 'right' : 'wrong';
};
/** The entries of a sheet, cell after cell, as they were kept; what was kept may be anything. */
export const readEntries = (stored, { cells, variables }) => {
    const entries = Array.from({ length: cells.length * variables.length }, () => EMPTY);
    for (const one of Array.isArray(stored) ? stored : []) {
        if (!Array.isArray(one))
            continue;
        const [index, text, mark] = one;
        if (!Number.isInteger(index) || !(index in entries) || typeof text !== 'string')
            continue;
        entries[index] = { text: text.slice(0, 500), checked: mark === 1, shown: mark === 2 };
    }
    return entries;
};
/** Entries as they are kept: those in which something is. */
export const writeEntries = (entries) => entries.flatMap(({ text, checked, shown }, i) => text || checked || shown ? [[i, text, shown ? 2 : checked ? 1 : 0]] : []);
/** How much of a sheet is done. */
export const countFilled = ({ cells }, entries) => {
    const states = cells.flat().map((cell, i) => stateOf(cell, entries[i]));
    const count = (wanted) => states.filter((state) => state === wanted).length;
    return { right: count('right'), shown: count('shown'), total: states.length - count('given') };
};
