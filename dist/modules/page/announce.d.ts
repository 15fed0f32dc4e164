/**
 * Says something to screen readers, politely. One live region for the whole page, in its light DOM: several at once drop
 * each other's messages, and some readers do not hear those in shadow trees.
 */
export declare const announce: (text: string) => void;
/** Makes the region before the first message: what is there when it appears is not spoken. */
export declare const liveRegion: () => HTMLElement | undefined;
