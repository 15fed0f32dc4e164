import {posix} from 'node:path';
import {isTypeScript} from './types.js';

/** How a file asks for another. */
export type Way = 'import' | 'require';

/** Whether a specifier is the path of a file. */
export const isRelative = (specifier: string): boolean => /^(\.{1,2}$|\.{0,2}\/)/.test(specifier);

/**
 * Files that may be meant by a path. Only `require` adds an ending, or takes a folder for its first file; but TypeScript
 * is imported by the name of what it becomes, and by no ending.
 */
export const candidates = (path: string, way: Way, importer: string): readonly string[] => {
  const bare = path.replace(/(?<=[^/])\/$/, '');
  const withEndings = (ending: string): readonly string[] => [`${bare}${ending}`, posix.join(bare, `index${ending}`)];
  if (isTypeScript(importer))
    return [path, path.replace(/\.([cm]?)js$/, '.$1ts'), ...withEndings('.ts'), ...withEndings('.js')];
  return way === 'require' ? [path, ...withEndings('.js')] : [path];
};
