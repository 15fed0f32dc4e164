import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
/** Heap of a program, in MB. */
const HEAP = 512;
/** What a process may say after it has ended, by others that it started and that hold its pipes, in ms. */
const LAST_WORDS = 500;
/**
 * A process of Node that can link modules by hand, in a group of its own with those that it starts.
 *
 * @param script The address of its `.js` file.
 */
export const startNode = (script, args, stdio) => {
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
        stdio,
        detached: true,
        env: { ...process.env, NODE_OPTIONS: '' },
    });
};
/** Ends the processes that one has started which has a group of its own, and it. */
const endGroup = ({ pid }) => {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // All have ended.
    }
};
/** Calls back when a process has ended, also if another that it started holds its pipes. */
export const onEnd = (child, done) => {
    child.once('close', done);
    child.once('exit', (status, signal) => {
        const late = setTimeout(() => {
            child.off('close', done);
            for (const stream of child.stdio)
                stream?.destroy();
            done(status, signal);
        }, LAST_WORDS);
        child.once('close', () => clearTimeout(late));
    });
};
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Ends a process with its group when it ends itself, and when this one does. */
export const endTogether = (child) => {
    const end = () => endGroup(child);
    const pass = (signal) => {
        forget();
        end();
        process.kill(process.pid, signal);
    };
    const forget = () => {
        process.off('exit', end);
        for (const signal of SIGNALS)
            process.off(signal, pass);
    };
    process.once('exit', end);
    for (const signal of SIGNALS)
        process.once(signal, pass);
    child.once('exit', () => {
        forget();
        end();
    });
};
