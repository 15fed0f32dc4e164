/** Builds `dist/` from the sources, whole and in one fixed way: the same sources give the same bytes. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);

/** Runs a program of `node_modules`; what it says is shown only if it fails. */
const run = (program, ...args) => {
  try {
    execFileSync(fileURLToPath(new URL(`node_modules/.bin/${program}`, root)), args, {cwd: root, stdio: 'pipe'});
  } catch (error) {
    const {stdout = '', stderr = '', message} = error;
    console.error(`${program} ${args.join(' ')} failed: ${message}\n${stdout}${stderr}`);
    process.exit(1);
  }
};

rmSync(dist, {recursive: true, force: true});
run('tsc', '-p', '.');
// The command runs in Node and nowhere else: it has types of its own, which the elements must not see.
run('tsc', '-p', 'src/cli');
cpSync(new URL('src/recorders/python/', root), new URL('modules/recorders/python/', dist), {
  recursive: true,
  filter: (file) => !file.includes('__pycache__'),
});
run('rollup', '-c', '--silent');
const {classic} = await import('../rollup.config.mjs');
for (const [file, code] of Object.entries(await classic())) {
  mkdirSync(new URL('later/', dist), {recursive: true});
  writeFileSync(new URL(file, dist), code);
}
run('cem', 'analyze', '--config', 'tools/manifest.config.mjs', '--quiet');

const {SCHEMAS} = await import('./schema/schemas.mjs');
for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(new URL(`${name}.schema.json`, dist), `${JSON.stringify(schema, null, 1)}\n`);
}
