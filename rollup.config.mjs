import {readdirSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import {buildClassic} from './tools/rollup/classic.mjs';
import {listsForAnyPage} from './tools/rollup/lists-for-any-page.mjs';
import {litForAnyPage} from './tools/rollup/lit-for-any-page.mjs';
import {minifyStyles} from './tools/rollup/minify-styles.mjs';

const tags = readdirSync('dist/modules/elements');

const BANNER = '/*! Trace Elements, MIT, with Lit, BSD-3-Clause, and others: see licenses.txt */';

/** Whose work the files contain, and under which terms; in `file`, by name. */
const notices = (file) =>
  license({
    banner: {content: BANNER, commentStyle: 'none'},
    thirdParty: file && {
      output: {
        file,
        template: (packages) =>
          packages
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .map((one) => one.text())
            .join('\n---\n\n'),
      },
    },
  });

const minify = () => terser({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: false}});

/** What turns our modules and Lit into what a page loads. */
export const bundling = () => [
  resolve({exportConditions: ['production', 'browser']}),
  commonjs({include: /highlight\.js/}),
  litForAnyPage(),
  listsForAnyPage(),
  minifyStyles(),
  minify(),
];

/** What a page fetches only if it needs it: names, and modules below `dist/modules/`; the first has all of the others. */
const LATER = {
  check: ['lesson/check.js'],
  'derived-rows': [
    'derived-rows.js',
    'elements/concept-flow/derived.js',
    'elements/execution-table/every-line.js',
    'lesson/derived-rows.js',
  ],
  exercises: ['elements/learning-modes/exercises.js'],
  flow: ['elements/concept-flow/define.js'],
  importers: ['page/import-lesson.js'],
  'lesson-page': ['lesson-page.js'],
  'long-run': ['page/fetch-trace.js'],
  recorded: [
    'recorded.js',
    'elements/execution-sample/recorded.js',
    'elements/variable-tracker/activations.js',
    'lesson/recorded.js',
  ],
  study: ['study.js', 'page/made.js'],
};

/** The same, for what takes nothing from the rest, and is one file for all. */
const ALONE = {
  'chunks/colours': 'elements/execution-sample/lowlight.js',
  ...Object.fromEntries(
    readdirSync('dist/modules/languages')
      .filter((file) => file.endsWith('.js') && file !== 'load.js')
      .map((file) => [`chunks/words-${file.slice(0, -3)}`, `languages/${file}`]),
  ),
  'chunks/schedule': 'lesson/schedule.js',
};

/** The modules of all that is fetched only by who needs it. */
export const FETCHED = [...Object.values(LATER).flat(), ...Object.values(ALONE)];

const ownFiles = {
  name: 'own-files',
  resolveDynamicImport: (specifier, importer) => {
    const file = typeof specifier === 'string' ? new URL(specifier, `file://${importer}`).pathname : '';
    const name = Object.keys(ALONE).find((one) => file.endsWith(ALONE[one]));
    return name ? {id: `./${name}.js`, external: true} : null;
  },
};

/** The classic script and what it fetches later, as `{file: code}`. */
export const classic = () => buildClassic(LATER, () => [ownFiles, ...bundling(), notices()]);

/** @type {import('rollup').RollupOptions} */
export default {
  input: {
    loader: 'dist/modules/loader.js',
    ...Object.fromEntries(Object.entries(ALONE).map(([chunk, module]) => [chunk, `dist/modules/${module}`])),
    ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `dist/modules/elements/${tag}/define.js`])),
  },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [...bundling(), notices('dist/licenses.txt')],
};
