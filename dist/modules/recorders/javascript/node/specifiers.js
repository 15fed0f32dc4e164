import { posix } from 'node:path';
import { isTypeScript } from './types.js';
/** Whether a specifier is the path of a file. */
export const isRelative = (specifier) => /^(\.{1,2}$|\.{0,2}\/)/.test(specifier);
/**
 * Files that may be meant by a path. Only `require` adds an ending, or takes a folder for its first file; but TypeScript
 * is imported by the name of what it becomes, and by no ending.
 */
export const candidates = (path, way, importer) => {
    const bare = path.replace(/(?<=[^/])\/$/, '');
    const withEndings = (ending) => [`${bare}${ending}`, posix.join(bare, `index${ending}`)];
    if (isTypeScript(importer))
        return [path, path.replace(/\.([cm]?)js$/, '.$1ts'), ...withEndings('.ts'), ...withEndings('.js')];
    return way === 'require' ? [path, ...withEndings('.js')] : [path];
};
