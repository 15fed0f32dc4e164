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
export type Command =
  | {readonly type: 'step'; readonly to: number}
  | {readonly type: 'play'}
  | {readonly type: 'pause'}
  | {readonly type: 'speed'; readonly speed: number};

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
export const PACE = 1600;

/** Speeds that a reader can choose from. */
export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

type Effects = {
  [Type in Command['type']]: (state: PlayerState, command: Extract<Command, {type: Type}>) => PlayerState;
};

/** What each command does. */
const EFFECTS: Effects = {
  step: (state, {to}) => ({...state, position: Math.max(0, Math.min(Math.trunc(to) || 0, state.length - 1))}),
  play: (state) => ({...state, playing: state.length > 1, position: isAtEnd(state) ? 0 : state.position}),
  pause: (state) => ({...state, playing: false}),
  speed: (state, {speed}) => ({...state, speed: speed > 0 ? Math.min(speed, 16) : state.speed}),
};

/** Whether there is nothing after this position. */
export const isAtEnd = ({position, length}: PlayerState): boolean => position >= length - 1;

/** The cursor over one lesson: the only thing that its views share and that changes. Synchronous. */
export class Player {
  #state: PlayerState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<PlayerListener>();

  /** @param length How many positions there are. */
  constructor(length: number) {
    this.#state = Object.freeze({position: 0, length, playing: false, speed: 1});
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** Does what a command asks; listeners hear of it before this returns. A command that changes nothing is silent. */
  dispatch(command: Command, cause: Cause = 'script', source?: unknown): void {
    const effect = EFFECTS[command.type] as (state: PlayerState, command: Command) => PlayerState;
    let next = effect(this.#state, command);
    if (next.playing && isAtEnd(next)) next = {...next, playing: false};
    const previous = this.#state;
    if ((Object.keys(next) as (keyof PlayerState)[]).every((key) => next[key] === previous[key])) return;
    this.#state = Object.freeze(next);
    this.#schedule();
    for (const listener of [...this.#listeners]) {
      // A listener may itself have moved on; the others have heard of that by now.
      if (this.#state === next) listener(next, {previous, cause, source});
    }
  }

  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(listener: PlayerListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#state.playing) return;
    const tick = (): void => this.dispatch({type: 'step', to: this.#state.position + 1}, 'play');
    this.#timer = setTimeout(tick, PACE / this.#state.speed);
  }
}
