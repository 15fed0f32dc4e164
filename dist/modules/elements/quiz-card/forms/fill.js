import { html } from 'lit';
import { grade } from '../../../lesson/grade.js';
import { typedAs } from '../../../lesson/question.js';
/** Characters that can be typed. */
const MOST = 1_000;
/** An answer to type. */
export const fill = (card) => {
    const { question, response, phase, words } = card;
    const typed = typedAs(question);
    const isCode = question.fact !== undefined || typed !== 'text';
    const { correct } = grade(question, response);
    const mark = phase !== 'told' || correct === undefined ? '' : correct ? 'right' : 'wrong';
    return html `<label class="fill ${mark}" part="fill ${mark}">
    <span class="ask">${words.yourAnswer}</span>
    <input
      type="text"
      class=${isCode ? 'code' : ''}
      dir=${isCode ? 'ltr' : 'auto'}
      inputmode=${typed}
      maxlength=${MOST}
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      ?readonly=${phase !== 'open'}
      .value=${response[0] ?? ''}
      @input=${({ target }) => {
        const { value } = target;
        card.answer(value === '' ? [] : [value]);
    }}
    />
  </label>`;
};
