import { html, nothing, svg } from 'lit';
import { answeredOf, MOST } from '../../lesson/pattern-test.js';
import { mistakesIn, partsOf } from '../../lesson/review.js';
import { BANDS, estimate } from '../../lesson/strength.js';
import { poolIn } from './course.js';
import { points, renderPoints, renderQuestions, renderRepeats } from './sheet.js';
const percent = (share) => Math.round(share * 100);
/** What a test is, before it begins. */
export const renderBeginning = ({ words }, { most }) => html `<div class="body" id="sheet">
    <p>${words.testAbout(most)}</p>
    ${renderHonestly(words, most)}
  </div>`;
/** What a test is not. */
const renderHonestly = (words, most) => html `<p class="small">${most < MOST ? `${words.fewQuestions(most)} ` : nothing}${words.formative}</p>`;
/** How strong a pattern is, what that is read from, what to look at again, and when to come back. */
export const renderResult = (desk, { lesson, reviewed, most }, test, when) => {
    const { words } = desk;
    const { strength, band, certainty } = estimate(answeredOf(poolIn(lesson), test));
    const { difficulty, knowing } = partsOf(reviewed);
    const parts = [...difficulty, ...knowing];
    const mistakes = mistakesIn(reviewed);
    return html `<h4 class="head" id="sheet">${words.result}</h4>
    <div class="body"
      ><p class="verdict ${band}" part="verdict">${words.strength[band]}</p>
      ${renderBar(strength)}
      <p
        >${words.strengthMeans(percent(strength), Math.min(99, percent(certainty)))} ${renderPoints(desk, reviewed)}.</p
      >
      ${when === undefined ? nothing : html `<p class="when">${when}</p>`}
      <div class="evidence">
        ${renderParts(desk, words.sure, parts.filter(({ sure }) => sure))}
        ${renderParts(desk, words.unsure, parts.filter(({ sure }) => !sure))}
      </div>
      ${mistakes.length === 0
        ? nothing
        : html `<h4 class="about">${words.mixedUp}</h4>
              <ul class="mistakes">
                ${mistakes.map(({ text }) => html `<li><bdi>${desk.inline(text)}</bdi></li>`)}
              </ul>`}
      ${renderRepeats(desk, reviewed)}
      <h4 class="about">${words.questionsOfTest}</h4>
      ${renderQuestions(desk, reviewed)} ${renderHonestly(words, most)}</div
    >`;
};
/** The figure as a bar, with a mark where each band begins. What it says is said in words beside it. */
const renderBar = (strength) => html `<svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8"></rect>
    <rect class="known" width=${percent(strength)} height="8"></rect>
    ${BANDS.map(([from]) => (from > 0 ? svg `<rect class="tick" x=${from * 100} width="0.4" height="8"></rect>` : nothing))}
  </svg>`;
const renderParts = ({ words }, about, parts) => parts.length === 0
    ? nothing
    : html `<div>
        <h4 class="about">${about}</h4>
        <ul>
          ${parts.map(({ of, earned, count }) => html `<li>${words.partOf(words.parts[of], points(earned), count)}</li>`)}
        </ul>
      </div>`;
