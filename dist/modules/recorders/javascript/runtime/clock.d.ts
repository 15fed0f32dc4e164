type Callback = (...args: readonly unknown[]) => unknown;
/** What the program gets for a timer, as in Node. */
export declare class Timeout {
    #private;
    constructor(clock: VirtualClock, id: number);
    ref(): this;
    unref(): this;
    hasRef(): boolean;
    refresh(): this;
    close(): this;
    [Symbol.toPrimitive](): number;
}
/** Time that passes only when nobody has anything to do, and timers that wait by it. */
export declare class VirtualClock {
    #private;
    /** @param onTimer Is called when there is a timer to wait for. */
    constructor(onTimer?: () => void);
    /** Milliseconds since the run began. */
    get now(): number;
    /** The time as the program asks for it. */
    ask(): number;
    start(maker: string, callback: unknown, delay: unknown, args: readonly unknown[], repeats?: boolean): Timeout;
    clear(timer: unknown): void;
    keep(id: number, keeps: boolean): void;
    keeps(id: number): boolean;
    restart(id: number): void;
    /** When the timer that is due next is, in ms since the run began. */
    get due(): number | undefined;
    /** The timer that is due next, if there is one that somebody waits for. Time has passed until then. */
    take(): {
        readonly maker: string;
        readonly callback: Callback;
        readonly run: () => void;
    } | undefined;
}
export {};
