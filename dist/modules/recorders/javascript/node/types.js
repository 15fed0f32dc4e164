import module from 'node:module';
import { ProgramError } from '../instrument/parse.js';
import { installedIn } from './installed.js';
import { UnrecordableError } from './unrecordable.js';
/** Whether a file is TypeScript, by its name. */
export const isTypeScript = (name) => /\.[cm]?ts$/.test(name);
/** What Node has since 22.13. The types are those of an older one. */
const { stripTypeScriptTypes: ofNode } = module;
const ofLibrary = async () => {
    try {
        return await import('@swc/wasm-typescript');
    }
    catch {
        return undefined;
    }
};
/** The package that Node has in it, if it is installed here or where the program is, and else Node's own, which warns that it is new. */
const findStrip = async (root) => {
    const found = (await ofLibrary()) ?? (await installedIn('@swc/wasm-typescript', [root, process.cwd()]));
    if (found)
        return async (text) => (await found.transform(text, { mode: 'strip-only' })).code;
    if (ofNode)
        return ofNode;
    throw new UnrecordableError(missingPackage(root));
};
/** What to do where nothing leaves out types. */
export const missingPackage = (root) => `TypeScript needs Node 22.13 or newer, or a package that is not installed: run npm install @swc/wasm-typescript in ${root}`;
let strip;
/** What stands in a program for what makes code, by words that the compiler calls it with. */
const INSTEAD = {
    enum: 'write an object, `const Name = {…} as const`',
    namespace: 'write a module or an object',
    'parameter property': 'declare the field, and give it its value in the constructor',
    'import equals': 'write `import … from`',
    'export assignment': 'write `export default`',
};
const problemIn = ({ code = '', message = 'it cannot be read as TypeScript', startLine, stack = '' }, file) => {
    const line = startLine ?? (Number(/^[^\n]*:(\d+)\n/.exec(stack)?.[1]) || 1);
    const known = Object.keys(INSTEAD).find((name) => message.startsWith(`TypeScript ${name}`));
    if (!/unsupported/i.test(code) || known === undefined)
        return new ProgramError(message, file, line);
    const says = `${known} is more than a type: it makes code that is nowhere in the file, so its lines cannot be told`;
    return new ProgramError(`${says}; ${INSTEAD[known]}, or compile the file and record that`, file, line, 'TypeScript');
};
/**
 * A file without types, all else in its place; one that is no TypeScript as it is.
 *
 * @param root The folder of the program.
 * @throws {ProgramError} if it cannot be read, or needs more than that: `enum`, parameter properties.
 * @throws {UnrecordableError} if nothing can do it.
 */
export const withoutTypes = async (source, root) => {
    const { name, text } = source;
    if (!isTypeScript(name))
        return source;
    const without = await (strip ??= findStrip(root));
    try {
        return { ...source, text: await without(text) };
    }
    catch (error) {
        throw problemIn(error, name);
    }
};
