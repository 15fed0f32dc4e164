import { type TemplateResult } from 'lit';
import { groupsOf, type Group } from '../../lesson/activations.js';
import type { Lesson } from '../../lesson/lesson.js';
import type { Language } from '../../page/language.js';
export { groupsOf };
/** An activation: its function, its task, and what it does at the moment. In words: colour alone says nothing. */
export declare const renderGroup: ({ scope, frame, call, earlier, status }: Group, { trace }: Lesson, columns: number, { say }: Language) => TemplateResult;
