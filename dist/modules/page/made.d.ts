import type { QuestionMaker } from '../lesson/question.js';
import type { Language } from './language.js';
export declare const makerIn: (language: Language) => QuestionMaker;
