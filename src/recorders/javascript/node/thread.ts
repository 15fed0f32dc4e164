import {Worker, type WorkerOptions} from 'node:worker_threads';

/** A script that is not built yet: the thread first has to learn TypeScript. */
const fromSource = (script: string): string => {
  const [tsx, source] = [import.meta.resolve('tsx/esm/api'), script.replace(/js$/, 'ts')].map((one) =>
    JSON.stringify(one),
  );
  return `import(${tsx}).then(({register}) => { register(); return import(${source}) })`;
};

/** A thread of Node that can link modules by hand. `script` is the address of its `.js` file. */
export const newThread = (script: URL, options: WorkerOptions): Worker => {
  const all = {...options, execArgv: ['--experimental-vm-modules', '--no-warnings']};
  return import.meta.url.endsWith('.ts')
    ? new Worker(fromSource(script.href), {...all, eval: true})
    : new Worker(script, all);
};
