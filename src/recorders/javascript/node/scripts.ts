import Module, {createRequire} from 'node:module';
import {dirname} from 'node:path';

/** A module of Node's as a script sees it, and its `require`. */
export interface Script {
  readonly module: NodeJS.Module;
  readonly require: NodeJS.Require;
}

/** What of a module of Node's has no type. */
const {_nodeModulePaths: foldersFrom} = Module as unknown as {
  readonly _nodeModulePaths: (folder: string) => string[];
};

/**
 * Makes a script known to Node as one of its modules.
 *
 * @param find Gives what a specifier means to the recorder, as an object so that `undefined` can be one, or leaves it to Node.
 */
export const scriptAt = (
  path: string,
  parent: NodeJS.Module | undefined,
  isMain: boolean,
  find: (specifier: string, module: NodeJS.Module, real: NodeJS.Require) => {readonly exports: unknown} | undefined,
): Script => {
  const module = new Module(path, isMain ? (null as never) : parent);
  module.filename = path;
  module.paths = foldersFrom(dirname(path));
  if (isMain) {
    module.id = '.';
    process.mainModule = module;
  }
  const real = createRequire(path);
  real.cache[path] = module;
  const own = function require(specifier: string): unknown {
    const found = typeof specifier === 'string' && specifier !== '' ? find(specifier, module, real) : undefined;
    return found ? found.exports : (real(specifier) as unknown);
  };
  const require = Object.assign(own, real);
  Object.defineProperty(module, 'require', {value: require, writable: true, configurable: true});
  return {module, require};
};
