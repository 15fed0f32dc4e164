import type {ArgTypes} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with {type: 'json'};

/** What the custom elements manifest says of anything that an element has. */
interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

const declarations = (manifest.modules as readonly {readonly declarations?: readonly Declaration[]}[]).flatMap(
  ({declarations = []}) => declarations,
);

/** Where an element finds its lesson is the story's business. */
const NOT_TO_CHANGE = new Set(['src', 'for']);

/** The literals of a type like `'moments' | 'steps'`. */
const literals = (type: string): string[] => {
  const parts = type.split(' | ');
  return parts.every((part) => /^'.*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
};

const controlOf = ({name, type, readonly}: Item): ArgTypes[string] => {
  const text = type?.text ?? '';
  const options = literals(text);
  if (readonly || NOT_TO_CHANGE.has(name)) return {};
  if (name === 'lesson') return {control: {type: 'object'}};
  if (text === 'boolean') return {control: {type: 'boolean'}};
  if (text === 'string | null') return {control: {type: 'text'}};
  return options.length > 0 ? {control: {type: 'inline-radio'}, options} : {};
};

/** One row of the documentation. */
const row = ({description, type, default: value}: Item, name: string, category: string): ArgTypes[string] => ({
  name,
  description: description ?? '',
  control: {disable: true},
  table: {
    category,
    ...(type && {type: {summary: type.text}}),
    ...(value !== undefined && {defaultValue: {summary: value}}),
  },
});

/** What Storybook shows of an element: all that its manifest says, where Storybook's own reading leaves out the states. */
export const argTypesOf = (tag: string): ArgTypes | null => {
  const element = declarations.find(({tagName}) => tagName === tag);
  if (!element) return null;
  const {members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = []} = element;
  const rows = (items: readonly Item[], category: string, nameOf: (name: string) => string): ArgTypes =>
    Object.fromEntries(items.map((item) => [`${category} ${item.name}`, row(item, nameOf(item.name), category)]));
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  const byArg = (items: readonly Item[], category: string): ArgTypes =>
    Object.fromEntries(items.map((item) => [item.name, {...row(item, item.name, category), ...controlOf(item)}]));
  return {
    ...byArg(
      fields.filter(({attribute}) => attribute),
      'attributes',
    ),
    ...byArg(
      fields.filter(({attribute}) => !attribute),
      'properties',
    ),
    ...rows(methods, 'methods', (name) => `${name}()`),
    ...rows(events, 'events', (name) => name),
    ...rows(slots, 'slots', (name) => name || '(default)'),
    ...rows(cssParts, 'parts', (name) => `::part(${name})`),
    ...rows(cssProperties, 'custom properties', (name) => name),
    ...rows(cssStates, 'states', (name) => `:state(${name})`),
  };
};

export {manifest};
