import {html, nothing, svg, type TemplateResult} from 'lit';
import {mistakesIn, partsOf, repeatsOf, type Part, type Reviewed} from '../../lesson/review.js';
import type {Lesson} from '../../lesson/lesson.js';
import type {Estimate} from '../../lesson/strength.js';
import {BANDS} from '../../lesson/strength.js';
import {points, renderPoints, renderQuestions, renderRepeats, type Desk} from './sheet.js';

/** What a test has found. */
export interface Result {
  readonly estimate: Estimate;
  readonly reviewed: readonly Reviewed[];
  /** When to come back, in words; `undefined`: that is not known yet. */
  readonly when: string | undefined;
  /** How many questions the lesson has for a test, if they are fewer than a test has. */
  readonly few: number | undefined;
}

const percent = (share: number): number => Math.round(share * 100);

/** How strong a pattern is, what that is read from, what to look at again, and when to come back. */
export const renderResult = (desk: Desk, lesson: Lesson, {estimate, reviewed, when, few}: Result): TemplateResult => {
  const {words} = desk;
  const {strength, band, certainty} = estimate;
  const {difficulty, knowing} = partsOf(reviewed);
  const parts = [...difficulty, ...knowing];
  const mistakes = mistakesIn(reviewed);
  return html`<p class="verdict ${band}" part="verdict">${words.strength[band]}</p>
    ${renderBar(strength)}
    <p>${words.strengthMeans(percent(strength), percent(certainty))} ${renderPoints(desk, reviewed)}.</p>
    ${when === undefined ? nothing : html`<p class="when">${when}</p>`}
    <div class="evidence">
      ${renderParts(
        desk,
        words.sure,
        parts.filter(({sure}) => sure),
      )}
      ${renderParts(
        desk,
        words.unsure,
        parts.filter(({sure}) => !sure),
      )}
    </div>
    ${
      mistakes.length === 0
        ? nothing
        : html`<h4 class="about">${words.mixedUp}</h4>
            <ul class="mistakes">
              ${mistakes.map(({text}) => html`<li dir="auto">${desk.inline(text)}</li>`)}
            </ul>`
    }
    ${renderRepeats(desk, repeatsOf(reviewed, lesson))}
    <h4 class="about">${words.questionsOfTest}</h4>
    ${renderQuestions(desk, reviewed)}
    <p class="small">${few === undefined ? nothing : `${words.fewQuestions(few)} `}${words.formative}</p>`;
};

/** The figure as a bar, with a mark where each band begins. What it says is said in words beside it. */
const renderBar = (strength: number): TemplateResult =>
  html`<svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8"></rect>
    <rect class="known" width=${percent(strength)} height="8"></rect>
    ${BANDS.map(([from]) => (from > 0 ? svg`<rect class="tick" x=${from * 100} width="0.4" height="8"></rect>` : nothing))}
  </svg>`;

const renderParts = ({words}: Desk, about: string, parts: readonly Part[]): TemplateResult | typeof nothing =>
  parts.length === 0
    ? nothing
    : html`<div>
        <h4 class="about">${about}</h4>
        <ul>
          ${parts.map(({of, earned, count}) => html`<li>${words.partOf(words.parts[of], points(earned), count)}</li>`)}
        </ul>
      </div>`;
