/**
 * The one classic script, and the files that it fetches later. Those share the script's modules instead of bringing them again:
 * each is a function that asks the script for what it needs. So they work where `import()` does not, in a page opened from a
 * file, and a page never has two copies of anything.
 */
import {createHash} from 'node:crypto';
import {rollup} from 'rollup';

const ENTRY = '\0classic';
const MAIN = 'dist/modules/cdn.js';

/** Stands for the name under which a script and its files find each other: it is made of what they are. */
const KEY = '(trace-elements key)';

/** What is fetched later, and where it is then: a file's module, the address beside the script. */
const laterImports = (later) => ({
  name: 'later-imports',
  resolveDynamicImport(specifier, importer) {
    const file = typeof specifier === 'string' ? new URL(specifier, `file://${importer}`).pathname : '';
    const name = Object.keys(later).find((one) =>
      later[one].some((module) => file.endsWith(`/dist/modules/${module}`)),
    );
    return name ? {id: `./later/${name}.js`, external: true} : null;
  },
  renderDynamicImport: ({targetModuleId}) =>
    targetModuleId?.startsWith('./later/')
      ? {left: '$later(', right: ')'}
      : targetModuleId?.startsWith('./chunks/')
        ? {left: 'import($beside(', right: '))'}
        : null,
});

/**
 * In a classic script `import()` looks beside the page, if the script comes from another origin (HTML, "muted errors"); so
 * addresses are made whole. A page from a file may not `import()`, but may have one more script.
 */
const INTRO = `
  const $script = document.currentScript;
  const $address = $script instanceof HTMLScriptElement && $script.src;
  const $beside = (file) => ($address ? new URL(file, $address).href : file);
  const $files = (globalThis[Symbol.for('${KEY}')] ??= new Map());
  const $loaded = new Map();
  let $shared;
  const $share = (all) => ($shared = all);
  const $load = (file) =>
    location.protocol === 'file:'
      ? new Promise((resolve, reject) => {
          const one = document.createElement('script');
          one.src = file;
          one.onload = resolve;
          one.onerror = () => reject(new Error(file + ' could not be loaded'));
          document.querySelector('head').append(one);
        })
      : import(file);
  const $later = (file) => {
    if (!$loaded.has(file)) {
      const exports = {};
      const ready = $load($beside(file)).then(() => {
        $files.get(file)((id) => $shared[id], exports, $later, $beside);
        return exports;
      });
      $loaded.set(file, ready);
      ready.catch(() => $loaded.delete(file));
    }
    return $loaded.get(file);
  };
`;

/** All modules that the main script is made of, and those of which it could take something. */
const modulesOf = async (plugins) => {
  const all = [];
  const list = {
    name: 'list',
    buildEnd() {
      all.push(...this.getModuleIds());
    },
  };
  const bundle = await rollup({input: MAIN, plugins: [...plugins, list]});
  await bundle.close();
  return all;
};

/** A module's path without the folders that are others on each machine. */
const nameOf = (id) => id.replace(/^\/.*\/(?=(dist\/modules|node_modules)\/)/, '');

/** Modules that the main script has are taken from there, by short names. */
const sharedModules = (ids) => ({
  name: 'shared-modules',
  async resolveId(source, importer, {custom}) {
    // Asked again by the plugin that finds modules: what is external it would leave as it is written.
    if (!importer || custom?.shared) return null;
    const found = await this.resolve(source, importer, {skipSelf: true, custom: {...custom, shared: true}});
    const key = found && ids.get(found.id);
    return key === undefined ? null : {id: key, external: true};
  },
});

/** A file that is fetched later is a function, which it leaves where the main script finds it. */
const asFunction = (file) => ({
  name: 'as-function',
  renderChunk: (code) =>
    `(globalThis[Symbol.for('${KEY}')] ??= new Map()).set('${file}', (require, exports, $later, $beside) => {${code}\n});`,
});

