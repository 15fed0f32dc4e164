import { Console } from 'node:console';
/** As much of a stream as a console needs. */
const streamTo = (print) => {
    const stream = {
        write: (text) => {
            print(typeof text === 'string' ? text : Buffer.from(text).toString());
            return true;
        },
        on: () => stream,
        once: () => stream,
        removeListener: () => stream,
        listenerCount: () => 0,
    };
    return stream;
};
const duration = (ms) => (ms < 1000 ? `${ms}ms` : `${(ms / 1000).toFixed(3)}s`);
/** The console of Node, which prints for a recording and measures by its clock. */
const consoleTo = (print, clock) => {
    const stream = streamTo(print);
    const console = new Console({ stdout: stream, stderr: stream, colorMode: false });
    const begun = new Map();
    const tell = (label, rest) => {
        const from = begun.get(label);
        if (from !== undefined)
            console.log(`${label}: ${duration(clock.now - from)}`, ...rest);
    };
    return Object.assign(console, {
        time: (label = 'default') => void begun.set(label, clock.now),
        timeLog: (label = 'default', ...rest) => tell(label, rest),
        timeEnd: (label = 'default') => {
            tell(label, []);
            begun.delete(label);
        },
    });
};
/** Sends what the program prints to a recording. */
export const catchOutput = (print, clock) => {
    Object.defineProperty(globalThis, 'console', {
        value: consoleTo(print, clock),
        writable: true,
        configurable: true,
        enumerable: false,
    });
    for (const stream of [process.stdout, process.stderr]) {
        Object.defineProperty(stream, 'write', {
            value: (text, ...rest) => {
                print(typeof text === 'string' ? text : Buffer.from(text).toString());
                const done = rest.find((one) => typeof one === 'function');
                if (done)
                    process.nextTick(done);
                return true;
            },
            writable: true,
            configurable: true,
        });
    }
};
