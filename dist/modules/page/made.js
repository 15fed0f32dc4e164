/** What makes questions of runs, in the language of the interface. Heavy, and so a chunk of its own. */
import { questionMaker } from '../lesson/generate/questions.js';
import { phrasesFrom } from '../lesson/phrases.js';
export const makerIn = (language) => questionMaker(phrasesFrom(language.phrases));
