import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Answer} from './server.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export const ROOT: string = resolve(here, '../..');

/** The folder of the built library: `DIST`, or the project's own. */
export const DIST: string = resolve(process.env['DIST'] ?? join(ROOT, 'dist'));

export {TAGS} from './tags.js';

const folders = createRequire(import.meta.url).resolve.paths('x') ?? [];

/** A file of a package that is installed; `undefined`: it is not. */
export const packageFile = (name: string, file: string): string | undefined => {
  const path = folders.map((folder) => join(folder, name, file)).find(existsSync);
  return path && readFileSync(path, 'utf8');
};

const scripts = (folder: string): string[] =>
  readdirSync(join(DIST, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

/** The files that a page loads, by their paths below `dist`. Read at once: a build at the same time is not what we test. */
export const libraryFiles = (): Map<string, string> =>
  new Map(
    ['.', 'elements', 'chunks', 'later'].flatMap(scripts).map((path) => [path, readFileSync(join(DIST, path), 'utf8')]),
  );

/** The scripts of this folder by which pages tell of themselves, as classic scripts. */
export const probeFiles = async (): Promise<Map<string, string>> => {
  const folder = join(here, 'probes');
  const entryPoints = readdirSync(folder).map((name) => join(folder, name));
  const {outputFiles} = await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({path, text}) => [path.slice(folder.length + 1), text]));
};

/** All that every site of these tests has: the library and the probes. */
export const commonPages = async (): Promise<Map<string, Answer>> => {
  const below = (folder: string, files: Map<string, string>): (readonly [string, Answer])[] =>
    [...files].map(([path, body]) => [`/${folder}/${path}`, {body}]);
  return new Map([...below('dist', libraryFiles()), ...below('probes', await probeFiles())]);
};
