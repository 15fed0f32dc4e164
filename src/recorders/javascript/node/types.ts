import module from 'node:module';
import {ProgramError, type Source} from '../instrument/parse.js';
import {installedIn} from './installed.js';
import {UnrecordableError} from './unrecordable.js';

/** Whether a file is TypeScript, by its name. */
export const isTypeScript = (name: string): boolean => /\.[cm]?ts$/.test(name);

type Strip = (text: string) => string | Promise<string>;

/** What Node has since 22.13. The types are those of an older one. */
const {stripTypeScriptTypes: ofNode} = module as {readonly stripTypeScriptTypes?: Strip};

/** What the package has that Node has in it. */
interface Package {
  readonly transform: (text: string, options: {readonly mode: 'strip-only'}) => Promise<{readonly code: string}>;
}

const ofLibrary = async (): Promise<Package | undefined> => {
  try {
    return await import('@swc/wasm-typescript');
  } catch {
    return undefined;
  }
};

/** The package that Node has in it, if it is installed here or where the program is, and else Node's own, which warns that it is new. */
const findStrip = async (root: string): Promise<Strip> => {
  const found = (await ofLibrary()) ?? ((await installedIn('@swc/wasm-typescript', [root, process.cwd()])) as Package);
  if (found) return async (text) => (await found.transform(text, {mode: 'strip-only'})).code;
  if (ofNode) return ofNode;
  throw new UnrecordableError(missingPackage(root));
};

/** What to do where nothing leaves out types. */
export const missingPackage = (root: string): string =>
  `TypeScript needs Node 22.13 or newer, or a package that is not installed: run npm install @swc/wasm-typescript in ${root}`;

let strip: Promise<Strip> | undefined;

/** What stands in a program for what makes code, by words that the compiler calls it with. */
const INSTEAD: Readonly<Record<string, string>> = {
  enum: 'write an object, `const Name = {…} as const`',
  namespace: 'write a module or an object',
  'parameter property': 'declare the field, and give it its value in the constructor',
  'import equals': 'write `import … from`',
  'export assignment': 'write `export default`',
};

/** What the package throws, and what Node does, whose stack begins with the line. */
interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly startLine?: number;
  readonly stack?: string;
}

const problemIn = (
  {code = '', message = 'it cannot be read as TypeScript', startLine, stack = ''}: Refusal,
  file: string,
): Error => {
  const line = startLine ?? (Number(/^[^\n]*:(\d+)\n/.exec(stack)?.[1]) || 1);
  const known = Object.keys(INSTEAD).find((name) => message.startsWith(`TypeScript ${name}`));
  if (!/unsupported/i.test(code) || known === undefined) return new ProgramError(message, file, line);
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
export const withoutTypes = async (source: Source, root: string): Promise<Source> => {
  const {name, text} = source;
  if (!isTypeScript(name)) return source;
  const without = await (strip ??= findStrip(root));
  try {
    return {...source, text: await without(text)};
  } catch (error) {
    throw problemIn(error as Refusal, name);
  }
};
