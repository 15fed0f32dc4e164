import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../lesson/question.js';
import {letterOf} from '../../lesson/arrange.js';
import type {LessonPageWords} from '../../page/words/lesson-page.js';
import {plainTypedKey} from '../quiz-card/typed.js';

/** A question on paper: what it is called there, and its options as its reader sees them. */
export interface Printed {
  readonly number: number;
  readonly question: Question;
  readonly options: Question['options'];
}

/** What takes part in printing: the words, and inline texts in which options are called by their letters. */
export interface Printer {
  readonly words: () => LessonPageWords;
  readonly say: (text: string, printed: Printed) => unknown;
  readonly see: (printed: Printed) => unknown;
}

/** A question with room to answer it, and without what its reader did on the screen. */
export const printQuestion = ({words: wordsNow, say}: Printer, printed: Printed): TemplateResult => {
  const words = wordsNow();
  const {number, question, options} = printed;
  const {form, prompt, code, difficulty} = question;
  const task = {one: undefined, several: words.printed.several, order: words.printed.order, fill: undefined}[form];
  return html`<div class="question">
    <p class="about"
      >${words.printed.question(number)}${difficulty ? html` · ${words.difficulty[difficulty]}` : nothing}</p
    >
    <p class="prompt" dir="auto">${say(prompt, printed)}</p>
    ${code ? html`<pre dir="ltr">${code.code}</pre>` : nothing} ${task ? html`<p class="task">${task}</p>` : nothing}
    ${
      form === 'fill'
        ? html`<p class="blank">${words.printed.fill}<span></span></p>`
        : html`<ul>
            ${options.map(
              (option, i) =>
                html`<li
                  ><span class="letter">${letterOf(i)}</span
                  ><span dir="auto"
                    >${say(option.text, printed)}${option.code ? html`<pre dir="ltr">${option.code.code}</pre>` : nothing}</span
                  ></li
                >`,
            )}
          </ul>`
    }
  </div>`;
};

/** What is right, in letters, or where it is typed as plain text: it stands in a sentence. */
const keyOf = ({question, options}: Printed): string | undefined => {
  const {key, form} = question;
  if (form === 'fill') return key && plainTypedKey(question);
  const letters = key?.map((id) => letterOf(options.findIndex((option) => option.id === id)));
  return (form === 'order' ? letters : letters?.sort())?.join(', ');
};

/** The key of a question, why it is right, and its worked solution. */
export const printSolution = ({words: wordsNow, say, see}: Printer, printed: Printed): TemplateResult => {
  const words = wordsNow();
  const {question, number, options} = printed;
  const {explanation, solution, key, form} = question;
  const right = form === 'one' ? options.find(({id}) => id === key?.[0]) : undefined;
  const texts = [right?.text, right?.why, explanation].filter(Boolean) as readonly string[];
  return html`<div class="solution">
    <p class="prompt">${words.printed.solution(number, keyOf(printed) ?? words.printed.noAnswer)}</p>
    ${texts.map((text) => html`<p dir="auto">${say(text, printed)}</p>`)}
    ${
      solution
        ? html`<ol>
              ${solution.steps.map(
                ({title, text}) =>
                  html`<li dir="auto"
                    >${title ? html`<strong>${say(title, printed)}.</strong> ` : nothing}${say(text, printed)}</li
                  >`,
              )}
            </ol>
            ${solution.answer ? html`<p dir="auto"><strong>${say(solution.answer, printed)}</strong></p>` : nothing}
            ${solution.check ? html`<p dir="auto">${words.printed.check} ${say(solution.check, printed)}</p>` : nothing}`
        : nothing
    }
    ${see(printed)}
  </div>`;
};
