import {parseAst} from 'rollup/parseAst';

/** What a script reads of its surroundings: names that a page's elements may take by their `id` or `name`. */
export interface Surroundings {
  /** Read as globals, bare or of `globalThis` or `window`. */
  readonly ofWindow: readonly string[];
  /** Read of `document`. */
  readonly ofDocument: readonly string[];
}

type Node = {readonly type: string} & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodes(
  value: unknown,
  parent?: Node,
  key = '',
): Generator<readonly [node: Node, parent: Node | undefined, key: string]> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one, parent, key);
  if (!isNode(value)) return;
  yield [value, parent, key];
  for (const [name, child] of Object.entries(value)) yield* nodes(child, value, name);
}

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : '';

/** Whether an identifier is a property's name and not a variable's. */
const isKey = (parent: Node | undefined, key: string): boolean =>
  !parent?.['computed'] && (key === 'property' || (key === 'key' && parent?.type !== 'VariableDeclarator'));

/** Minified variables are shorter. */
const SHORTEST_GLOBAL = 3;

/** What a minified script reads of its surroundings; a few names more than that do no harm. */
export const surroundingsOf = (script: string): Surroundings => {
  const all = [...nodes(parseAst(script))];
  const aliases = (...of: string[]): Set<string> =>
    new Set([
      ...of,
      ...all.flatMap(([node]) =>
        node.type === 'VariableDeclarator' && of.includes(nameOf(node['init'])) ? nameOf(node['id']) : [],
      ),
    ]);
  const readOf = (objects: Set<string>): string[] =>
    all.flatMap(([node]) =>
      node.type === 'MemberExpression' && !node['computed'] && objects.has(nameOf(node['object']))
        ? nameOf(node['property'])
        : [],
    );
  const bare = all.flatMap(([node, parent, key]) => (isKey(parent, key) ? [] : nameOf(node)));
  const unique = (names: string[]): string[] =>
    [...new Set(names.filter((name) => name.length >= SHORTEST_GLOBAL))].sort();
  return {
    ofWindow: unique([...bare, ...readOf(aliases('globalThis', 'window'))]),
    ofDocument: unique(readOf(aliases('document'))),
  };
};
