/** Milliseconds that a position stays while playing at speed 1. */
export const PACE = 1600;
/** Speeds that a reader can choose from. */
export const SPEEDS = [0.5, 1, 2, 4];
/** What each command does. */
const EFFECTS = {
    step: (state, { to }) => ({ ...state, position: Math.max(0, Math.min(Math.trunc(to) || 0, state.length - 1)) }),
    play: (state) => ({ ...state, playing: state.length > 1, position: isAtEnd(state) ? 0 : state.position }),
    pause: (state) => ({ ...state, playing: false }),
    speed: (state, { speed }) => ({ ...state, speed: speed > 0 ? Math.min(speed, 16) : state.speed }),
};
/** Whether there is nothing after this position. */
export const isAtEnd = ({ position, length }) => position >= length - 1;
/** The cursor over one lesson: the only thing that its views share and that changes. Synchronous. */
export class Player {
    #state;
    #timer;
    #listeners = new Set();
    /** @param length How many positions there are. */
    constructor(length) {
        this.#state = Object.freeze({ position: 0, length, playing: false, speed: 1 });
    }
    get state() {
        return this.#state;
    }
    /** Does what a command asks; listeners hear of it before this returns. A command that changes nothing is silent. */
    dispatch(command, cause = 'script', source) {
        const effect = EFFECTS[command.type];
        let next = effect(this.#state, command);
        if (next.playing && isAtEnd(next))
            next = { ...next, playing: false };
        const previous = this.#state;
        if (Object.keys(next).every((key) => next[key] === previous[key]))
            return;
        this.#state = Object.freeze(next);
        this.#schedule();
        for (const listener of [...this.#listeners]) {
            // A listener may itself have moved on; the others have heard of that by now.
            if (this.#state === next)
                listener(next, { previous, cause, source });
        }
    }
    /** Calls `listener` after every change, until the returned function is called. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    #schedule() {
        clearTimeout(this.#timer);
        if (!this.#state.playing)
            return;
        const tick = () => this.dispatch({ type: 'step', to: this.#state.position + 1 }, 'play');
        this.#timer = setTimeout(tick, PACE / this.#state.speed);
    }
}
