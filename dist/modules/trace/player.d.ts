/** Where a reader is in a run. Frozen; replaced whole at every change. */
export interface PlayerState {
    /** 0-based position: a row of the execution table. */
    readonly position: number;
    /** How many positions there are. */
    readonly length: number;
    readonly playing: boolean;
    /** 1: one position in {@link PACE} milliseconds; 2: twice as fast. */
    readonly speed: number;
}
/** What can be asked of a player. */
export type Command = {
    readonly type: 'step';
    readonly to: number;
} | {
    readonly type: 'play';
} | {
    readonly type: 'pause';
} | {
    readonly type: 'speed';
    readonly speed: number;
};
/** Why something changed: the reader did it, a script on the page, the player while it plays, or a link to a step. */
export type Cause = 'reader' | 'script' | 'play' | 'link';
/** What a subscriber is told besides the new state. */
export interface PlayerChange {
    readonly previous: PlayerState;
    readonly cause: Cause;
    /** What sent the command: the view in which the reader pressed, say. */
    readonly source: unknown;
}
export type PlayerListener = (state: PlayerState, change: PlayerChange) => void;
/** Milliseconds that a position stays while playing at speed 1. */
export declare const PACE = 1600;
/** Speeds that a reader can choose from. */
export declare const SPEEDS: readonly number[];
/** Whether there is nothing after this position. */
export declare const isAtEnd: ({ position, length }: PlayerState) => boolean;
/** The cursor over one lesson: the only thing that its views share and that changes. Synchronous. */
export declare class Player {
    #private;
    /** @param length How many positions there are. */
    constructor(length: number);
    get state(): PlayerState;
    /** Does what a command asks; listeners hear of it before this returns. A command that changes nothing is silent. */
    dispatch(command: Command, cause?: Cause, source?: unknown): void;
    /** Calls `listener` after every change, until the returned function is called. */
    subscribe(listener: PlayerListener): () => void;
}
