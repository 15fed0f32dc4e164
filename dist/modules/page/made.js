/** What makes questions of runs, in the language of the interface. Heavy, and so a chunk of its own. */
import { questionMaker } from '../lesson/generate/questions.js';
import { phrases } from '../lesson/phrases.js';
export const maker = questionMaker(phrases);
