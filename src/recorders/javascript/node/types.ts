import module from 'node:module';
import {ProgramError, type Source} from '../instrument/parse.js';
import {UnrecordableError} from './unrecordable.js';

/** Whether a file is TypeScript, by its name. */
export const isTypeScript = (name: string): boolean => /\.[cm]?ts$/.test(name);

type Strip = (text: string) => string | Promise<string>;

/** What Node has since 22.13. The types are those of an older one. */
const {stripTypeScriptTypes: ofNode} = module as {readonly stripTypeScriptTypes?: Strip};

/** The package that Node has in it, if it is installed, and else Node's own, which warns that it is new. */
const findStrip = async (): Promise<Strip> => {
  try {
    const {transform} = await import('@swc/wasm-typescript');
    return async (text) => (await transform(text, {mode: 'strip-only'})).code;
  } catch {
    if (ofNode) return ofNode;
    throw new UnrecordableError(
      'TypeScript needs Node 22.13 or newer, or a package that is not installed: npm install --save-dev @swc/wasm-typescript',
    );
  }
};

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
 * @throws {ProgramError} if it cannot be read, or needs more than that: `enum`, parameter properties.
 * @throws {UnrecordableError} if nothing can do it.
 */
export const withoutTypes = async (source: Source): Promise<Source> => {
  const {name, text} = source;
  if (!isTypeScript(name)) return source;
  const without = await (strip ??= findStrip());
  try {
    return {...source, text: await without(text)};
  } catch (error) {
    throw problemIn(error as Refusal, name);
  }
};
