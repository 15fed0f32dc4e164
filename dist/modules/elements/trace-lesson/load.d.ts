/** What the page takes of `study.ts` besides its elements. */
type Study = typeof import('../../study.js');
/** What a reader does after the run, once it has come. */
export declare const studyNow: () => Study | undefined;
/** Fetches it, once. Gives whether it came; a page is shown without it if not, and the next one asks again. */
export declare const fetchStudy: () => Promise<boolean>;
export {};
