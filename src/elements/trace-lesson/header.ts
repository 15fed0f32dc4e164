import {html, nothing, type TemplateResult} from 'lit';
import type {Lesson} from '../../lesson/lesson.js';
import type {Progress} from '../../lesson/progress.js';
import type {LessonPageWords} from '../../page/words/lesson-page.js';

/** What the header of a lesson is made of. */
export interface Header {
  readonly words: LessonPageWords;
  readonly lesson: Lesson;
  /** An inline text. */
  readonly say: (text: string) => unknown;
  /** Level of the title. */
  readonly level: number;
  /** Row that the way in leads to; `undefined`: from the beginning once more. */
  readonly start: number | undefined;
  readonly onStart: () => void;
  /** `undefined`: there is no test. */
  readonly onTest: (() => void) | undefined;
  readonly progress: Progress;
}

/** What the lesson is about, the ways in, and how far its reader has come. */
export const renderHeader = ({words, lesson, say, level, ...ways}: Header): TemplateResult => {
  const {title, subject, minutes, difficulty, summary} = lesson.json;
  const about = [
    subject,
    minutes === undefined ? undefined : words.minutes(minutes),
    difficulty && words.difficulty[difficulty],
  ].filter(Boolean);
  return html`<header>
    ${about.length > 0 ? html`<p class="about" dir="auto">${about.join(' · ')}</p>` : nothing}
    ${
      title
        ? html`<p class="title" part="title" role="heading" aria-level=${level} dir="auto">${say(title)}</p>`
        : nothing
    }
    ${summary ? html`<p class="summary" dir="auto">${say(summary)}</p>` : nothing}
    ${lesson.rows.length > 1 ? renderWays(words, ways) : nothing}
  </header>`;
};

const renderWays = (
  words: LessonPageWords,
  {start, onStart, onTest, progress}: Pick<Header, 'start' | 'onStart' | 'onTest' | 'progress'>,
): TemplateResult => {
  const begin = start === undefined ? words.startOver : start > 0 ? words.goOnAt(start + 1) : words.startLearning;
  const {steps, ofSteps, questions, ofQuestions, share} = progress;
  return html`<div class="ways">
      <button type="button" class="button primary" part="button" @click=${onStart}><span>${begin}</span></button>
      ${onTest ? html`<button type="button" class="button" part="button" @click=${onTest}>${words.testThisPattern}</button>` : nothing}
    </div>
    <div class="progress">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${Math.round(share * 1000) / 10} height="1" />
      </svg>
      <p dir="auto"
        >${words.stepsReached(steps, ofSteps)}${ofQuestions > 0 ? ` · ${words.questionsAnswered(questions, ofQuestions)}` : nothing}</p
      >
    </div>`;
};
