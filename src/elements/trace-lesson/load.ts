import {fetchMaker} from '../../page/questions.js';

/** What the page takes of `study.ts` besides its elements. */
type Study = typeof import('../../study.js');

let study: Study | undefined;
let loading: Promise<boolean> | undefined;

/** What a reader does after the run, once it has come. */
export const studyNow = (): Study | undefined => study;

/** Fetches it, once. Gives whether it came; a page is shown without it if not, and the next one asks again. */
export const fetchStudy = (): Promise<boolean> =>
  (loading ??= Promise.all([import('../../study.js'), fetchMaker()]).then(
    ([came]) => {
      study = came;
      return true;
    },
    (error: unknown) => {
      loading = undefined;
      console.warn(`Parts of the lesson's page could not be loaded: ${String(error)}`);
      return false;
    },
  ));
