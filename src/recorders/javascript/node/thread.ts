import {Worker, type WorkerOptions} from 'node:worker_threads';

const SCRIPT = new URL('./worker.js', import.meta.url).href;

/** Not built yet: the thread first has to learn TypeScript. */
const fromSource = (): string => {
  const [tsx, script] = [import.meta.resolve('tsx/esm/api'), SCRIPT.replace(/js$/, 'ts')];
  return `import(${JSON.stringify(tsx)}).then(({register}) => { register(); return import(${JSON.stringify(script)}) })`;
};

/** A thread that runs a program for a recording. */
export const newThread = (options: WorkerOptions): Worker =>
  import.meta.url.endsWith('.ts')
    ? new Worker(fromSource(), {...options, eval: true})
    : new Worker(new URL(SCRIPT), options);
