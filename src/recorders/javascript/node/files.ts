import {readFile} from 'node:fs/promises';
import {dirname, relative, resolve, sep} from 'node:path';
import type {AnyNode} from 'acorn';
import {childrenOf} from '../instrument/names.js';
import {parseProgram, ProgramError, type Source, type SourceKind} from '../instrument/parse.js';
import {candidates, isRelative} from './specifiers.js';
import {withoutTypes} from './types.js';

/** Most files that a program may have. */
const MOST = 100;

/** The specifier that a node imports, if it says so. */
const specifierOf = (node: AnyNode): string | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
      return node.source?.type === 'Literal' ? String(node.source.value) : undefined;
    case 'CallExpression': {
      const [first] = node.arguments;
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
      return isRequire && first?.type === 'Literal' ? String(first.value) : undefined;
    }
    default:
      return undefined;
  }
};

const importedBy = async (source: Source, root: string): Promise<readonly string[]> => {
  const found: string[] = [];
  try {
    const {program} = parseProgram(await withoutTypes(source, root));
    const open: AnyNode[] = [program];
    for (let node = open.pop(); node; node = open.pop()) {
      const specifier = specifierOf(node);
      if (specifier !== undefined && isRelative(specifier)) found.push(specifier);
      open.push(...childrenOf(node));
    }
  } catch (error) {
    // The recording says what is wrong with it.
    if (!(error instanceof ProgramError)) throw error;
  }
  return found;
};

/** What Node takes a file for by its name, and by the `package.json` next above it. */
const kindOf = async (path: string): Promise<SourceKind | undefined> => {
  if (/\.m[jt]s$/.test(path)) return 'module';
  if (/\.c[jt]s$/.test(path)) return 'script';
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const text = await readFile(resolve(folder, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) {
      const {type} = JSON.parse(text) as {readonly type?: string};
      return type === 'module' ? 'module' : undefined;
    }
    if (dirname(folder) === folder) return undefined;
  }
};

const readFirst = async (paths: readonly string[]): Promise<{path: string; text: string} | undefined> => {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return {path, text};
  }
  return undefined;
};

/** A program from the disk: a file, and what it imports by a path. Names are paths from the folder of the first. */
export const readProgram = async (
  entry: string,
  more: readonly string[] = [],
): Promise<{readonly root: string; readonly files: readonly Source[]}> => {
  const root = dirname(resolve(entry));
  const files = new Map<string, Source>();
  const open = [entry, ...more].map((path) => [resolve(path)]);
  // The first has to be there.
  await readFile(entry);
  for (let paths = open.shift(); paths && files.size < MOST; paths = open.shift()) {
    const found = await readFirst(paths);
    if (!found || files.has(found.path) || found.path.endsWith('.json')) continue;
    const name = relative(root, found.path).split(sep).join('/');
    const kind = await kindOf(found.path);
    const source = {name, text: found.text, ...(kind && {kind})};
    files.set(found.path, source);
    for (const specifier of await importedBy(source, root))
      open.push(candidates(resolve(dirname(found.path), specifier)).map((one) => resolve(one)));
  }
  return {root, files: [...files.values()]};
};