/** A file that is fetched later, and what it takes from the main script: module by module, name by name. */
const buildLater = async (name, input, plugins, ids) => {
  const last = plugins.findIndex((one) => one.name === 'terser');
  const bundle = await rollup({
    input,
    // That a list helper may not be needed after all is no news.
    onwarn: (warning, warn) => warning.code === 'UNUSED_EXTERNAL_IMPORT' || warn(warning),
    plugins: [sharedModules(ids), ...plugins.toSpliced(last, 0, asFunction(`./later/${name}.js`))],
  });
  const {output} = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    esModule: false,
    interop: 'esModule',
    externalLiveBindings: false,
    inlineDynamicImports: true,
    strict: false,
  });
  await bundle.close();
  const own = Object.keys(output[0].modules).filter((id) => !id.startsWith('\0'));
  return {name, code: output[0].code, taken: output[0].importedBindings, own};
};

/**
 * Builds `trace-elements.js` and `later/*.js`.
 *
 * @param later What is fetched later: names, and modules below `dist/modules/`; the first has all of the others.
 * @param plugins A fresh list each time it is called.
 * @returns Files and their code.
 */
export const buildClassic = async (later, plugins) => {
  const all = () => [laterImports(later), ...plugins()];
  // By name: the order in which modules come to be read is another each time.
  const modules = (await modulesOf(all())).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const ids = new Map(modules.map((id, i) => [id, i.toString(36)]));
  const idOf = new Map([...ids].map(([id, key]) => [key, id]));
  const files = [];
  for (const [name, [module]] of Object.entries(later)) {
    files.push(await buildLater(name, `dist/modules/${module}`, all(), ids));
  }
  // Two copies of what keeps something would not know of each other. Of an element the first one to be defined serves.
  const elements = Object.values(later).flatMap(([module]) => /^elements\/[^/]+\/(?=define\.js$)/.exec(module) ?? []);
  const isAlone = (id) => elements.some((folder) => id.includes(`/modules/${folder}`));
  const own = files.flatMap((file) => file.own.filter((id) => /modules\/(page|elements)\//.test(id) && !isAlone(id)));
  const twice = [...new Set(own.filter((id, i) => own.indexOf(id) < i))];
  if (twice.length > 0) throw new Error(`Several later files have these; let cdn.ts import them: ${twice.join(', ')}`);
  const names = new Map();
  for (const {taken} of files) {
    for (const [key, bindings] of Object.entries(taken)) {
      const known = names.get(key) ?? new Set();
      bindings.forEach((one) => known.add(one));
      names.set(key, known);
    }
  }
  const shared = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, set]) => [key, [...set].sort((a, b) => (a < b ? -1 : 1))]);
  const key = `trace-elements ${createHash('sha256')
    .update(JSON.stringify(files.map(({code}) => code)))
    .digest('hex')
    .slice(0, 12)}`;
  const lines = shared.flatMap(([module, bindings]) =>
    bindings.length > 0
      ? `import {${bindings.map((one) => `${one} as $${module}${one}`).join(', ')}} from ${JSON.stringify(idOf.get(module))};`
      : [],
  );
  const table = shared.map(
    ([module, bindings]) =>
      `${JSON.stringify(module)}: {${bindings.map((one) => `${one}: $${module}${one}`).join(', ')}}`,
  );
  const entry = {
    name: 'classic-entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) =>
      id === ENTRY
        ? `${lines.join('\n')}\nimport ${JSON.stringify(`${process.cwd()}/${MAIN}`)};\n$share({${table.join(', ')}});`
        : null,
  };
  const bundle = await rollup({input: ENTRY, plugins: [entry, ...all()]});
  const {output} = await bundle.generate({format: 'iife', inlineDynamicImports: true, intro: INTRO});
  await bundle.close();
  return Object.fromEntries(
    [['trace-elements.js', output[0].code], ...files.map(({name, code}) => [`later/${name}.js`, code])].map(
      ([file, code]) => [file, code.replaceAll(KEY, key)],
    ),
  );
};
