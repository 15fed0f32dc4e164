import { html, nothing } from 'lit';
import { hasLines, shownRows } from '../../lesson/lines.js';
import { derivedEnglish } from '../../page/words/derived-rows.js';
// Fetched for a table whose rows are made from a run.
export { hasLines };
export const renderSwitch = ({ say }, on, onSwitch) => html `<label class="lines"
    ><input type="checkbox" .checked=${on} @change=${onSwitch} />${say(derivedEnglish).everyLine}</label
  >`;
/** The rows of a table; `lines`: and those that ran after the first of each. */
export const renderRows = (lesson, lines, renderer) => shownRows(lesson, lines).map((one) => renderShown(lesson, one, renderer));
/** A row, or a line of one, and above it the heading of the round of a loop that begins with it. */
const renderShown = (lesson, shown, renderer) => {
    const { row, step, begins, depth } = shown;
    const content = step === undefined ? renderer.row(row, depth) : renderLine(lesson, { ...shown, step }, renderer);
    if (begins.length === 0)
        return content;
    const { derived, columns } = lesson.table;
    return html `<tr role="row" class="round" part="round">
      <th role="rowheader" colspan=${columns.length + 1} data-depth=${depth - begins.length}>
        ${derived?.roundLabel(begins, renderer.language.phrases)}
      </th>
    </tr>
    ${content}`;
};
const renderLine = ({ table, trace }, { row, step, depth }, { language, cells }) => {
    const { line, event } = trace.step(step);
    return html `<tr role="row" class="line" part="line" data-row=${row} data-event=${event} data-depth=${depth}>
    <th role="rowheader" scope="row">${line > 0 ? language.say(derivedEnglish).line(line) : nothing}</th>
    ${cells(table.derived?.of('fine').cells(step, language.phrases) ?? [])}
  </tr>`;
};
