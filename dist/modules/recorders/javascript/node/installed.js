import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
/** Loads a package as a file in one of some folders would, the first that finds it; `undefined`: none does. */
export const installedIn = async (name, folders) => {
    for (const folder of folders) {
        try {
            return await import(pathToFileURL(createRequire(join(folder, 'file.js')).resolve(name)).href);
        }
        catch {
            // Not there.
        }
    }
    return undefined;
};
