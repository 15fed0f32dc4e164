import type { Rules } from './walk.js';
export declare const EXPRESSIONS: Rules;
