import {findNodeAtLocation, parse, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';

/** A place in a text, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys and indices that the text of a path stands for: the reverse of `pathText`. */
export const parsePath = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$]+)/g)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name! : (JSON.parse(quoted) as string);
  });

/** Finds where in the source of a document its parts stand. */
export const positions = (source: string): ((path: string, of?: 'value' | 'key') => Position) => {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({index}) => index + 1)];
  const root = treeOf(source);
  return (path, of = 'value') => {
    const keys = parsePath(path);
    // What is missing, or stands in another file, is shown at what should hold it.
    const parents = Array.from({length: keys.length + 1}, (_, i) => keys.slice(0, i));
    const value = root && parents.map((one) => findNodeAtLocation(root, one)).findLast((one) => one !== undefined);
    const node = of === 'key' && value?.parent?.type === 'property' ? value.parent : value;
    return at(node?.offset ?? 0, starts);
  };
};

const treeOf = (source: string): Node | undefined => {
  try {
    return parseTree(source);
  } catch {
    // It nests deeper than the stack: then all of it stands at its beginning.
    return undefined;
  }
};

const at = (offset: number, starts: readonly number[]): Position => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - starts[low]! + 1};
};

/** The words for what the parser stumbles over: `CommaExpected` as `comma expected`. */
const wordsOf = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** Where a text stops being JSON, and why; `undefined`: it is JSON. */
export const firstError = (source: string): (Position & {readonly says: string}) | undefined => {
  const errors: ParseError[] = [];
  try {
    parse(source, errors, {disallowComments: true, allowTrailingComma: false});
  } catch {
    return undefined;
  }
  const [first] = errors;
  if (!first) return undefined;
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({index}) => index + 1)];
  return {...at(first.offset, starts), says: wordsOf(printParseErrorCode(first.error))};
};
