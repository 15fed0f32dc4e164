import type { Lesson } from './lesson.js';
/** The ways through a lesson, in the order in which a reader might take them. */
export declare const MODES: readonly ['walk', 'watch', 'predict', 'fill', 'order', 'explain', 'quiz', 'practice', 'test'];
/** A way through a lesson. */
export type Mode = (typeof MODES)[number];
/** An element of an arrangement. */
export interface Placed {
    readonly tag: string;
    readonly attributes?: Readonly<Record<string, string>>;
    /** Whether a lesson has something for it. */
    readonly when?: (lesson: Lesson) => boolean;
    /** The run beside the task: at the side where there is room. */
    readonly beside?: boolean;
}
interface Way {
    readonly has: (lesson: Lesson) => boolean;
    /** The part of a lesson's page that it is about: where an author leaves that out, the mode would bring it back. */
    readonly about?: string;
    readonly parts: readonly Placed[];
}
/** Each mode: which lessons have it, and which elements it lays out. */
export declare const WAYS: Readonly<Record<Mode, Way>>;
/** Whether a text names a mode. */
export declare const isMode: (name: unknown) => name is Mode;
/** The modes that a lesson has, of those that an author wants, in the author's order. `wanted`: names, separated by spaces. */
export declare const modesOf: (lesson: Lesson, wanted?: string | null) => readonly Mode[];
export {};
