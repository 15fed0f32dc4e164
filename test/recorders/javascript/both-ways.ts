/** Runs in a process of its own: each program as it is, and again while it tells what it does. */
import {format, types} from 'node:util';
import vm from 'node:vm';
import {traceProblems} from '../../../src/lesson/trace-problems.js';
import {instrument} from '../../../src/recorders/javascript/instrument/instrument.js';
import {leaveTop} from '../../../src/recorders/javascript/runtime/arrivals.js';
import {VirtualClock} from '../../../src/recorders/javascript/runtime/clock.js';
import {changeGlobals} from '../../../src/recorders/javascript/runtime/globals.js';
import {hooksFor} from '../../../src/recorders/javascript/runtime/hooks.js';
import {LIMITS} from '../../../src/recorders/javascript/runtime/limits.js';
import {Recorder} from '../../../src/recorders/javascript/runtime/recorder.js';
import {samples, type Sample} from './programs.js';

/** What became of a program. */
export interface Outcome {
  readonly title: string;
  readonly plain: string;
  readonly told: string;
  readonly printed: string;
  readonly problems: readonly string[];
}

const turn = (): Promise<void> => new Promise((done) => void setImmediate(done));

/** Everything that a program of the suite may use, and a clock of its own. */
const world = (print: (text: string) => void): {clock: VirtualClock; context: vm.Context} => {
  const clock = new VirtualClock();
  const log = (...values: unknown[]): void => {
    print(`${format(...values)}\n`);
  };
  const start =
    (maker: string, repeats = false) =>
    (callback: unknown, delay: unknown, ...args: unknown[]) =>
      clock.start(maker, callback, delay, args, repeats);
  const clear = (timer: unknown): void => clock.clear(timer);
  const context = vm.createContext({
    log,
    console: {log},
    setTimeout: start('setTimeout'),
    setInterval: start('setInterval', true),
    setImmediate: (callback: unknown, ...args: unknown[]) => clock.start('setImmediate', callback, 0, args),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    queueMicrotask,
    AbortController,
    performance: {now: () => clock.now},
  });
  return {clock, context};
};

const errorText = (error: unknown): string => `Uncaught ${(error as Error | null)?.message ?? String(error)}
`;

/** Runs code to its end, timers and all. */
const run = async (
  code: string,
  {kind}: Sample,
  {clock, context}: ReturnType<typeof world>,
  fails: (error: unknown) => void,
): Promise<void> => {
  if (kind === 'script') {
    try {
      new vm.Script(code).runInContext(context);
    } catch (error) {
      fails(error);
    }
  } else {
    const module = new vm.SourceTextModule(code, {context});
    await module.link(() => Promise.reject(new Error('nothing to import')));
    module.evaluate().catch(fails);
  }
  for (await turn(); ; await turn()) {
    const timer = clock.take();
    if (!timer) break;
    try {
      timer.run();
    } catch (error) {
      fails(error);
    }
  }
};

const bothWays = async (sample: Sample): Promise<Outcome> => {
  let [plain, told, uncaught] = ['', '', ''];
  await run(
    sample.text,
    sample,
    world((text) => (plain += text)),
    (error) => (plain += errorText(error)),
  );

  const program = instrument([{name: 'sample.js', text: sample.text, kind: sample.kind}]);
  const trace = {
    version: 1,
    files: [{name: 'sample.js', text: sample.text}],
    tasks: [] as object[],
    frames: [] as object[],
    steps: [] as {output?: string}[],
    end: {} as object,
  };
  const instrumented = world((text) => {
    told += text;
    recorder.print(text);
  });
  const {clock, context} = instrumented;
  const recorder = new Recorder(
    program,
    {
      task: (task) => void trace.tasks.push(task),
      frame: (frame) => void trace.frames.push(frame),
      step: (step) => void trace.steps.push(step),
      end: (end) => void (trace.end = end),
    },
    {now: () => clock.now, isProxy: (value) => types.isProxy(value)},
    LIMITS,
  );
  changeGlobals(vm.runInContext('globalThis', context) as typeof globalThis, {recorder, clock, hook: program.hook});
  Object.defineProperty(context, program.hook, {value: hooksFor(recorder)});
  await run(program.files[0]!.code, sample, instrumented, (error) => {
    told += errorText(error);
    uncaught = errorText(error);
    leaveTop(error, recorder);
    recorder.fail(error);
  });
  recorder.finish({reason: 'finished'});
  const printed = trace.steps.map(({output = ''}) => output).join('') + uncaught;
  const problems = traceProblems(trace, []).map(({message}) => message);
  return {title: sample.title, plain, told, printed, problems};
};

const outcomes: Outcome[] = [];
for (const sample of samples()) {
  try {
    outcomes.push(await bothWays(sample));
  } catch (error) {
    const says = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcomes.push({title: sample.title, plain: '', told: says, printed: '', problems: [says]});
  }
}
process.stdout.write(JSON.stringify(outcomes));
