import { html } from 'lit';
import { recordedEnglish } from '../../page/words/recorded.js';
import { tokensByLine } from './highlight.js';
/** The files as tabs. */
export const renderFiles = (files, shown, { say }, choose, onKey) => html `<span class="files" role="tablist" aria-label=${say(recordedEnglish).files} @keydown=${onKey}
    >${files.map(({ name }, i) => html `<button
          type="button"
          role="tab"
          aria-controls="code"
          aria-selected=${i === shown}
          tabindex=${i === shown ? 0 : -1}
          dir="ltr"
          @click=${() => choose(i)}
          >${name}</button
        >`)}</span
  >`;
/** How a run ended that did not come to its end. */
export const endingOf = ({ facts }, { say }) => {
    const { reason = 'finished', error } = facts.end ?? {};
    if (reason === 'finished')
        return '';
    const words = say(recordedEnglish);
    const what = [error?.type, error?.message].filter(Boolean).join(': ');
    return what ? words.told(words.endings[reason], what) : words.endings[reason];
};
/** What of a piece of code is on a line, from and to. */
export const spotOn = (span, line, length) => {
    const [first, start, last, end] = span ?? [Infinity, 0, 0, 0];
    if (line < first || line > last)
        return undefined;
    // The columns may be of another version of the file.
    const from = Math.max(0, line === first ? start : 0);
    const to = Math.min(length, line === last ? end : length);
    return from < to ? [from, to] : undefined;
};
/** The lines that a piece of code is on, of so many. */
export const linesOfSpot = ([first, , last], count) => {
    const from = Math.max(1, first);
    return Array.from({ length: Math.max(0, Math.min(last, count) - from + 1) }, (_, i) => from + i);
};
/** A line as spans, with the piece of code in one of its own: for engines without custom highlights. */
export const spotted = (text, tokens, [from, to], spans) => {
    const part = (start, end) => {
        const piece = text.slice(start, end);
        return piece ? spans(piece, tokensByLine(tokens, [{ text: piece, from: start }])[0]) : [];
    };
    return [part(0, from), html `<span class="spot">${part(from, to)}</span>`, part(to, text.length)];
};
/** Frames of other tasks that are looked at; a server may have thousands waiting. */
const MOST_WAITING = 50;
/** What is to be said at lines of a file at which frames are suspended while another one runs. */
export const waitingLines = ({ trace, rows }, position, file, { say }) => {
    const state = trace.state(rows.end(position));
    const current = trace.frame(rows.start(position));
    const lines = new Map();
    const waiting = state
        .frames()
        .filter((frame) => frame !== current && frame.file === file && state.status(frame) === 'suspended');
    for (const frame of waiting.slice(-MOST_WAITING)) {
        const { line } = trace.step(trace.since(frame, state.step));
        // Of its own task something else may run.
        const name = (frame.task !== current.task && trace.facts.tasks[frame.task]?.name) || frame.name;
        const names = lines.get(line) ?? [];
        if (name && !names.includes(name))
            lines.set(line, [...names, name]);
    }
    const { waitsHere } = say(recordedEnglish);
    return new Map([...lines].map(([line, names]) => [line, names.map((name) => waitsHere(name)).join(' · ')]));
};
