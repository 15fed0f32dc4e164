import { type ChildProcess, type StdioOptions } from 'node:child_process';
/**
 * A process of Node that can link modules by hand, in a group of its own with those that it starts.
 *
 * @param script The address of its `.js` file.
 */
export declare const startNode: (script: URL, args: readonly string[], stdio: StdioOptions) => ChildProcess;
/** Calls back when a process has ended, also if another that it started holds its pipes. */
export declare const onEnd: (child: ChildProcess, done: (status: number | null, signal: string | null) => void) => void;
/** Ends a process with its group when it ends itself, and when this one does. */
export declare const endTogether: (child: ChildProcess) => void;
