import {readFileSync, writeFileSync} from 'node:fs';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** What the analyzer of custom elements reads from our sources, and what is made of it for editors and documentation. */
const outdir = 'dist';
const JSX = 'jsx.d.ts';

const LIFECYCLE = new Set([
  'adoptedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
]);

const isPublic = ({name, privacy = 'public', description, kind, static: ofClass}) =>
  !/^[#[]/.test(name) &&
  !ofClass &&
  privacy === 'public' &&
  !LIFECYCLE.has(name) &&
  (kind === 'method' || Boolean(description));

/** A class in a folder that is called like a tag is that tag's. */
const tagsOfFolders = () => ({
  name: 'tags-of-folders',
  moduleLinkPhase({moduleDoc}) {
    const [, tag] = /src\/elements\/([\w-]+)\/\1\.ts$/.exec(moduleDoc.path) ?? [];
    const declaration = moduleDoc.declarations?.find(({kind}) => tag && kind === 'class');
    if (declaration) Object.assign(declaration, {tagName: tag, customElement: true});
  },
});

/** `src/x.ts` in the sources is `dist/modules/x.js` in the package; what is private is nobody's business. */
const asPublished = () => ({
  name: 'as-published',
  packageLinkPhase({customElementsManifest: manifest}) {
    // The analyzer reads files in whatever order the disk gives them.
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const text = JSON.stringify(manifest).replaceAll(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/modules/$1.js"');
    Object.assign(manifest, JSON.parse(text));
    for (const declaration of manifest.modules.flatMap(({declarations = []}) => declarations)) {
      declaration.members = declaration.members?.filter(isPublic);
      const names = new Set(declaration.members?.map(({name}) => name));
      declaration.attributes = declaration.attributes?.filter(({fieldName}) => names.has(fieldName));
      declaration.events = declaration.events?.filter(({description}) => description);
    }
  },
});

/** The types for JSX name our events without saying where those are. */
const eventsOfJsx = () => ({
  name: 'events-of-jsx',
  packageLinkPhase() {
    const text = readFileSync(`${outdir}/${JSX}`, 'utf8');
    const names = new Set([...text.matchAll(/\(e: (\w+Event)\) => void/g)].map(([, name]) => name));
    writeFileSync(`${outdir}/${JSX}`, `import type {${[...names].join(', ')}} from './modules/index.js';\n${text}`);
  },
});

export default {
  globs: ['src/elements/**/*.ts', 'src/page/lesson-element.ts', 'src/page/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    tagsOfFolders(),
    asPublished(),
    customElementVsCodePlugin({outdir, hideLogs: true}),
    customElementJetBrainsPlugin({outdir, packageJson: false, hideLogs: true}),
    jsxTypesPlugin({
      outdir,
      fileName: JSX,
      hideLogs: true,
      globalTypePath: './modules/index.js',
    }),
    eventsOfJsx(),
  ],
};
