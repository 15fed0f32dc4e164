import vm from 'node:vm';
import {instrument} from '../../src/recorders/javascript/instrument/instrument.ts';
import {VirtualClock} from '../../src/recorders/javascript/runtime/clock.ts';
import {hooksFor} from '../../src/recorders/javascript/runtime/hooks.ts';
import {LIMITS} from '../../src/recorders/javascript/runtime/limits.ts';
import {Recorder} from '../../src/recorders/javascript/runtime/recorder.ts';

const STEPS = 200_000;

/** What steps are of all kinds: numbers, calls, a list that changes, objects that come and go. */
const PROGRAMS = {
  'numbers in a loop': 'let s = 0; for (let i = 0; ; i++) s += i;',
  'calls, recursive': 'const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2)); fib(50);',
  'a list of 30, sorted': `for (;;) {
    const xs = Array.from({length: 30}, (_, i) => (i * 7) % 31);
    for (let i = 0; i < 30; i++) for (let j = 0; j < 29; j++) if (xs[j] > xs[j + 1]) [xs[j], xs[j + 1]] = [xs[j + 1], xs[j]];
  }`,
};

/** Microseconds of CPU time that a step takes to be recorded. */
const recorded = (text) => {
  const program = instrument([{name: 'program.js', text, kind: 'script'}]);
  let size = 0;
  const note = (part) => (size += JSON.stringify(part).length);
  const clock = new VirtualClock();
  const host = {now: () => clock.now, isProxy: () => false};
  const sink = {task: note, frame: note, step: note, end: note};
  const recorder = new Recorder(program, sink, host, {...LIMITS, steps: STEPS, seconds: 60});
  const context = vm.createContext({});
  Object.defineProperty(context, program.hook, {value: hooksFor(recorder)});
  const before = process.cpuUsage();
  try {
    new vm.Script(program.files[0].code).runInContext(context);
  } catch {
    // It is stopped at the last step.
  }
  const {user, system} = process.cpuUsage(before);
  return (user + system) / STEPS;
};

/** How long it takes to record a JavaScript program. */
export default () => [
  {
    title: 'Recording JavaScript, CPU time of a step',
    rows: Object.entries(PROGRAMS).map(([what, text]) => ({what, ours: recorded(text), unit: 'µs', goal: 10})),
  },
];
