import { type Frame, type State, type Step } from '../../trace/trace.js';
import { type Value } from '../../trace/values.js';
import type { Lesson } from '../lesson.js';
import type { Phrases } from '../phrases.js';
import { type Choice, type Choices } from './choices.js';
import { type Speaker } from './say.js';
/** A variable of an activation. */
export type Place = readonly [frame: Frame, name: string];
/** The choices for what a reader can be asked of a run. Rows are counted from 0; -1: before the run. */
export interface Chooser {
    readonly say: Speaker;
    /** What is true after a row. */
    readonly state: (row: number) => State;
    /** The variables that a reader sees after a row, each in the activation that is meant. */
    readonly places: (row: number) => readonly Place[];
    /** A variable as the reader has to be told of it. */
    readonly named: (place: Place) => string;
    /** Other living activations of the same function that have the variable. */
    readonly twins: (place: Place, row: number) => readonly Frame[];
    /** What was printed by the end of a row, and in it. */
    readonly output: (row: number) => string;
    readonly printed: (row: number) => string;
    /** The step after a row. */
    readonly next: (row: number) => Step | undefined;
    readonly value: (value: Value | undefined, state: State, why?: string) => Choice;
    readonly choices: {
        /** `running`: the call that runs is meant, and what the variable is in others is wrong. */
        value(row: number, place: Place, running?: boolean): Choices;
        output(row: number): Choices;
        prints(row: number): Choices;
        line(row: number): Choices | undefined;
        task(row: number): Choices | undefined;
        cell(row: number, column: number): Choices;
        /** What a step returns, where that is a value. */
        returned(row: number, step: Step): Choices;
    };
}
/** Whether a value stayed the same, what it leads to included. */
export declare const isKept: (from: Value | undefined, to: Value | undefined, before: State, after: State) => boolean;
export declare const chooserOf: (lesson: Lesson, phrases: Phrases) => Chooser;
