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
/** How a file of the author's names one of the package: beside it where it is installed there, else where it is published. */
export const addressIn = (file, part) => {
    const own = resolve(packageFolder(), part);
    return relative(process.cwd(), own).startsWith('..') ? `${CDN}/${part}` : wayFrom(file, own);
};
