import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { scriptAt } from './scripts.js';
import { candidates, isRelative } from './specifiers.js';
const missing = (specifier, from) => Object.assign(new Error(`Cannot find module '${specifier}' imported from ${from}`), { code: 'ERR_MODULE_NOT_FOUND' });
const unseen = (specifier, from) => new Error(`Nobody can see before the run that ${from} imports '${specifier}': name that with --file`);
const unrequirable = (name) => new Error(`${name} is an ES module, which cannot be recorded if it is required: import it`);
/** What `require` throws; the stack of Node's own message names folders of this machine. */
const unrequired = (specifier, from) => Object.assign(new Error(`Cannot find module '${specifier}'\nRequire stack:\n- ${from}`), { code: 'MODULE_NOT_FOUND' });
/**
 * @param names Names of the files, as paths from `root`.
 * @param root The folder from which packages are found.
 * @param replaced Modules of Node that the recorder has in its own way.
 * @param fails Is told that an exception ended the top level of a file that another one loads, and whether by a promise.
 */
export const link = ({ files }, names, root, replaced, fails) => {
    const modules = new Map();
    const paths = names.map((name) => resolve(root, name));
    const pathOf = (file) => paths[file];
    const urlOf = (file) => pathToFileURL(pathOf(file)).href;
    const find = (specifier, from, way) => {
        if (!isRelative(specifier))
            return undefined;
        const name = names[from];
        const path = posix.isAbsolute(specifier)
            ? posix.relative(root, specifier)
            : posix.normalize(posix.join(posix.dirname(name), specifier));
        return candidates(path, way, name)
            .map((one) => names.indexOf(one))
            .find((index) => index >= 0);
    };
    const fromNamespace = async (namespace, identifier) => {
        const keys = Object.keys(namespace);
        const module = new vm.SyntheticModule(keys, () => {
            for (const key of keys)
                module.setExport(key, namespace[key]);
        }, { identifier });
        await module.link(() => Promise.reject(new Error('It imports nothing')));
        await module.evaluate();
        return module;
    };
    /** What a module finds by a specifier, as an address. */
    const addressOf = (specifier, from) => {
        if (isRelative(specifier))
            return new URL(specifier, urlOf(from)).href;
        try {
            return import.meta.resolve(specifier, urlOf(from));
        }
        catch {
            throw missing(specifier, names[from]);
        }
    };
    const foreign = async (specifier, from, attributes) => {
        const own = replaced[specifier.replace(/^node:/, '')];
        if (own)
            return fromNamespace({ ...own, default: own }, specifier);
        const address = addressOf(specifier, from);
        if (isRelative(specifier)) {
            if (!existsSync(new URL(address)))
                throw missing(specifier, names[from]);
            // It would run untold, and have its own of what it imports.
            if (/\.[cm]?[jt]s$/.test(specifier))
                throw unseen(specifier, names[from]);
        }
        return fromNamespace((await import(address, { with: attributes })), specifier);
    };
    const moduleOf = async (file) => {
        const known = modules.get(file);
        if (known)
            return known;
        const { code, kind } = files[file];
        if (kind === 'script') {
            const exported = runScript(file);
            const named = typeof exported === 'object' && exported !== null ? exported : {};
            const module = await fromNamespace({ ...named, default: exported }, names[file]);
            modules.set(file, module);
            return module;
        }
        const module = new vm.SourceTextModule(code, {
            identifier: names[file],
            initializeImportMeta(meta) {
                const path = pathOf(file);
                const resolve = (specifier) => addressOf(specifier, file);
                Object.assign(meta, { dirname: dirname(path), filename: path, resolve, url: urlOf(file) });
            },
            importModuleDynamically: (specifier, _, attributes) => load(specifier, file, attributes),
        });
        modules.set(file, module);
        return module;
    };
    const reach = (specifier, from, attributes) => {
        const file = find(specifier, from, 'import');
        return file === undefined ? foreign(specifier, from, attributes) : moduleOf(file);
    };
    const fileOf = (module) => names.indexOf(module.identifier);
    const ready = async (module) => {
        if (module.status === 'unlinked')
            await module.link((specifier, from, { attributes }) => reach(specifier, fileOf(from), attributes));
        return module;
    };
    const load = async (specifier, from, attributes) => {
        const module = await ready(await reach(specifier, from, attributes));
        try {
            await module.evaluate();
        }
        catch (error) {
            fails(fileOf(module), error, true);
            throw error;
        }
        return module;
    };
    const resolved = (specifier, from, { resolve }) => {
        try {
            return resolve(specifier);
        }
        catch (error) {
            if (error.code !== 'MODULE_NOT_FOUND')
                throw error;
            throw unrequired(specifier, names[from]);
        }
    };
    const runScript = (file, parent) => {
        const path = pathOf(file);
        const { cache } = createRequire(path);
        const known = cache[path];
        if (known)
            return known.exports;
        const { module, require } = scriptAt(path, parent, file === 0, (specifier, module, real) => {
            const other = find(specifier, file, 'require');
            if (other !== undefined)
                return { exports: runScript(other, module) };
            const own = replaced[specifier.replace(/^node:/, '')];
            if (own)
                return { exports: own };
            const found = paths.indexOf(resolved(specifier, file, real));
            return found < 0 ? undefined : { exports: runScript(found, module) };
        });
        const { code, kind } = files[file];
        try {
            if (kind === 'module')
                throw unrequirable(names[file]);
            const body = vm.compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], {
                filename: path,
                importModuleDynamically: (specifier, _, attributes) => load(specifier, file, attributes),
            });
            body.call(module.exports, module.exports, require, module, path, dirname(path));
        }
        catch (error) {
            delete cache[path];
            if (file !== 0)
                fails(file, error, false);
            throw error;
        }
        module.loaded = true;
        return module.exports;
    };
    return {
        async run(file) {
            if (files[file].kind === 'script')
                return runScript(file);
            const module = await ready(await moduleOf(file));
            return module.evaluate();
        },
    };
};
