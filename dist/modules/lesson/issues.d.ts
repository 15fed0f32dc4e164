import type { BaseIssue } from 'valibot';
import { type Path, type Problem } from './problem.js';
/** What JSON is, in words. */
export declare const describe: (json: unknown) => string;
/** A validator's finding as a problem. A union's findings are those of the alternative that came furthest. */
export declare const fromIssue: (issue: BaseIssue<unknown>, base?: Path) => Problem[];
