/**
 * Builds `dist/` from the sources, whole and in one fixed way: the same sources give the same bytes. It is built aside and takes
 * its place when all of it is there: a build that fails leaves `dist/` as it was.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('..', import.meta.url);
const aside = new URL('build/aside/', root);
const dist = new URL('dist/', aside);

/** Runs a program of `node_modules`; what it says is shown only if it fails. */
const run = (program, ...args) => {
  try {
    execFileSync(fileURLToPath(new URL(`node_modules/.bin/${program}`, root)), args, {stdio: 'pipe'});
  } catch (error) {
    const {stdout = '', stderr = '', message} = error;
    console.error(`${program} ${args.join(' ')} failed: ${message}\n${stdout}${stderr}`);
    process.exit(1);
  }
};

rmSync(aside, {recursive: true, force: true});
mkdirSync(dist, {recursive: true});
// A package of its own: what in it has side effects is said by paths from there.
copyFileSync(new URL('package.json', root), new URL('package.json', aside));
symlinkSync(fileURLToPath(new URL('src/', root)), fileURLToPath(new URL('src', aside)), 'junction');
const before = process.cwd();
process.chdir(fileURLToPath(aside));

const TYPES = ['--outDir', 'dist/modules'];
run('tsc', '-p', '../..', ...TYPES);
// The command runs in Node and nowhere else: it has types of its own, which the elements must not see.
run('tsc', '-p', '../../src/cli', ...TYPES);
cpSync(new URL('src/recorders/python/', root), new URL('modules/recorders/python/', dist), {
  recursive: true,
  filter: (file) => !file.includes('__pycache__'),
});
run('rollup', '-c', '../../rollup.config.mjs', '--silent');
const {classic} = await import('../rollup.config.mjs');
for (const [file, code] of Object.entries(await classic())) {
  mkdirSync(new URL('later/', dist), {recursive: true});
  writeFileSync(new URL(file, dist), code);
}
run('cem', 'analyze', '--config', '../../tools/manifest.config.mjs', '--quiet');

const {SCHEMAS} = await import('./schema/schemas.mjs');
for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(new URL(`${name}.schema.json`, dist), `${JSON.stringify(schema, null, 1)}\n`);
}

process.chdir(before);
const [old, now] = [new URL('old', aside), new URL('dist', root)];
if (existsSync(now)) renameSync(now, old);
renameSync(new URL('dist', aside), now);
rmSync(aside, {recursive: true, force: true});
