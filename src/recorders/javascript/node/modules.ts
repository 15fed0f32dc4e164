import {createRequire} from 'node:module';
import {posix, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import vm from 'node:vm';
import type {InstrumentedProgram} from '../tables.js';
import {candidates, isRelative} from './specifiers.js';

/** A program as it runs in Node: its own files instrumented, all else as Node finds it. */
export interface Linked {
  /** Runs a file; settles when its top level is over. */
  run(file: number): Promise<unknown>;
}

const missing = (specifier: string, from: string): Error =>
  Object.assign(new Error(`Cannot find module '${specifier}' imported from ${from}`), {code: 'ERR_MODULE_NOT_FOUND'});

/** What `require` throws; the stack of Node's own message names folders of this machine. */
const unrequired = (specifier: string, from: string): Error =>
  Object.assign(new Error(`Cannot find module '${specifier}'\nRequire stack:\n- ${from}`), {code: 'MODULE_NOT_FOUND'});

/**
 * @param names Names of the files, as paths from `root`.
 * @param root The folder from which packages are found.
 * @param replaced Modules of Node that the recorder has in its own way.
 * @param fails Is told that an exception ended the top level of a file that another one loads, and whether by a promise.
 */
export const link = (
  {files}: InstrumentedProgram,
  names: readonly string[],
  root: string,
  replaced: Readonly<Record<string, object>>,
  fails: (file: number, error: unknown, isAwaited: boolean) => void,
): Linked => {
  const modules = new Map<number, vm.Module>();
  const scripts = new Map<number, {exports: unknown}>();
  const pathOf = (file: number): string => resolve(root, names[file]!);
  const urlOf = (file: number): string => pathToFileURL(pathOf(file)).href;

  const find = (specifier: string, from: number): number | undefined => {
    if (!isRelative(specifier)) return undefined;
    const path = posix.normalize(posix.join(posix.dirname(names[from]!), specifier));
    const found = candidates(path)
      .map((one) => names.indexOf(one))
      .find((index) => index >= 0);
    return found;
  };

  const fromNamespace = async (namespace: object, identifier: string): Promise<vm.Module> => {
    const keys = Object.keys(namespace);
    const module = new vm.SyntheticModule(
      keys,
      () => {
        for (const key of keys) module.setExport(key, (namespace as Record<string, unknown>)[key]);
      },
      {identifier},
    );
    await module.link(() => Promise.reject(new Error('It imports nothing')));
    await module.evaluate();
    return module;
  };

  const foreign = async (specifier: string, from: number): Promise<vm.Module> => {
    const own = replaced[specifier.replace(/^node:/, '')];
    if (own) return fromNamespace({...own, default: own}, specifier);
    if (isRelative(specifier)) throw missing(specifier, names[from]!);
    let address = specifier;
    try {
      const found = createRequire(pathOf(from)).resolve(specifier);
      address = found.startsWith('/') ? pathToFileURL(found).href : found;
    } catch {
      throw missing(specifier, names[from]!);
    }
    return fromNamespace((await import(address)) as object, specifier);
  };

  const moduleOf = async (file: number): Promise<vm.Module> => {
    const known = modules.get(file);
    if (known) return known;
    const {code, kind} = files[file]!;
    if (kind === 'script') {
      const exported = runScript(file);
      const named = typeof exported === 'object' && exported !== null ? exported : {};
      const module = await fromNamespace({...named, default: exported}, names[file]!);
      modules.set(file, module);
      return module;
    }
    const module = new vm.SourceTextModule(code, {
      identifier: names[file]!,
      initializeImportMeta(meta) {
        meta.url = urlOf(file);
      },
      importModuleDynamically: (specifier: string) => load(specifier, file),
    });
    modules.set(file, module);
    return module;
  };

  const reach = (specifier: string, from: number): Promise<vm.Module> => {
    const file = find(specifier, from);
    return file === undefined ? foreign(specifier, from) : moduleOf(file);
  };

  const fileOf = (module: vm.Module): number => names.indexOf(module.identifier);

  const ready = async (module: vm.Module): Promise<vm.Module> => {
    if (module.status === 'unlinked') await module.link((specifier, from) => reach(specifier, fileOf(from)));
    return module;
  };

  const load = async (specifier: string, from: number): Promise<vm.Module> => {
    const module = await ready(await reach(specifier, from));
    try {
      await module.evaluate();
    } catch (error) {
      fails(fileOf(module), error, true);
      throw error;
    }
    return module;
  };

  const runScript = (file: number): unknown => {
    const known = scripts.get(file);
    if (known) return known.exports;
    const module = {exports: {} as unknown};
    scripts.set(file, module);
    const path = pathOf(file);
    const real = createRequire(path);
    const require = Object.assign((specifier: string): unknown => {
      const other = find(specifier, file);
      if (other !== undefined) return runScript(other);
      const own = replaced[specifier.replace(/^node:/, '')];
      if (own) return own;
      try {
        real.resolve(specifier);
      } catch {
        throw unrequired(specifier, names[file]!);
      }
      return real(specifier) as unknown;
    }, real);
    const body = vm.compileFunction(files[file]!.code, ['exports', 'require', 'module', '__filename', '__dirname'], {
      filename: path,
      importModuleDynamically: (specifier: string) => load(specifier, file),
    }) as (this: unknown, ...args: readonly unknown[]) => unknown;
    try {
      body.call(module.exports, module.exports, require, module, path, resolve(path, '..'));
    } catch (error) {
      if (file !== 0) fails(file, error, false);
      throw error;
    }
    return module.exports;
  };

  return {
    async run(file) {
      if (files[file]!.kind === 'script') return runScript(file);
      const module = await ready(await moduleOf(file));
      return module.evaluate();
    },
  };
};
