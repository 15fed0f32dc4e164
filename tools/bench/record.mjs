import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
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

/** Steps under the inspector, which are slow. */
const FEW = 1000;

/** Microseconds of CPU time that a step takes under `node:inspector`. */
const inspected = (text) => {
  const script = fileURLToPath(new URL('stepping.mjs', import.meta.url));
  return Number(spawnSync(process.execPath, [script, text, String(FEW)], {timeout: 60_000}).stdout) / FEW;
};

/** The same kinds of steps in Python. */
const PYTHON = {
  'numbers in a loop': 's = 0\ni = 0\nwhile True:\n    s += i\n    i += 1\n',
  'calls, recursive': 'def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\nfib(50)\n',
  'a list of 30, sorted': `while True:
    xs = [(i * 7) % 31 for i in range(30)]
    for i in range(30):
        for j in range(29):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
`,
};

/** Steps a second of our recorder and of `bdb`, by program; nothing where there is no Python. */
const inPython = () => {
  const script = fileURLToPath(new URL('record.py', import.meta.url));
  const {status, stdout} = spawnSync('python3', [script], {input: JSON.stringify(PYTHON), encoding: 'utf8'});
  return status === 0 ? JSON.parse(stdout) : {};
};

const ROW = {unit: '/s', goal: 100_000, isLeast: true};

/** How many steps of a program are recorded in a second of CPU time. */
export default () => {
  const javascript = [];
  for (const [what, text] of Object.entries(PROGRAMS))
    javascript.push({...ROW, what, ours: 1e6 / recorded(text), peer: 1e6 / inspected(text)});
  const python = Object.entries(inPython()).map(([what, [ours, peer]]) => ({...ROW, what, ours, peer}));
  const notes = [
    'In CPU time. The peers keep line and names or values of a step; they write nothing and look into no object.',
  ];
  return [
    {title: 'Steps of JavaScript recorded', peer: 'node:inspector', rows: javascript, notes},
    python.length > 0
      ? {title: 'Steps of Python recorded', peer: 'bdb', rows: python, notes}
      : {title: 'Steps of Python recorded', rows: [], notes: ['There is no python3 here.']},
  ];
};
