/** Whether it is text that another tool wrote, and no JSON. */
export declare const isForeignText: (text: string) => boolean;
/** How many bytes a text may have, by how it begins: lessons are short, and have to be seen to be none before more is read. */
export declare const mostBytes: (text: string, ofLesson: number) => number;
/** Whether a document is a trace of another tool: those have their steps in a bare list, or in one that is called `trace`. */
export declare const isForeign: (document: unknown) => boolean;
