import { html, nothing } from 'lit';
import { grade, mistakesOf } from '../../lesson/grade.js';
import { sayTyped, sayTypedKey } from './typed.js';
/** What is said of an answer: how good it is, what is right, where to see it, why, and which mistake it shows. */
export const renderVerdict = (card) => {
    const { question, response, text, see, words } = card;
    const graded = grade(question, response);
    const mistakes = mistakesOf(question, response);
    return html `<p
      >${renderGrade(card, graded)}${see(...question.evidence)}${question.explanation ? html ` <bdi>${text(question.explanation)}</bdi>` : nothing}</p
    >${mistakes.map((mistake) => html ` <p class="mistake" part="mistake"><b>${words.commonMistake}</b> <bdi>${text(mistake.text)}</bdi></p>`)}`;
};
const renderGrade = (card, { correct, score, right, total, wrong }) => {
    const { words, question } = card;
    if (correct === undefined)
        return nothing;
    if (correct)
        return html `<b class="good">${words.right}</b>`;
    const counted = { several: words.rightOf(right, total, wrong), order: words.inOrder(right, total) };
    const partly = question.form in counted && right > 0 ? ` ${counted[question.form]}` : '';
    return html `<b class=${score > 0 ? '' : 'bad'}>${score > 0 ? words.partlyRight : words.notRight}</b>${partly}
    ${renderAnswer(card)}`;
};
/** What is right, called by what this reader sees. */
const renderAnswer = ({ question, words, nameOf, text }) => {
    const { form, key = [] } = question;
    switch (form) {
        case 'one':
            return words.theAnswerIs(nameOf(key[0]));
        case 'several':
            return key.length > 1 ? words.theAnswersAre(key.map(nameOf).sort()) : words.theAnswerIs(nameOf(key[0]));
        case 'fill':
            return html `${words.solutionAnswer} ${sayTypedKey(question, text)}.`;
        case 'order':
            return nothing;
    }
};
/** Which attempt this is, and what was answered before. */
export const renderAttempts = (card) => {
    const { record, phase, words } = card;
    const attempt = record.attempts + (phase === 'open' ? 1 : 0);
    if (attempt < 2)
        return nothing;
    const before = sayResponse(card, record.earlier.at(-1) ?? []);
    return html `<p class="attempts" part="attempts"
    >${words.attempt(attempt)}${before ? html ` ${words.earlierAnswer} ${before}` : nothing}</p
  >`;
};
/** A response in words; of none, and of an order, which is too long to say: nothing. */
const sayResponse = ({ question: { form }, nameOf }, response) => {
    if (form === 'order' || response.length === 0)
        return undefined;
    return form === 'fill' ? sayTyped(response) : html `<bdi>${response.map(nameOf).sort().join(', ')}</bdi>`;
};
