import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
/** What of a module of Node's has no type. */
const { _nodeModulePaths: foldersFrom } = Module;
/**
 * Makes a script known to Node as one of its modules.
 *
 * @param find Gives what a specifier means to the recorder, as an object so that `undefined` can be one, or leaves it to Node.
 */
export const scriptAt = (path, parent, isMain, find) => {
    const module = new Module(path, isMain ? null : parent);
    module.filename = path;
    module.paths = foldersFrom(dirname(path));
    if (isMain) {
        module.id = '.';
        process.mainModule = module;
    }
    const real = createRequire(path);
    real.cache[path] = module;
    const own = function require(specifier) {
        const found = typeof specifier === 'string' && specifier !== '' ? find(specifier, module, real) : undefined;
        return found ? found.exports : real(specifier);
    };
    const require = Object.assign(own, real);
    Object.defineProperty(module, 'require', { value: require, writable: true, configurable: true });
    return { module, require };
};
