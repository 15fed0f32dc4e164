/** Whether the platform can speak. */
export declare const canSpeak: () => boolean;
/**
 * Says something aloud. `done` is called once, when it has been said or cannot be; `time`: how long reading it takes, in ms. The
 * returned function makes it silent, and `done` is not called.
 */
export declare const speak: (text: string, lang: string, time: number, done: () => void) => (() => void);
