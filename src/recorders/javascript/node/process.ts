import {spawn, type ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Heap of a program, in MB. */
const HEAP = 512;

/**
 * A process of Node that can link modules by hand.
 *
 * @param script The address of its `.js` file.
 * @param input The open file that it reads. Default: none.
 */
export const startNode = (script: URL, args: readonly string[] = [], input?: number): ChildProcess => {
  const isSource = import.meta.url.endsWith('.ts');
  const options = [
    '--experimental-vm-modules',
    // What a module of the program finds is found from there.
    '--experimental-import-meta-resolve',
    '--no-warnings',
    `--max-old-space-size=${HEAP}`,
    // Not built yet: it first has to learn TypeScript.
    ...(isSource ? ['--import', import.meta.resolve('tsx')] : []),
  ];
  const path = fileURLToPath(script);
  return spawn(process.execPath, [...options, isSource ? path.replace(/js$/, 'ts') : path, ...args], {
    stdio: [input ?? 'ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_OPTIONS: ''},
    // What it begins can be ended with it.
    detached: true,
  });
};
