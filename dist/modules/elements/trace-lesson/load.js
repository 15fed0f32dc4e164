import { fetchMaker } from '../../page/questions.js';
let study;
let loading;
/** What a reader does after the run, once it has come. */
export const studyNow = () => study;
/** Fetches it, once. Gives whether it came; a page is shown without it if not, and the next one asks again. */
export const fetchStudy = () => (loading ??= Promise.all([import('../../study.js'), fetchMaker()]).then(([came]) => {
    study = came;
    return true;
}, (error) => {
    loading = undefined;
    console.warn(`Parts of the lesson's page could not be loaded: ${String(error)}`);
    return false;
}));
