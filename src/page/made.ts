/** What makes questions of runs, in the language of the interface. Heavy, and so a chunk of its own. */
import {questionMaker} from '../lesson/generate/questions.js';
import {phrasesFrom} from '../lesson/phrases.js';
import type {QuestionMaker} from '../lesson/question.js';
import type {Language} from './language.js';

export const makerIn = (language: Language): QuestionMaker => questionMaker(phrasesFrom(language.phrases));
