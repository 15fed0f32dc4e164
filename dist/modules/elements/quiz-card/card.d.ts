import type { Response } from '../../lesson/grade.js';
import type { Option, Question } from '../../lesson/question.js';
import type { QuestionRecord } from '../../page/record.js';
import type { StudyWords } from '../../page/words/study.js';
/** What the parts of a card are rendered from. */
export interface Card {
    readonly question: Question;
    /** Its options in the order in which this reader sees them first. */
    readonly options: readonly Option[];
    readonly record: QuestionRecord;
    /** What stands there as the answer, now: it may have changed since the rendering. Steps to be put in order are always one. */
    readonly response: Response;
    /** `open`: can be answered; `kept`: has been, and nothing is said of it; `told`: has been, with all that is to say. */
    readonly phase: 'open' | 'kept' | 'told';
    /** Nothing is said of right and wrong, and nothing helps. */
    readonly exam: boolean;
    readonly words: StudyWords;
    /** An inline text, as a template and as words. */
    readonly text: (text: string) => unknown;
    readonly plain: (text: string) => string;
    /** "See step 3", of places in the run. */
    readonly see: (...places: {
        readonly step?: number | string | undefined;
        readonly column?: string | undefined;
    }[]) => unknown;
    /** What an option is called: by the letter that this reader sees. */
    readonly nameOf: (id: string) => string;
    /** The reader changes the answer. */
    readonly answer: (response: Response) => void;
    /** Brings the focus, once this has been rendered, to what a selector finds. */
    readonly focus: (selector: string) => void;
}
