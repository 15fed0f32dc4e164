import { callsOf } from '../../lesson/calls.js';
import { flowOf } from '../../lesson/flow.js';
import { hasCalls } from '../../lesson/flow-view.js';
import { show } from '../../lesson/show.js';
import { cellAt, rowOf, trackerOf, variableLabel } from '../../lesson/tracker.js';
import { h, isEmpty } from './markup.js';
import { code, MOST, paragraph } from './writer.js';
/** Up to so many steps, each is a column of the variable tracker, unless the author chose. */
const EVERY = 8;
/** Characters of a value, and of what was printed. */
const WIDTH = 60;
const PRINTED = 10_000;
/** Steps that a node of the flow links to. */
const LINKS = 20;
/** A table of its own width: what is wider than the page scrolls, by the keyboard too. */
const table = (label, name, head, rows) => h('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label }, h('table', {}, h('caption', { dir: 'auto' }, name), h('thead', {}, h('tr', {}, head.map((title) => h('th', { scope: 'col', dir: 'auto' }, title)))), h('tbody', {}, rows)));
const rowOfTable = (head, cells, id) => h('tr', { id }, h('th', { scope: 'row' }, head), cells.map((cell) => h('td', { dir: 'auto' }, cell)));
const figure = (name, caption, content) => h('figure', { class: name }, !isEmpty(caption) && h('figcaption', { dir: 'auto' }, caption), content);
/** Text as it is, line by line. `tag`: what it is. */
export const lines = (text, tag = 'code') => h('pre', { dir: 'ltr', tabindex: 0 }, h(tag, {}, text));
/** The idea as an ordered list, each entry with what it leads to. Without one, the functions of a recorded run. */
export const writeFlow = (writer) => {
    const { lesson } = writer;
    const flow = flowOf(lesson) ?? (hasCalls(lesson) ? callsOf(lesson) : undefined);
    if (!flow || flow.nodes.length === 0)
        return undefined;
    const { words } = writer;
    const idOf = (index) => writer.id(`node-${index + 1}`);
    const item = ({ label, lane, rows }, i) => {
        const next = flow.edges
            .filter(({ from }) => from === i)
            .map((edge, n) => [
            n > 0 && ', ',
            writer.linkTo(idOf(edge.to), writer.plain(flow.nodes[edge.to].label)),
            edge.label && ` (${edge.label})`,
        ]);
        const steps = rows.slice(0, LINKS).map((row) => [row + 1]);
        return h('li', { id: idOf(i), dir: 'auto' }, writer.text(label), flow.lanes.length > 1 && writer.say(words.aside(words.lane(flow.lanes[lane]))), next.length > 0 &&
            writer.around((mark) => words.aside(mark), writer.around((mark) => words.goesTo(mark), next)), steps.length > 0 && [' (', writer.steps(steps), rows.length > LINKS && ' …', ')']);
    };
    return figure('flow', [
        h('b', {}, writer.say(flow.made ? words.calls : words.conceptFlow)),
        flow.caption && [' ', writer.text(flow.caption)],
    ], h('ol', {}, flow.nodes.map(item)));
};
/** The code, file by file. */
export const writeSample = (writer) => {
    const { sample } = writer.lesson;
    return sample?.files.map(({ name, text }, i) => {
        const about = [i === 0 && sample.label, name].filter(Boolean).join(' · ');
        return figure('sample', [about || writer.say(writer.words.code), i === 0 && sample.caption && [h('br'), writer.text(sample.caption)]], lines(text));
    });
};
/** The run, a row a step. References lead to its rows. */
export const writeTable = (writer) => {
    const { words, lesson } = writer;
    const { rows } = lesson;
    if (rows.length === 0)
        return undefined;
    const { caption, columns, exit } = lesson.table;
    const count = Math.min(rows.length, MOST);
    const row = (i) => {
        const cells = lesson.table.cells(i, writer.speech.sources);
        const written = columns.map((_, c) => writer.inline(cells[c] ?? []));
        return rowOfTable(i + 1, written, writer.rowId(i));
    };
    return [
        table(words.executionTable, caption ? writer.text(caption) : writer.say(words.executionTable), [writer.say(words.step), ...lesson.table.labels(writer.speech.sources)], Array.from({ length: count }, (_, i) => row(i))),
        rows.length > count && paragraph(writer.say(words.more(rows.length - count))),
        exit && paragraph(h('b', {}, writer.say(words.ends)), ' ', writer.text(exit)),
        writePrinted(writer),
    ];
};
/** What the program printed. */
const writePrinted = (writer) => {
    const { trace } = writer.lesson;
    const text = trace.output(trace.length - 1);
    if (text === '')
        return undefined;
    const shown = text.length > PRINTED ? `${text.slice(0, PRINTED)}…` : text;
    return figure('printed', writer.say(writer.words.output), lines(shown, 'samp'));
};
/** The variables: a column a moment where these are few, else a row for each step in which one changes. */
export const writeTracker = (writer) => {
    const { variables } = trackerOf(writer.lesson);
    if (variables.length === 0 || writer.lesson.rows.length === 0)
        return undefined;
    const moments = fixedMoments(writer);
    return moments ? writeMoments(writer, moments) : writeSteps(writer);
};
/** The moments that are columns; `undefined`: too many. Those that move with a reader are none here. */
const fixedMoments = ({ lesson }) => {
    const { trace, rows } = lesson;
    const { moments, variables, frames } = trackerOf(lesson);
    const fixed = moments?.filter((moment) => moment !== 'before' && moment !== 'now');
    if (fixed?.length)
        return fixed;
    if (rows.length > EVERY)
        return undefined;
    const start = trace.state(-1);
    const begun = variables.some((variable) => start.lookup(variable, frames) !== undefined);
    return [...(begun ? ['start'] : []), ...Array.from({ length: rows.length }, (_, row) => row)];
};
const labels = ({ lesson }) => {
    const { variables } = trackerOf(lesson);
    return variables.map((variable) => code(variableLabel(variable, variables)));
};
const trackerName = (writer) => {
    const { caption } = trackerOf(writer.lesson);
    return caption ? writer.text(caption) : writer.say(writer.words.variableTracker);
};
const writeCell = ({ lesson }, { value, changed }, state) => {
    if (value === undefined)
        return '–';
    const text = code(show(value, lesson.trace.facts.language, state, WIDTH));
    return changed ? h('mark', {}, text) : text;
};
const writeMoments = (writer, moments) => {
    const { lesson, words } = writer;
    const names = labels(writer);
    const rows = moments.map((moment) => rowOf(moment, 0, lesson.rows.length));
    const states = rows.map((row) => lesson.trace.state(lesson.rows.end(row)));
    const titles = moments.map((moment, i) => {
        if (moment === 'final')
            return words.final;
        return rows[i] < 0 ? words.start : words.after(rows[i] + 1);
    });
    return table(words.variableTracker, trackerName(writer), [words.variable, ...titles].map((title) => writer.say(title)), trackerOf(lesson).variables.map((variable, v) => rowOfTable(names[v], states.map((state, i) => writeCell(writer, cellAt(variable, lesson, state, states[i - 1]), state)))));
};
const writeSteps = (writer) => {
    const { lesson, words } = writer;
    const { variables } = trackerOf(lesson);
    const stateAfter = (row) => lesson.trace.state(lesson.rows.end(row));
    const row = (i) => {
        const state = stateAfter(i);
        const before = stateAfter(i - 1);
        const cells = variables.map((variable) => {
            const cell = cellAt(variable, lesson, state, before);
            const isNew = cell.changed || (i === 0 && cell.value !== undefined);
            return isNew && writeCell(writer, { ...cell, changed: false }, state);
        });
        return cells.some(Boolean) && rowOfTable(writer.linkTo(writer.rowId(i), i + 1), cells);
    };
    return table(words.variableTracker, trackerName(writer), [writer.say(words.step), ...labels(writer)], Array.from({ length: Math.min(lesson.rows.length, MOST) }, (_, i) => row(i)));
};
