import type { TraceJson } from '../../../trace/format.js';
import type { Source } from '../instrument/parse.js';
import { type Limits } from '../runtime/limits.js';
/** A program, and how it is recorded. */
export interface Program {
    /** Its files. Names are paths from `root`, with slashes. */
    readonly files: readonly Source[];
    /** Name of the file that is run. Default: the first. */
    readonly entry?: string;
    /** Lines that it reads. */
    readonly input?: readonly string[];
    /** Default: {@link LIMITS}. */
    readonly budgets?: Partial<Limits>;
    /** Classes to look into that are not the program's. */
    readonly open?: readonly string[];
    /** Classes not to look into. */
    readonly opaque?: readonly string[];
    /** The folder from which it imports packages. Default: the current one. */
    readonly root?: string;
}
/**
 * Records a JavaScript or TypeScript program as it runs in this Node: with virtual time, in a process of its own. Whatever
 * the program does, what it did until its end is in the trace, and `end` says how it ended.
 */
export declare const record: ({ files, entry, input, budgets, root, open: looked, opaque, }: Program) => Promise<TraceJson>;
/** How a program on the disk is recorded. */
export interface RecordOptions extends Pick<Program, 'input' | 'budgets' | 'open' | 'opaque'> {
    /** Paths of files that it imports in a way that cannot be seen. */
    readonly files?: readonly string[];
}
/**
 * Records a program on the disk, with the files that it imports by a path.
 *
 * @param path Path of its first file. What cannot be read rejects as `node:fs` does.
 */
export declare const recordJavaScript: (path: string, { files: more, ...options }?: RecordOptions) => Promise<TraceJson>;
/** A trace as the text of its file: one JSON document, or, in blocks, the header and each block on a line. */
export declare const traceText: (trace: TraceJson) => string;
