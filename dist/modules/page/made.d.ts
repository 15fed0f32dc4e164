import type { QuestionMaker } from '../lesson/question.js';
export declare const maker: QuestionMaker;
