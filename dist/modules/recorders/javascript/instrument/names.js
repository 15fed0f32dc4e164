/** The parts of a node, in the order of the program as far as that matters to names. */
export function* childrenOf(node) {
    for (const [key, value] of Object.entries(node)) {
        if (key === 'loc' || typeof value !== 'object' || value === null)
            continue;
        for (const one of Array.isArray(value) ? value : [value]) {
            if (typeof one?.type === 'string')
                yield one;
        }
    }
}
/** The names that a pattern binds. */
export const namesIn = (pattern) => {
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
export const isFunction = (node) => node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
/** Whether a `var` in it belongs to somebody else. */
const hidesVars = (node) => isFunction(node) || node.type === 'StaticBlock' || node.type === 'PropertyDefinition';
/** The names that `var` declares in statements, and in what is nested in them. */
export const varsIn = (statements) => {
    const names = new Set();
    const open = [...statements].reverse();
    for (let node = open.pop(); node; node = open.pop()) {
        if (hidesVars(node))
            continue;
        if (node.type === 'VariableDeclaration' && node.kind === 'var')
            for (const { id } of node.declarations)
                for (const name of namesIn(id))
                    names.add(name);
        open.push(...[...childrenOf(node)].reverse());
    }
    return [...names];
};
/** What a statement declares, also where it is exported. */
export const declarationOf = (statement) => {
    const { type } = statement;
    const exported = type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration';
    return (exported ? statement.declaration : undefined) ?? statement;
};
/** The functions and classes among values: a name for one of them is its declaration, and no variable. */
const DEFINES = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'ClassExpression']);
/** The names that the statements of a block declare in it. */
export const declaredIn = (statements) => statements.flatMap((statement) => {
    const node = declarationOf(statement);
    if (node.type === 'ImportDeclaration')
        return node.specifiers.map(({ local: { name } }) => ({ name, end: -1, varies: false }));
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
        return node.id ? [{ name: node.id.name, end: -1, varies: false }] : [];
    if (node.type !== 'VariableDeclaration' || node.kind === 'var')
        return [];
    return node.declarations.flatMap(({ id, init, end }) => {
        const varies = !(node.kind === 'const' && init && DEFINES.has(init.type));
        return namesIn(id).map((name) => ({ name, end, varies }));
    });
});
