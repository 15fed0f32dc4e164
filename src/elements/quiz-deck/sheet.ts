import {html, nothing, type TemplateResult} from 'lit';
import {outcomeOf, repeatsOf, tally, type Reviewed} from '../../lesson/review.js';
import type {Question} from '../../lesson/question.js';
import type {StudyWords} from '../../page/words/study.js';
import {recordOf} from '../../page/record.js';
import type {Lesson} from '../../lesson/lesson.js';
import {sayTyped, sayTypedKey} from '../quiz-card/typed.js';
import type {Course} from './course.js';

/** What the sheets of a deck need of it. */
export interface Desk {
  readonly words: StudyWords;
  readonly lesson: Lesson;
  /** An inline text as a template, in the language of the question that it is of; and as plain words. */
  inline(text: string, of?: Question): unknown;
  plain(text: string): string;
  /** The language of the texts of a question, for their `lang`; `nothing`: that of the interface's words. */
  langOf(question: Question): string | typeof nothing;
  /** A row in words: its number and what happens. */
  row(row: number): string;
  /** Goes to a row, or to the card of a question. */
  toRow(row: number): void;
  toQuestion(reviewed: Reviewed): void;
}

/** Points to one decimal: the rest of a partly right answer is no news. */
export const points = (amount: number): number => Math.round(amount * 10) / 10;

/** What was earned, in words. */
export const renderPoints = ({words}: Desk, reviewed: readonly Reviewed[]): TemplateResult => {
  const {earned, count} = tally(reviewed);
  return html`<strong>${words.points(points(earned), count)}</strong>`;
};

/** All questions, what was answered, and what is right; each leads to its card. */
export const renderQuestions = (desk: Desk, reviewed: readonly Reviewed[]): TemplateResult =>
  html`<ol class="questions">
    ${reviewed.map((one, i) => {
      const outcome = outcomeOf(one);
      return html`<li class=${outcome}>
        <p class="asked">
          <button type="button" class="reference" part="reference" @click=${() => desk.toQuestion(one)}
            ><span class="hidden">${desk.words.place(i + 1, desk.words.outcomes[outcome])}: </span
            ><bdi lang=${desk.langOf(one.question)}>${shorten(desk.plain(one.question.prompt))}</bdi></button
          >
          <span class="outcome" aria-hidden="true">${desk.words.outcomes[outcome]}</span>
        </p>
        ${outcome === 'open' ? nothing : renderAnswers(desk, one, outcome === 'right')}
      </li>`;
    })}
  </ol>`;

/** A prompt may be a page long; a link is not. */
const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);

const renderAnswers = (desk: Desk, {question, response}: Reviewed, right: boolean): TemplateResult => {
  const {words} = desk;
  const {key, form} = question;
  const isTyped = form === 'fill';
  const say = (ids: readonly string[]): unknown => renderOptions(desk, question, ids);
  const own = response.length === 0 ? words.noAnswer : isTyped ? sayTyped(response) : say(response);
  return html`<dl>
    <div>
      <dt>${words.yourAnswer}</dt>
      <dd>${own}</dd>
    </div>
    ${
      right || !key
        ? nothing
        : html`<div>
            <dt>${words.rightAnswer}</dt>
            <dd>${isTyped ? sayTypedKey(question, (text) => desk.inline(text, question)) : say(key)}</dd>
          </div>`
    }
  </dl>`;
};

const renderOptions = (desk: Desk, question: Question, ids: readonly string[]): TemplateResult | TemplateResult[] => {
  const {form, options} = question;
  const chosen = ids.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const said = chosen.map(({text, code}) =>
    text ? html`<bdi>${desk.inline(text, question)}</bdi>` : html`<code dir="ltr">${shorten(code?.code ?? '')}</code>`,
  );
  return said.length === 1
    ? said
    : html`<ul class=${form}
        >${said.map((one) => html`<li>${one}</li>`)}</ul
      >`;
};

/** What to look at again: buttons that lead to the steps. */
export const renderRepeats = (desk: Desk, reviewed: readonly Reviewed[]): TemplateResult | typeof nothing => {
  const repeats = repeatsOf(reviewed, desk.lesson);
  if (repeats.length === 0) return nothing;
  return html`<h4 class="about">${desk.words.repeat}</h4>
    <ul class="repeats">
      ${repeats.map(
        ({row}) =>
          html`<li
            ><button type="button" class="reference" part="reference" @click=${() => desk.toRow(row)}
              ><bdi>${desk.row(row)}</bdi></button
            ></li
          >`,
      )}
    </ul>`;
};

/** What a reader made of all questions. */
export const renderReview = (desk: Desk, {lesson, deck, reviewed}: Course): TemplateResult => {
  const {words} = desk;
  const firsts = reviewed.filter(({question}) => recordOf(lesson, question).first === 1).length;
  const open = reviewed.filter(({score}) => score === undefined).length;
  return html`<h4 class="head" id="sheet">${words.reviewOf(words.decks[deck])}</h4>
    <div class="body">
      <p
        >${renderPoints(desk, reviewed)}. ${words.atFirst(firsts, reviewed.length)}.
        ${open > 0 ? words.stillOpen(open) : nothing}</p
      >
      ${renderQuestions(desk, reviewed)} ${renderRepeats(desk, reviewed)}
    </div>`;
};
