import { parseInline, plainText } from './inline.js';
import { show } from './show.js';
import { isNamed } from './tracker.js';
/** The step that a fact is about, as its author names it. */
export const stepOf = (fact) => ('step' in fact ? fact.step : fact.after);
/** What a fact asks for, in words for messages. */
export const askedOf = (fact) => {
    if ('value' in fact)
        return `variable "${fact.value}"`;
    if ('next' in fact)
        return `the ${fact.next} that runs next`;
    return 'cell' in fact ? 'a cell' : 'the output';
};
/**
 * What the run says, as text: a value as the language of the run writes it, a line by its number, a task by its name.
 * `undefined`: the run does not know. `row`: 0-based.
 */
export const sayFact = (fact, row, { trace, rows, table }) => {
    const last = rows.end(row);
    if ('output' in fact)
        return trace.output(last);
    if ('cell' in fact) {
        const cell = table.cells(row)[table.column(fact.cell)];
        return cell && plainText(cell, ({ target }) => target);
    }
    if ('next' in fact) {
        const next = last + 1 < trace.length ? trace.step(last + 1) : undefined;
        if (!next)
            return undefined;
        if (fact.next === 'task')
            return trace.facts.tasks[next.frame.task]?.name;
        return next.line > 0 && next.frame.file !== null ? String(next.line) : undefined;
    }
    const state = trace.state(last);
    const variable = trace.variables(state.frames()).find((one) => isNamed(one, fact.value));
    const value = variable && state.lookup(variable);
    return value === undefined ? undefined : show(value, trace.facts.language, state, Infinity);
};
/** An inline text without its marks, its references as they are written. */
export const wordsOfText = (text) => plainText(parseInline(text), ({ target }) => target);
/** Text whose spaces do not count. */
export const normal = (text) => text.replace(/\s+/g, ' ').trim();
