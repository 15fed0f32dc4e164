/** Loads what defines an element when its tag is first met on the page, and says so if that fails. */
export declare const onDemand: (tags: readonly string[], load: (tag: string) => Promise<unknown>) => void;
