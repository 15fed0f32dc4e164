import type { Lesson } from './lesson.js';
/** Rows of a run for a reader to put in order. */
export interface OrderTask {
    /** The rows, in the order of the run. */
    readonly rows: readonly number[];
    /** What each says. Rows that say the same take each other's place. */
    readonly words: readonly string[];
    /** Whether rows were left out: each stands for the first time that it happens. */
    readonly chosen: boolean;
}
/** How good an order is. */
export interface OrderGrade {
    /** For each place whether what stands there belongs there. */
    readonly placed: readonly boolean[];
    /** How many stand in the right order, with others between them or not. */
    readonly run: number;
    /** From 0 to 1. */
    readonly score: number;
}
/** What a lesson has to put in order; nothing where all rows, or all but two, say the same. */
export declare const orderOf: (of: Lesson) => OrderTask | undefined;
/** So many of the items, the first and the last among them, as evenly as can be. */
export declare const spread: <Item>(items: readonly Item[], most: number) => readonly Item[];
/** The places of the rows as a reader finds them first: never the right order. */
export declare const mixed: (task: OrderTask, seed: string) => readonly number[];
/** Grades an order of the places 0 … n - 1. */
export declare const gradeOrder: ({ words }: OrderTask, order: readonly number[]) => OrderGrade;
/** Whether something that was kept is an order of the task. */
export declare const isOrder: ({ rows }: OrderTask, stored: unknown) => stored is readonly number[];
/** An order in which one item has moved to another place. */
export declare const moveTo: <Item>(order: readonly Item[], from: number, to: number) => readonly Item[];
