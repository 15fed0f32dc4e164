import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
/** Where the package is served that the README names. */
const CDN = 'https://cdn.jsdelivr.net/npm/trace-elements@0.1';
/** Where the script is that the README names. */
export const SCRIPT = `${CDN}/dist/trace-elements.js`;
/** The folder of the package that this file is part of, built or not. */
export const packageFolder = () => dirname(createRequire(import.meta.url).resolve('trace-elements/package.json'));
/** The way from a file to another one, as an address. */
export const wayFrom = (file, to) => {
    const way = relative(dirname(file), to);
    // Another drive.
    if (isAbsolute(way))
        return pathToFileURL(way).href;
    return way.split(sep).map(encodeURIComponent).join('/');
};
/** A part of this package, if it is there to stay; not in what `npx` fetched for once, and not on another disk. */
const ownPart = (file, part) => {
    const own = resolve(packageFolder(), part);
    const stays = !own.split(sep).includes('_npx') && !isAbsolute(relative(resolve(dirname(file)), own));
    return stays && existsSync(own) ? own : undefined;
};
/** How a file of the author's names a part of the package: where this one is, if it stays there, else where it is published. */
export const addressIn = (file, part) => {
    const own = ownPart(file, part);
    return own === undefined ? `${CDN}/${part}` : wayFrom(file, own);
};
/** The innermost folder that has both a page and the part of the package that it names: what has to be served. */
export const servedFolder = (page, part) => {
    let folder = resolve(dirname(page));
    const own = ownPart(page, part) ?? folder;
    for (; relative(folder, own).startsWith('..'); folder = dirname(folder))
        ;
    return folder;
};
