import type { LessonJson } from '../../lesson/schema.js';
/** A lesson to begin with. */
export interface Template {
    /** What it is for, on one line. */
    readonly summary: string;
    readonly lesson: LessonJson;
}
/** Small, whole and true: each says by itself what can stand where. `trace-elements check` has nothing to say of them. */
export declare const TEMPLATES: Readonly<Record<string, Template>>;
