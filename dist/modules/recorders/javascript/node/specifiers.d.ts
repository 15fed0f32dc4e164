/** Whether a specifier is the path of a file. */
export declare const isRelative: (specifier: string) => boolean;
/** Files that may be meant by a path: TypeScript is imported by the name of what it becomes. */
export declare const candidates: (path: string) => readonly string[];
