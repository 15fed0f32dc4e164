import { html, nothing } from 'lit';
import { groupsOf } from '../../lesson/activations.js';
import { recordedEnglish } from '../../page/words/recorded.js';
// Fetched for recorded runs: one in rows has a single activation, which needs no name.
export { groupsOf };
/** An activation: its function, its task, and what it does at the moment. In words: colour alone says nothing. */
export const renderGroup = ({ scope, frame, call, earlier, status }, { trace }, columns, { say }) => {
    const words = say(recordedEnglish);
    const task = frame && trace.facts.tasks.length > 1 ? trace.facts.tasks[frame.task]?.name : '';
    const name = scope || words.topLevel;
    const before = earlier > 0 ? html `<tr class="group"><td colspan=${columns + 1}>${words.more(earlier)}</td></tr>` : nothing;
    return html `${before}<tr class="group">
      <th scope="rowgroup" colspan=${columns + 1}>
        <span class="title"
          ><bdi class=${scope ? 'code' : ''}>${call > 0 ? words.callOf(name, call) : name}</bdi
          >${task ? html `<bdi class="task">${task}</bdi>` : nothing}<span class="status"
            >${words.statuses[status ?? 'none']}</span
          ></span
        >
      </th>
    </tr>`;
};
