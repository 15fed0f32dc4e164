import { type ChildProcess } from 'node:child_process';
/** A process of Node that can link modules by hand. `script` is the address of its `.js` file. */
export declare const startNode: (script: URL, args?: readonly string[]) => ChildProcess;
