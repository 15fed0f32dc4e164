import type {Lesson} from '../lesson/lesson.js';
import {BANKS, questionsOf, type Bank, type Question, type QuestionMaker} from '../lesson/question.js';
import {ENGLISH, type Language} from './language.js';

let makerIn: ((language: Language) => QuestionMaker) | undefined;
let loading: Promise<void> | undefined;
let settled = false;

/**
 * The questions of a bank of a lesson, those made from its run as well, once what makes them is there. They are the same in each
 * language but for what they say: who does not show them need not name one.
 */
export const questionsIn = (lesson: Lesson, bank: Bank, language = ENGLISH): readonly (Question | undefined)[] =>
  questionsOf(lesson, bank, makerIn?.(language));

/** Whether it is known which questions can be made: what makes them is there, or cannot be had. */
export const knowsMade = (): boolean => settled;

/** Fetches what makes questions of runs, once for a page. Where that cannot be had, there are those of the author. */
export const fetchMaker = (): Promise<void> =>
  (loading ??= import('./made.js')
    .then((made) => {
      ({makerIn} = made);
    })
    .catch(() => {})
    .then(() => {
      settled = true;
    }));

/** Whether a lesson asks what the run does, and leaves the options to the run: then it is shown with them from the start. */
export const needsMaker = ({json}: Lesson): boolean =>
  BANKS.some((bank) => json[bank]?.some((one) => one?.kind === 'predict' && !one.options));
