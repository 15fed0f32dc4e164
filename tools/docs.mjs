/**
 * Fills the parts of the documentation that are made from the sources: what stands between `<!-- made: name -->` and
 * `<!-- /made -->`. `--check` changes nothing and fails if something would change.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {visitObjects} from './schema/schemas.mjs';

const root = new URL('..', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${text}\`` : '');

/** A table in Markdown; nothing if it has no rows. */
const table = (heads, rows) =>
  rows.length === 0
    ? ''
    : [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

// The elements.

const {modules} = json('dist/custom-elements.json');
const declarations = modules.flatMap(({declarations = []}) => declarations);
const BASE = declarations.find(({name}) => name === 'LessonElement');
const ORDER = [
  'trace-lesson',
  'execution-table',
  'concept-flow',
  'variable-tracker',
  'execution-sample',
  'trace-controls',
  'key-moments',
  'quiz-card',
  'quiz-deck',
  'concept-snapshot',
  'lesson-transcript',
  'learning-modes',
];

const ownOf = (element, key) =>
  (element[key] ?? []).filter((one) => element === BASE || one.inheritedFrom?.name !== BASE.name);

const tablesOf = (element) => {
  const attributes = new Map(ownOf(element, 'attributes').map((one) => [one.fieldName, one.name]));
  const members = ownOf(element, 'members');
  const named = (key) => ownOf(element, key).map(({name, description}) => [code(name), description]);
  return [
    table(
      ['Attribute', 'Property', 'Type', 'What it is'],
      members
        .filter(({kind}) => kind === 'field')
        .map(({name, type, description, readonly}) => [
          code(attributes.get(name)),
          code(name) + (readonly ? ' (read only)' : ''),
          code(type?.text),
          description,
        ]),
    ),
    table(
      ['Method', 'Returns', 'What it does'],
      members
        .filter(({kind}) => kind === 'method')
        .map(({name, description, return: {type} = {}}) => [code(`${name}()`), code(type?.text), description]),
    ),
    table(
      ['Event', 'Class', 'When'],
      ownOf(element, 'events').map(({name, type, description}) => [code(name), code(type?.text), description]),
    ),
    table(
      ['Slot', 'What it is for'],
      ownOf(element, 'slots').map(({name, description}) => [name || 'default', description]),
    ),
    table(['Part', 'What it is'], named('cssParts')),
    table(
      ['Custom property', 'Default', 'What it is'],
      ownOf(element, 'cssProperties').map(({name, default: value, description}) => [
        code(name),
        code(value),
        description,
      ]),
    ),
    table(['State', 'When'], named('cssStates')),
  ];
};

const elements = () =>
  ORDER.map((tag) => declarations.find(({tagName}) => tagName === tag))
    .flatMap((element) => [`### \`<${element.tagName}>\``, element.description, ...tablesOf(element)])
    .filter(Boolean)
    .join('\n\n');

const common = () => tablesOf(BASE).filter(Boolean).join('\n\n');

const events = () =>
  table(
    ['Class', 'Field', 'Type', 'What it is'],
    declarations
      .filter(({name}) => name.endsWith('Event'))
      .flatMap(({name, members = []}) =>
        members.map((field, i) => [
          i === 0 ? code(name) : '',
          code(field.name),
          code(field.type?.text),
          field.description,
        ]),
      ),
  );

// The documents.

const typeOf = (schema) => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(', ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.type === 'array')
    return schema.items && !Array.isArray(schema.items) ? `list of ${typeOf(schema.items)}` : 'list';
  return schema.type === 'integer' ? 'whole number' : (schema.type ?? 'any value');
};

/** A table for each object that a document can hold. */
const keys = (name, only = () => true) => {
  const places = new Map();
  visitObjects(json(`dist/${name}.schema.json`), (place, object) => {
    const rows = places.get(place) ?? new Map();
    for (const [key, value] of Object.entries(object.properties)) {
      const must = object.required.includes(key) ? ' (required)' : '';
      if (!rows.has(key)) rows.set(key, [code(key), typeOf(value) + must, value.description]);
    }
    places.set(place, rows);
  });
  return [...places]
    .filter(([place]) => only(place))
    .map(
      ([place, rows]) =>
        `#### ${place ? code(place) : 'The document'}\n\n${table(['Key', 'Type', 'What it is'], [...rows.values()])}`,
    )
    .join('\n\n');
};

const MADE = {
  common,
  elements,
  events,
  lesson: () => keys('lesson', (place) => !/^(trace|practice|test)/.test(place)),
  trace: () => keys('trace'),
};

const FILES = ['README.md', 'docs/events.md', 'docs/lesson-format.md', 'docs/trace-format.md'];

const fill = (text) =>
  text.replace(/(<!-- made: (\w+) -->)[^]*?(<!-- \/made -->)/g, (_, begin, name, end) => {
    if (!MADE[name]) throw new Error(`There is nothing called ${name}; there are ${Object.keys(MADE).join(', ')}`);
    return `${begin}\n\n${MADE[name]()}\n\n${end}`;
  });

const options = await prettier.resolveConfig(new URL('README.md', root));
for (const path of FILES) {
  const old = read(path);
  const text = await prettier.format(fill(old), {...options, parser: 'markdown'});
  if (text === old) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the sources say: npm run docs`);
    process.exitCode = 1;
  } else writeFileSync(new URL(path, root), text);
}
