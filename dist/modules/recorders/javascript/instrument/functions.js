import { acts, usesThis } from './effects.js';
import { declaredIn, namesIn, varsIn } from './names.js';
import { countsAt, NOT_WITHIN } from './scope.js';
import { statements } from './statements.js';
const kindOf = ({ async, generator }) => {
    if (async)
        return generator ? 'async-generator' : 'coroutine';
    return generator ? 'generator' : 'function';
};
/** Whether the declarations of a body mean the same in a block of its own. */
const fitsInBlock = (body, vars) => {
    const names = body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one.id.name] : []));
    return new Set(names).size === names.length && !names.some((name) => name === 'arguments' || vars.includes(name));
};
/** The place after the arrow of an arrow function. */
const afterArrow = ({ params, start }, source) => {
    let at = params.at(-1)?.end ?? start;
    for (;;) {
        const next = /\/\*|\/\/|=>/g;
        next.lastIndex = at;
        const found = next.exec(source);
        if (found[0] === '=>')
            return next.lastIndex;
        const end = found[0] === '/*' ? '*/' : '\n';
        at = source.indexOf(end, next.lastIndex) + end.length;
    }
};
/** Reads a function: its frame begins, and ends by a return or by an error. */
const readFunction = (node, scope, walk, outside = {}) => {
    const { hook, put } = walk;
    const around = scope.activation;
    const depth = around.isModule ? 1 : Number(around.handle.slice(hook.length + 1)) + 1;
    const activation = {
        handle: `${hook}f${depth}`,
        isModule: false,
        isEntry: false,
        isAsync: node.async,
        around,
        captures: new Map(),
    };
    const body = node.body.type === 'BlockStatement' ? node.body.body : undefined;
    const params = node.params.flatMap(namesIn);
    const own = node.type !== 'ArrowFunctionExpression' && usesThis([...node.params, node.body]) ? ['this'] : [];
    const vars = varsIn(body ?? []).filter((name) => name !== 'arguments');
    const self = node.type === 'FunctionExpression' && node.id ? [node.id.name] : [];
    // Defaults are evaluated before the body: the frame does not exist yet.
    const before = walk.scope(scope, { hidden: [...params, ...self, ...(own.length > 0 ? ['arguments'] : [])] });
    for (const param of node.params)
        walk.visit(param, before);
    const inner = walk.scope(scope, {
        activation,
        parameters: [...own, ...params],
        vars,
        declared: declaredIn(body ?? []),
        hidden: self,
        guarded: outside.isDerived === true && own.length > 0,
        tokenFrom: node.body.start,
    });
    const id = walk.tables.functions.length;
    const table = {
        name: node.id?.name ?? outside.name ?? walk.names.get(node) ?? 'anonymous',
        kind: kindOf(node),
        file: walk.file,
        line: node.loc.start.line,
        scope: inner.table?.index ?? -1,
        site: walk.site(node, inner, { counts: countsAt(inner, node.body.start), touches: true }),
        captures: [],
    };
    walk.tables.functions.push(table);
    const enter = () => {
        const captured = [...activation.captures];
        table.captures = captured.map(([, names]) => [...names]);
        const tokens = captured.map(([{ token, activation: owner }]) => token ?? owner.handle);
        return `${activation.handle}=${hook}.enter(${[around.handle, id, walk.reader(inner) || 'undefined', ...tokens].join()});`;
    };
    const left = `catch(${hook}e){throw ${hook}.left(${activation.handle},${hook}e)}`;
    const mark = walk.mark(outside.start ?? node.start, node.end);
    if (!body) {
        const told = walk.tell('result', node.body, inner);
        // What it does is an effect of its line, and not of its call.
        const line = acts(node.body) ? `${walk.tell('line', node.body, inner)});` : '';
        put.open(afterArrow(node, walk.source), () => `{var ${activation.handle};try{${enter()}${line}return ${told},(`);
        walk.visit(node.body, inner);
        put.close(node.end, `))}${left}${mark}}`);
        return;
    }
    const directives = body.filter((one) => one.type === 'ExpressionStatement' && one.directive !== undefined);
    const wrapped = fitsInBlock(body, vars);
    const last = directives.at(-1);
    put.begin(last?.end ?? node.body.start + 1, () => `${last ? ';' : ''}var ${activation.handle};${wrapped ? 'try{' : ''}${enter()}`);
    walk.inside(NOT_WITHIN, () => statements(body.slice(directives.length), inner, walk));
    put.finish(node.body.end - 1, `;${hook}.end(${activation.handle});${wrapped ? `}${left}` : ''}${mark}`);
};
/** The name that a key gives to its function. */
const nameOfKey = (key, computed) => {
    if (key.type === 'Identifier' && !computed)
        return key.name;
    if (key.type === 'PrivateIdentifier')
        return `#${key.name}`;
    return key.type === 'Literal' ? String(key.value) : undefined;
};
/** What a function without a name is called that is handed to another: by whom. */
const callbackOf = (callee) => {
    const name = callee.type === 'MemberExpression' ? nameOfKey(callee.property, callee.computed) : undefined;
    const own = callee.type === 'Identifier' ? callee.name : name;
    return own === undefined ? undefined : `${own} callback`;
};
export const FUNCTIONS = {
    FunctionDeclaration: (node, scope, walk) => readFunction(node, scope, walk),
    FunctionExpression: (node, scope, walk) => readFunction(node, scope, walk),
    ArrowFunctionExpression: (node, scope, walk) => readFunction(node, scope, walk),
    MethodDefinition(node, scope, walk) {
        if (node.computed)
            walk.visit(node.key, scope);
        const isStatic = node.static ? /^static\s*(?:\/\*[^]*?\*\/\s*)*/.exec(walk.source.slice(node.start))[0].length : 0;
        const className = walk.names.get(node);
        const name = node.kind === 'constructor' ? `new ${className ?? 'class'}` : nameOfKey(node.key, node.computed);
        const prefix = node.kind === 'get' || node.kind === 'set' ? `${node.kind} ` : '';
        readFunction(node.value, scope, walk, {
            ...(name !== undefined && { name: prefix + name }),
            start: node.start + isStatic,
            isDerived: node.kind === 'constructor',
        });
    },
    Property(node, scope, walk) {
        if (node.computed)
            walk.visit(node.key, scope);
        const isMethod = node.method || node.kind !== 'init';
        const name = nameOfKey(node.key, node.computed);
        if (!isMethod || node.value.type !== 'FunctionExpression') {
            if (name !== undefined)
                walk.names.set(node.value, name);
            return walk.visit(node.value, scope);
        }
        const prefix = node.kind === 'init' ? '' : `${node.kind} `;
        readFunction(node.value, scope, walk, { ...(name !== undefined && { name: prefix + name }), start: node.start });
    },
    PropertyDefinition(node, scope, walk) {
        if (node.computed)
            walk.visit(node.key, scope);
        const name = nameOfKey(node.key, node.computed);
        if (node.value && name !== undefined)
            walk.names.set(node.value, name);
        walk.visit(node.value, scope);
    },
    VariableDeclarator(node, scope, walk) {
        if (node.init && node.id.type === 'Identifier')
            walk.names.set(node.init, node.id.name);
        walk.visit(node.id, scope);
        walk.visit(node.init, scope);
    },
    AssignmentExpression(node, scope, walk) {
        const { left } = node;
        const name = left.type === 'MemberExpression' ? nameOfKey(left.property, left.computed) : undefined;
        const own = left.type === 'Identifier' ? left.name : name;
        if (own !== undefined)
            walk.names.set(node.right, own);
        walk.children(node, scope);
    },
    AssignmentPattern(node, scope, walk) {
        if (node.left.type === 'Identifier')
            walk.names.set(node.right, node.left.name);
        walk.children(node, scope);
    },
    CallExpression(node, scope, walk) {
        const name = callbackOf(node.callee);
        for (const one of node.arguments)
            if (name !== undefined)
                walk.names.set(one, name);
        walk.children(node, scope);
    },
    NewExpression(node, scope, walk) {
        const name = callbackOf(node.callee);
        for (const one of node.arguments)
            if (name !== undefined)
                walk.names.set(one, name);
        walk.children(node, scope);
    },
};
