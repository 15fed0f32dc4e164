import {ProgramError} from '../instrument/parse.js';

/** Whether a file is TypeScript, by its name. */
export const isTypeScript = (name: string): boolean => /\.[cm]?ts$/.test(name);

/**
 * A TypeScript file without its types, all else in its place.
 *
 * @throws {ProgramError} if it cannot be read, or needs more than that: `enum`, parameter properties.
 */
export const withoutTypes = async (text: string): Promise<string> => {
  // Large, and only for who needs it.
  const {transform} = await import('@swc/wasm-typescript');
  try {
    return (await transform(text, {mode: 'strip-only'})).code;
  } catch (error) {
    const {message, startLine} = error as {readonly message?: string; readonly startLine?: number};
    throw new ProgramError(message ?? 'it cannot be read as TypeScript', startLine ?? 1);
  }
};
