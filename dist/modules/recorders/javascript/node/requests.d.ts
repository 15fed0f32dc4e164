/** The real work that is done meanwhile: virtual time must not run away from it. */
export declare class Requests {
    #private;
    /** Whether a timer has to wait for what would have come before it. It waits no longer than it would have in Node. */
    holdUp(now: number, due: number): boolean;
}
