import type { ModuleDeclaration, Statement } from 'acorn';
import { type Scope } from './scope.js';
import type { Rules, Walk } from './walk.js';
/** Reads statements that follow each other: each is told before it runs. */
export declare const statements: (list: readonly (Statement | ModuleDeclaration)[], scope: Scope, walk: Walk) => void;
export declare const STATEMENTS: Rules;
