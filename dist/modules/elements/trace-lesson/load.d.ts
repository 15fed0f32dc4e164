/** Whether all elements are there that a page may need. */
export declare const isLoaded: () => boolean;
/** Fetches them, once. Gives whether they came; a page is shown without them if not. */
export declare const fetchParts: () => Promise<boolean>;
