import { fetchMaker, knowsMade } from '../../page/questions.js';
import { isDefined } from './parts.js';
/** Elements that are not needed to show a run, and come with the first whole lesson. */
const LATER = ['key-moments', 'concept-snapshot', 'lesson-transcript', 'quiz-deck', 'learning-modes'];
let loading;
/** Whether all elements are there that a page may need. */
export const isLoaded = () => LATER.every(isDefined) && knowsMade();
/** Fetches them, once. Gives whether they came; a page is shown without them if not. */
export const fetchParts = () => (loading ??= Promise.all([import('../../lesson-page.js'), fetchMaker()]).then(() => true, (error) => {
    console.warn(`Parts of the lesson's page could not be loaded: ${String(error)}`);
    return false;
}));
