import { html, nothing } from 'lit';
import { letterOf } from '../../../lesson/arrange.js';
/** Options to choose from: one, by native radios, or several, by native checkboxes. */
export const choice = (card) => card.options.map((option, i) => renderOption(card, option, letterOf(i)));
const renderOption = (card, option, letter) => {
    const { question, response, phase, text, words, see } = card;
    const { id, why, step, code } = option;
    const isOne = question.form === 'one';
    const isChosen = response.includes(id);
    const isRight = phase === 'told' && (question.key?.includes(id) ?? false);
    const isWrong = phase === 'told' && isChosen && question.key !== undefined && !isRight;
    const marks = [isChosen && 'chosen', isRight && 'right', isWrong && 'wrong'].filter(Boolean).join(' ');
    // Of several, the verdict does not tell which.
    const said = [
        isChosen && words.youChose,
        isRight && (!isChosen || !isOne) && words.theAnswer,
        isWrong && !isOne && words.notTheAnswer,
    ].filter(Boolean);
    const onChange = ({ target }) => {
        const { checked } = target;
        const others = isOne ? [] : card.response.filter((one) => one !== id);
        // In the order of the author's, so that the same answer is always written the same.
        card.answer(question.options.map((one) => one.id).filter((one) => others.includes(one) || (one === id && checked)));
    };
    return html `<label class="option ${marks}" part="option ${marks}">
    <input
      type=${isOne ? 'radio' : 'checkbox'}
      name="option"
      value=${id}
      .checked=${isChosen}
      aria-disabled=${phase !== 'open'}
      @click=${(event) => {
        // What is answered stays as it is until the reader begins again.
        if (phase !== 'open')
            event.preventDefault();
    }}
      @change=${onChange}
    />
    <span class="letter ${isOne ? '' : 'square'}"><span>${letter}</span></span>
    <span class="text"
      ><span class="says" dir="auto">${text(option.text)}</span>${code ? html `<span class="block code" dir="ltr">${code.code}</span>` : nothing}${phase === 'told' && (said.length > 0 || why)
        ? html `<span class="why" dir="auto"
              >${said.length > 0 ? html `<b>${said.join(' ')}</b> ` : nothing}${why ? text(why) : nothing}${step === undefined ? nothing : see({ step })}</span
            >`
        : nothing}</span
    >
  </label>`;
};
