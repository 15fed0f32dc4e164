import { createRequire } from 'node:module';
import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { candidates, isRelative } from './specifiers.js';
const missing = (specifier, from) => Object.assign(new Error(`Cannot find module '${specifier}' imported from ${from}`), { code: 'ERR_MODULE_NOT_FOUND' });
/** What `require` throws; the stack of Node's own message names folders of this machine. */
const unrequired = (specifier, from) => Object.assign(new Error(`Cannot find module '${specifier}'\nRequire stack:\n- ${from}`), { code: 'MODULE_NOT_FOUND' });
/**
 * @param names Names of the files, as paths from `root`.
 * @param root The folder from which packages are found.
 * @param replaced Modules of Node that the recorder has in its own way.
 */
export const link = ({ files }, names, root, replaced) => {
    const modules = new Map();
    const scripts = new Map();
    const pathOf = (file) => resolve(root, names[file]);
    const urlOf = (file) => pathToFileURL(pathOf(file)).href;
    const find = (specifier, from) => {
        if (!isRelative(specifier))
            return undefined;
        const path = posix.normalize(posix.join(posix.dirname(names[from]), specifier));
        const found = candidates(path)
            .map((one) => names.indexOf(one))
            .find((index) => index >= 0);
        return found;
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
    const foreign = async (specifier, from) => {
        const own = replaced[specifier.replace(/^node:/, '')];
        if (own)
            return fromNamespace({ ...own, default: own }, specifier);
        if (isRelative(specifier))
            throw missing(specifier, names[from]);
        let address = specifier;
        try {
            const found = createRequire(pathOf(from)).resolve(specifier);
            address = found.startsWith('/') ? pathToFileURL(found).href : found;
        }
        catch {
            throw missing(specifier, names[from]);
        }
        return fromNamespace((await import(address)), specifier);
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
                meta.url = urlOf(file);
            },
            importModuleDynamically: (specifier) => load(specifier, file),
        });
        modules.set(file, module);
        return module;
    };
    const reach = (specifier, from) => {
        const file = find(specifier, from);
        return file === undefined ? foreign(specifier, from) : moduleOf(file);
    };
    const fileOf = (module) => names.indexOf(module.identifier);
    const ready = async (module) => {
        if (module.status === 'unlinked')
            await module.link((specifier, from) => reach(specifier, fileOf(from)));
        return module;
    };
    const load = async (specifier, from) => {
        const module = await ready(await reach(specifier, from));
        await module.evaluate();
        return module;
    };
    const runScript = (file) => {
        const known = scripts.get(file);
        if (known)
            return known.exports;
        const module = { exports: {} };
        scripts.set(file, module);
        const path = pathOf(file);
        const real = createRequire(path);
        const require = Object.assign((specifier) => {
            const other = find(specifier, file);
            if (other !== undefined)
                return runScript(other);
            const own = replaced[specifier.replace(/^node:/, '')];
            if (own)
                return own;
            try {
                real.resolve(specifier);
            }
            catch {
                throw unrequired(specifier, names[file]);
            }
            return real(specifier);
        }, real);
        const body = vm.compileFunction(files[file].code, ['exports', 'require', 'module', '__filename', '__dirname'], {
            filename: path,
            importModuleDynamically: (specifier) => load(specifier, file),
        });
        body.call(module.exports, module.exports, require, module, path, resolve(path, '..'));
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
