/** Writes stacks as Node does, with the names of files from a folder on, and without columns: what is told has moved them. */
export declare const stackWriter: (root: string) => ((error: Error, calls: NodeJS.CallSite[]) => string);
