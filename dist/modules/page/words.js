import { spoken } from '../lesson/message.js';
import { derivedEnglish } from './words/derived-rows.js';
import { exercisesEnglish } from './words/exercises.js';
import { lessonPageEnglish } from './words/lesson-page.js';
import { recordedEnglish } from './words/recorded.js';
import { studyEnglish } from './words/study.js';
/**
 * Every text of the interface that is not the lesson's own, in one table: what another language needs is this table again. It is
 * put together of those in `words/`, one for each file that a page loads; elements have theirs. Texts are data, and an element
 * calls them with what fills their places, in the order in which these first appear there: `words.position(3, 10)`. How texts are
 * written: `src/lesson/message.ts`.
 */
export const english = {
    ...recordedEnglish,
    ...derivedEnglish,
    ...studyEnglish,
    ...lessonPageEnglish,
    ...exercisesEnglish,
};
/** English, and what is said where no language is known. */
export const words = spoken(english);
