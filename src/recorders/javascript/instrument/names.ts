import type {AnyNode, ModuleDeclaration, Pattern, Statement} from 'acorn';

/** The parts of a node, in the order of the program as far as that matters to names. */
export function* childrenOf(node: AnyNode): Generator<AnyNode> {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'loc' || typeof value !== 'object' || value === null) continue;
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof (one as AnyNode | null)?.type === 'string') yield one as AnyNode;
    }
  }
}

/** The names that a pattern binds. */
export const namesIn = (pattern: Pattern | null | undefined): string[] => {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.type === 'RestElement' ? one.argument : one.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
};

/** A function of any spelling. */
export type FunctionNode = Extract<AnyNode, {readonly generator: boolean}>;

export const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

/** Whether a `var` in it belongs to somebody else. */
const hidesVars = (node: AnyNode): boolean =>
  isFunction(node) || node.type === 'StaticBlock' || node.type === 'PropertyDefinition';

/** The names that `var` declares in statements, and in what is nested in them. */
export const varsIn = (statements: readonly AnyNode[]): string[] => {
  const names = new Set<string>();
  const open = [...statements].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (hidesVars(node)) continue;
    if (node.type === 'VariableDeclaration' && node.kind === 'var')
      for (const {id} of node.declarations) for (const name of namesIn(id)) names.add(name);
    open.push(...[...childrenOf(node)].reverse());
  }
  return [...names];
};

/** What a statement declares, also where it is exported. */
export const declarationOf = (statement: Statement | ModuleDeclaration): AnyNode => {
  const {type} = statement;
  const exported = type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration';
  return (exported ? statement.declaration : undefined) ?? statement;
};

/** The functions and classes among values: a name for one of them is its declaration, and no variable. */
const DEFINES = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'ClassExpression']);

/** A name that a block declares. */
export interface Declared {
  readonly name: string;
  /** Where the declaration is over, and the name can be read; -1: all through the block. */
  readonly end: number;
  /** Whether it is a variable to a reader, and no function, class or import. */
  readonly varies: boolean;
}

/** The names that the statements of a block declare in it. */
export const declaredIn = (statements: readonly (Statement | ModuleDeclaration)[]): Declared[] =>
  statements.flatMap((statement): Declared[] => {
    const node = declarationOf(statement);
    if (node.type === 'ImportDeclaration')
      return node.specifiers.map(({local: {name}}) => ({name, end: -1, varies: false}));
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
      return node.id ? [{name: node.id.name, end: -1, varies: false}] : [];
    if (node.type !== 'VariableDeclaration' || node.kind === 'var') return [];
    return node.declarations.flatMap(({id, init, end}) => {
      const varies = !(node.kind === 'const' && init && DEFINES.has(init.type));
      return namesIn(id).map((name) => ({name, end, varies}));
    });
  });
