import type { Rules } from './walk.js';
export declare const FUNCTIONS: Rules;
