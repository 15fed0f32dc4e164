import {parseTree, type Edit, type Node} from 'jsonc-parser';

/** Keys whose value, or whose items, may be names of steps; elsewhere they stand in references of texts. */
const KEYS = new Set(['at', 'after', 'step', 'steps', 'columns']);

/** Parts of a lesson in which no step has a name. */
const OTHERS = new Set(['trace', 'recording', 'sample', '$schema']);

/** A name of a step in a lesson: which one, and where. */
interface Use {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** A name in a reference of a text, as JSON writes it, what stands around it left out. */
const REFERENCE = /\{(?:step:|cell:)\s*([^{},]+?)\s*(?=[},])/g;

const unquoted = (literal: string): string => {
  try {
    return JSON.parse(`"${literal}"`) as string;
  } catch {
    return literal;
  }
};

const keyOf = (node: Node | undefined): string => (node?.type === 'property' ? String(node.children![0]!.value) : '');

/** Every place of a lesson that may name a step, with what it says. */
function* usesIn(source: string): Generator<Use> {
  const root = parseTree(source);
  const parts = (root?.children ?? []).filter((part) => !OTHERS.has(keyOf(part)));
  const waiting: {readonly node: Node; readonly key: string; readonly path: string}[] = parts.map((part) => ({
    node: part.children![1]!,
    key: keyOf(part),
    path: keyOf(part),
  }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, key, path} = next;
    if (node.type === 'array') for (const item of node.children ?? []) waiting.push({node: item, key, path});
    if (node.type === 'object') {
      for (const property of node.children ?? []) {
        const [name, value] = property.children ?? [];
        if (!name || !value) continue;
        const inner = `${path}.${String(name.value)}`;
        waiting.push({node: value, key: String(name.value), path: inner});
        if (path === 'table.words') yield {name: String(name.value), offset: name.offset + 1, length: name.length - 2};
      }
    }
    if (node.type !== 'string') continue;
    if (KEYS.has(key)) yield {name: String(node.value), offset: node.offset + 1, length: node.length - 2};
    const raw = source.slice(node.offset, node.offset + node.length);
    for (const match of raw.matchAll(REFERENCE)) {
      const [all, written] = match;
      yield {
        name: unquoted(written!),
        offset: node.offset + match.index + all.lastIndexOf(written!),
        length: written!.length,
      };
    }
  }
}

/** The names in a lesson that are among some, each once. */
export const namesIn = (source: string, known: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...usesIn(source)].map(({name}) => name).filter((name) => known.has(name)));

/** What gives steps other names in a lesson, and leaves all else as it is. */
export const renamingEdits = (source: string, names: ReadonlyMap<string, string>): readonly Edit[] =>
  [...usesIn(source)].flatMap(({name, offset, length}): Edit[] => {
    const other = names.get(name);
    return other === undefined ? [] : [{offset, length, content: JSON.stringify(other).slice(1, -1)}];
  });
