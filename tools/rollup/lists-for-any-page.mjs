/**
 * Old libraries that pages still have (Prototype.js, MooTools) put an `Array.from` that takes no function, and an `entries()`
 * of lists that is a copy of the list, in place of the language's own. Our sources use both as everybody does; what a page
 * loads calls these instead.
 */
const MODULE = '\0lists';

const HELPERS = `
export const listFrom = (source, make = (item) => item) => {
  const list = [];
  if (Symbol.iterator in source) for (const item of source) list.push(make(item, list.length));
  else for (let i = 0; i < source.length; i++) list.push(make(source[i], i));
  return list;
};
function* numbered(list) {
  for (let i = 0; i < list.length; i++) yield [i, list[i]];
}
export const entriesOf = (list) => (Array.isArray(list) ? numbered(list) : list.entries());
`;

function* nodes(value) {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  if (typeof value?.type !== 'string') return;
  yield value;
  for (const child of Object.values(value)) yield* nodes(child);
}

/** The replacements for one call, as places in the code and what belongs there. */
const replaced = ({callee, arguments: given, start, end}) => {
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const {object, property} = callee;
  if (object.name === 'Array' && property.name === 'from') return [[object.start, property.end, 'listFrom']];
  if (property.name !== 'entries' || given.length > 0) return [];
  return [
    [start, start, 'entriesOf('],
    // From its dot on.
    [property.start - 1, end, ')'],
  ];
};

export const listsForAnyPage = () => ({
  name: 'lists-for-any-page',
  resolveId: (id) => (id === MODULE ? id : null),
  load: (id) => (id === MODULE ? {code: HELPERS, moduleSideEffects: false} : null),
  transform(code, id) {
    if (!id.replaceAll('\\', '/').includes('/dist/modules/')) return null;
    const changes = [...nodes(this.parse(code))].flatMap((node) =>
      node.type === 'CallExpression' ? replaced(node) : [],
    );
    if (changes.length === 0) return null;
    // From the end, so that places stay where they are.
    const result = changes
      .sort(([a, aEnd], [b, bEnd]) => b - a || bEnd - aEnd)
      .reduce((text, [from, to, put]) => text.slice(0, from) + put + text.slice(to), code);
    return {code: `import {listFrom, entriesOf} from ${JSON.stringify(MODULE)};\n${result}`, map: null};
  },
});
