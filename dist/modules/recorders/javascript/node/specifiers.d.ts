/** How a file asks for another. */
export type Way = 'import' | 'require';
/** Whether a specifier is the path of a file. */
export declare const isRelative: (specifier: string) => boolean;
/**
 * Files that may be meant by a path. Only `require` adds an ending, or takes a folder for its first file; but TypeScript
 * is imported by the name of what it becomes, and by no ending.
 */
export declare const candidates: (path: string, way: Way, importer: string) => readonly string[];
