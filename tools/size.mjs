/**
 * What a page pays: the bytes of what it loads, minified and compressed, exactly. `npm run size` prints them beside their
 * goals; `--check` fails if they are others than those in `sizes.json`, `--write` puts them there. Both directions count:
 * what became smaller should be noticed too.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {bundling, FETCHED} from '../rollup.config.mjs';

const root = new URL('..', import.meta.url);
const kept = new URL('sizes.json', import.meta.url);

const element = (tag) => `import './dist/modules/elements/${tag}/define.js';`;
const CORE = ['execution-table', 'concept-flow', 'variable-tracker', 'quiz-card'];

/** What is measured: its name, the code of the entry, the goal in bytes. */
const ENTRIES = [
  ['engine', `export * from './dist/modules/trace/index.js';`, 4_000],
  ...CORE.map((tag) => [`<${tag}> alone`, element(tag), 12_000]),
  ['four elements', CORE.map(element).join(''), 20_000],
];

const compressed = (code) => gzipSync(code, {level: 9}).length;

const measure = async (code) => {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${root.pathname}entry.js` : null),
        load: (id) => (id.endsWith('/entry.js') ? code : null),
      },
      ...bundling(),
    ],
    onwarn() {},
  });
  const {output} = await bundle.generate({format: 'es', dir: 'unused', plugins: []});
  await bundle.close();
  // What every lesson needs, the validator too; what only some fetch later is not part of it.
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set();
  const visit = (name) => {
    const chunk = chunks.get(name);
    if (needed.has(name) || !chunk || FETCHED.some((module) => chunk.facadeModuleId?.endsWith(module))) return;
    needed.add(name);
    [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
  };
  visit(output.find(({isEntry}) => isEntry).fileName);
  return [...needed].reduce((sum, name) => sum + compressed(chunks.get(name).code), 0);
};

const sizes = {};
for (const [name, code, goal] of ENTRIES) sizes[name] = {bytes: await measure(code), goal};
sizes['dist/trace-elements.js'] = {
  bytes: compressed(readFileSync(new URL('dist/trace-elements.js', root))),
  goal: 32_000,
};
sizes['dist/loader.js'] = {bytes: compressed(readFileSync(new URL('dist/loader.js', root))), goal: 1_000};

for (const [name, {bytes, goal}] of Object.entries(sizes)) {
  console.log(
    `${name.padEnd(26)}${String(bytes).padStart(7)} bytes gz   goal ${String(goal).padStart(6)}   ${bytes <= goal ? 'reached' : `${bytes - goal} above`}`,
  );
}

const text = `${JSON.stringify(Object.fromEntries(Object.entries(sizes).map(([name, {bytes}]) => [name, bytes])), null, 2)}\n`;
if (process.argv.includes('--write')) writeFileSync(kept, text);
if (process.argv.includes('--check') && readFileSync(kept, 'utf8') !== text) {
  console.error('The sizes are not those in tools/sizes.json. If that is meant: npm run size -- --write');
  process.exitCode = 1;
}
