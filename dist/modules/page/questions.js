import { BANKS, questionsOf } from '../lesson/question.js';
import { ENGLISH } from './language.js';
let makerIn;
let loading;
let settled = false;
/**
 * The questions of a bank of a lesson, those made from its run as well, once what makes them is there. They are the same in each
 * language but for what they say: who does not show them need not name one.
 */
export const questionsIn = (lesson, bank, language = ENGLISH) => questionsOf(lesson, bank, makerIn?.(language));
/** Whether it is known which questions can be made: what makes them is there, or cannot be had. */
export const knowsMade = () => settled;
/** Whether it is known that they cannot be made, as what makes them could not be had. */
export const lacksMade = () => settled && !makerIn;
/**
 * Fetches what makes questions of runs, once for a page. Where that cannot be had, there are those of the author; who asks
 * later has it tried again. `load`: how it is fetched.
 */
export const fetchMaker = (load = () => import('./made.js')) => (loading ??= load()
    .then((made) => {
    ({ makerIn } = made);
}, () => {
    loading = undefined;
})
    .then(() => {
    settled = true;
}));
/** Whether a lesson asks what the run does, and leaves the options to the run: then it is shown with them from the start. */
export const needsMaker = ({ json }) => BANKS.some((bank) => json[bank]?.some((one) => one?.kind === 'predict' && !one.options));
