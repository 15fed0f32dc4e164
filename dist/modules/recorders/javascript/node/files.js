import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { childrenOf } from '../instrument/names.js';
import { parseProgram, ProgramError } from '../instrument/parse.js';
import { candidates, isRelative } from './specifiers.js';
import { withoutTypes } from './types.js';
import { UnrecordableError } from './unrecordable.js';
/** Most files that a program may have. */
const MOST = 100;
/** What a node asks for, if it says so. */
const wishOf = (node) => {
    switch (node.type) {
        case 'ImportDeclaration':
        case 'ExportAllDeclaration':
        case 'ExportNamedDeclaration':
        case 'ImportExpression':
            return node.source?.type === 'Literal' ? { specifier: String(node.source.value), way: 'import' } : undefined;
        case 'CallExpression': {
            const [first] = node.arguments;
            const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
            return isRequire && first?.type === 'Literal' ? { specifier: String(first.value), way: 'require' } : undefined;
        }
        default:
            return undefined;
    }
};
const importedBy = async (source, root) => {
    const found = [];
    try {
        const { program } = parseProgram(await withoutTypes(source, root));
        const open = [program];
        for (let node = open.pop(); node; node = open.pop()) {
            const wish = wishOf(node);
            if (wish && isRelative(wish.specifier))
                found.push(wish);
            open.push(...childrenOf(node));
        }
    }
    catch (error) {
        // The recording says what is wrong with it.
        if (!(error instanceof ProgramError))
            throw error;
    }
    return found;
};
/** What a `package.json` says of the files below it. */
const typeIn = (text, path) => {
    try {
        const json = JSON.parse(text);
        return json?.type === 'module' ? 'module' : undefined;
    }
    catch (error) {
        const { message } = error;
        throw new UnrecordableError(`Node runs nothing below ${path}, which is no JSON: ${message}`);
    }
};
/** What Node takes a file for by its name, and by the `package.json` next above it. */
const kindOf = async (path) => {
    if (/\.m[jt]s$/.test(path))
        return 'module';
    if (/\.c[jt]s$/.test(path))
        return 'script';
    for (let folder = dirname(path);; folder = dirname(folder)) {
        const manifest = resolve(folder, 'package.json');
        const text = await readFile(manifest, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return typeIn(text, manifest);
        if (dirname(folder) === folder)
            return undefined;
    }
};
/** Files that may be meant, the likeliest first. */
const pathsOf = ({ specifier, way }, from) => {
    const paths = candidates(resolve(dirname(from), specifier), way, from);
    if (way === 'import')
        return paths;
    try {
        return [createRequire(from).resolve(specifier), ...paths];
    }
    catch {
        return paths;
    }
};
const readFirst = async (paths) => {
    for (const path of paths) {
        const text = await readFile(path, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return { path, text };
    }
    return undefined;
};
/** Whether a file is code. All else is read when the program asks for it. */
const isCode = (path) => !/\.(json|node|wasm)$/.test(path);
/**
 * A program from the disk: a file, and what it imports by a path. Names are paths from the folder of the first.
 *
 * @throws {UnrecordableError} if it has too many files, or Node would not run them.
 */
export const readProgram = async (entry, more = []) => {
    const root = dirname(resolve(entry));
    const files = new Map();
    const open = [entry, ...more].map((path) => [resolve(path)]);
    // The first has to be there.
    await readFile(entry);
    for (let paths = open.shift(); paths; paths = open.shift()) {
        const found = await readFirst(paths);
        if (!found || files.has(found.path) || !isCode(found.path))
            continue;
        if (files.size === MOST)
            throw new UnrecordableError(`it imports more than ${MOST} files by a path: record a smaller part, or a bundle of them`);
        const name = relative(root, found.path).split(sep).join('/');
        const kind = await kindOf(found.path);
        const source = { name, text: found.text, ...(kind && { kind }) };
        files.set(found.path, source);
        for (const wish of await importedBy(source, root))
            open.push(pathsOf(wish, found.path));
    }
    return { root, files: [...files.values()] };
};
