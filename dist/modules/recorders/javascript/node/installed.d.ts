/** Loads a package as a file in one of some folders would, the first that finds it; `undefined`: none does. */
export declare const installedIn: (name: string, folders: readonly string[]) => Promise<unknown>;
