import { type TemplateResult } from 'lit';
import { type TestState } from '../../lesson/pattern-test.js';
import { type Course } from './course.js';
import { type Desk } from './sheet.js';
/** What a test is, before it begins. */
export declare const renderBeginning: ({ words }: Desk, { most }: Course) => TemplateResult;
/** How strong a pattern is, what that is read from, what to look at again, and when to come back. */
export declare const renderResult: (desk: Desk, { lesson, reviewed, most }: Course, test: TestState, when: string | undefined) => TemplateResult;
