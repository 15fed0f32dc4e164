import {Console} from 'node:console';
import type {VirtualClock} from '../runtime/clock.js';

/** As much of a stream as a console needs. */
const streamTo = (print: (text: string) => void): NodeJS.WritableStream => {
  const stream = {
    write: (text: unknown): boolean => {
      print(typeof text === 'string' ? text : Buffer.from(text as Uint8Array).toString());
      return true;
    },
    on: () => stream,
    once: () => stream,
    removeListener: () => stream,
    listenerCount: () => 0,
  };
  return stream as unknown as NodeJS.WritableStream;
};

const duration = (ms: number): string => (ms < 1000 ? `${ms}ms` : `${(ms / 1000).toFixed(3)}s`);

/** The console of Node, which prints for a recording and measures by its clock. */
const consoleTo = (print: (text: string) => void, clock: VirtualClock): Console => {
  const stream = streamTo(print);
  const console = new Console({stdout: stream, stderr: stream, colorMode: false});
  const begun = new Map<string, number>();
  const tell = (label: string, rest: readonly unknown[]): void => {
    const from = begun.get(label);
    if (from !== undefined) console.log(`${label}: ${duration(clock.now - from)}`, ...rest);
  };
  return Object.assign(console, {
    time: (label = 'default') => void begun.set(label, clock.now),
    timeLog: (label = 'default', ...rest: readonly unknown[]) => tell(label, rest),
    timeEnd: (label = 'default') => {
      tell(label, []);
      begun.delete(label);
    },
  });
};

/** Sends what the program prints to a recording. */
export const catchOutput = (print: (text: string) => void, clock: VirtualClock): void => {
  Object.defineProperty(globalThis, 'console', {
    value: consoleTo(print, clock),
    writable: true,
    configurable: true,
    enumerable: false,
  });
  for (const stream of [process.stdout, process.stderr]) {
    Object.defineProperty(stream, 'write', {
      value: (text: unknown, ...rest: readonly unknown[]): boolean => {
        print(typeof text === 'string' ? text : Buffer.from(text as Uint8Array).toString());
        const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
        if (done) process.nextTick(done);
        return true;
      },
      writable: true,
      configurable: true,
    });
  }
};
