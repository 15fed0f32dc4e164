import {readdirSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
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

/** What a page fetches only if it needs it, also where all the rest comes as one classic script. */
export const LATER = {
  'chunks/colours': 'elements/execution-sample/lowlight.js',
  'chunks/long-run': 'page/fetch-trace.js',
  'chunks/check': 'lesson/check.js',
};

/**
 * In the one classic script, what is fetched later has to be found beside the script. `import()` alone would look beside the
 * page, if the script comes from another origin (HTML, "muted errors").
 */
const besideTheScript = {
  name: 'beside-the-script',
  resolveDynamicImport: (specifier, importer) => {
    const file = typeof specifier === 'string' ? new URL(specifier, `file://${importer}`).pathname : '';
    const later = Object.keys(LATER).find((chunk) => file.endsWith(LATER[chunk]));
    return later ? {id: `./${later}.js`, external: true} : null;
  },
  renderDynamicImport: ({targetModuleId}) =>
    targetModuleId?.startsWith('./chunks/') ? {left: 'import(beside(', right: '))'} : null,
};

const BESIDE = `
  const script = document.currentScript;
  const address = script instanceof HTMLScriptElement && script.src;
  const beside = (file) => (address ? new URL(file, address).href : file);
`;

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: {
      loader: 'dist/modules/loader.js',
      ...Object.fromEntries(Object.entries(LATER).map(([chunk, module]) => [chunk, `dist/modules/${module}`])),
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
  },
  {
    input: 'dist/modules/cdn.js',
    output: {file: 'dist/trace-elements.js', format: 'iife', intro: BESIDE, inlineDynamicImports: true},
    plugins: [besideTheScript, ...bundling(), notices()],
  },
];
