import type { QuestionJson } from '../../lesson/schema.js';
import { type Lose } from '../imported.js';
import type { Document } from './document.js';
import type { Told } from './steps.js';
/**
 * The questions of a CodeLens. One stands at a step, is asked at the next, and is answered by what that shows: here, by what is
 * true after the step. Where the trace knows the answer, the trace gives it; else it is written down.
 *
 * `correct` is a path, as Runestone reads it: `globals.x`, `current_frame.x`, `line`, `heap.1.2`; `correctText` the answer itself.
 */
export declare const questionsOf: ({ steps }: Document, told: Told, length: number, lose: Lose) => QuestionJson[];
