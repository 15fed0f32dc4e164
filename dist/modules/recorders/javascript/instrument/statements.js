import { returnsIn, touches } from './effects.js';
import { declarationOf, declaredIn, namesIn } from './names.js';
import { countsAt, NOT_WITHIN } from './scope.js';
/** Statements at which nothing happens, or that tell of themselves. */
const SILENT = new Set([
    'BlockStatement',
    'EmptyStatement',
    'FunctionDeclaration',
    'ImportDeclaration',
    'ExportAllDeclaration',
    'TryStatement',
    'WhileStatement',
    'DoWhileStatement',
]);
/** The statement that labels stand before. */
const withoutLabels = (node) => (node.type === 'LabeledStatement' ? withoutLabels(node.body) : node);
const isSilent = (statement) => {
    const node = declarationOf(statement);
    return SILENT.has(withoutLabels(node).type) || (node.type === 'ExportNamedDeclaration' && !node.declaration);
};
/** What a statement does itself, and not the statements in it. */
const ownPart = (node) => {
    switch (node.type) {
        case 'IfStatement':
            return [node.test];
        case 'SwitchStatement':
            return [node.discriminant, ...node.cases.map(({ test }) => test)];
        case 'ForStatement':
            return [node.init, node.test];
        default:
            return [node];
    }
};
const line = (statement, scope, walk) => {
    const node = withoutLabels(statement);
    return `${walk.tell('line', node, scope, { touches: ownPart(node).some(touches) })});`;
};
/** Reads statements that follow each other: each is told before it runs. */
export const statements = (list, scope, walk) => {
    for (const statement of list) {
        if (!isSilent(statement))
            walk.put.open(statement.start, line(statement, scope, walk));
        walk.visit(statement, scope);
    }
};
/** Tells the run-time of a scope, if there is something to look at. */
const open = (scope, walk) => {
    if (!scope.table)
        return '';
    return `${walk.hook}.open(${scope.activation.handle},${depthOf(scope)},${scope.table.index},${walk.reader(scope)})`;
};
/** How many scopes of the function are around one. */
const depthOf = (scope) => {
    let depth = 0;
    for (let one = scope.parent; one?.activation === scope.activation; one = one.parent)
        if (one.table)
            depth++;
    return depth;
};
/** The declaration of the variable that holds a scope, for functions in it that use its names. */
const keep = (scope, value) => (scope.captured ? `const ${scope.token}=${value};` : '');
const block = (node, parent, walk, parameters = []) => {
    const scope = walk.scope(parent, { parameters, declared: declaredIn(node.body), token: `${walk.hook}b` });
    if (scope.table) {
        const opened = open(scope, walk);
        walk.put.begin(node.start + 1, () => keep(scope, opened) || `${opened};`);
    }
    statements(node.body, scope, walk);
};
/** Reads the one statement that is the body of another; `first` runs before it. */
const body = (node, scope, walk, first = '') => {
    if (node.type === 'BlockStatement') {
        walk.put.begin(node.start + 1, first);
        return walk.visit(node, scope);
    }
    if (withoutLabels(node).type === 'FunctionDeclaration')
        return walk.visit(node, scope);
    walk.put.open(node.start, '{');
    walk.put.open(node.start, first);
    if (!isSilent(node))
        walk.put.open(node.start, line(node, scope, walk));
    walk.visit(node, scope);
    walk.put.close(node.end, '}');
};
/** Where `break` or `continue` without a name go to, in the list of targets. */
const [LOOP, SWITCH] = ['loop', 'switch'];
/** Walks what `break` and `continue` without a name stay in. */
const inLoop = (walk, part) => walk.inside({ targets: [...walk.within.targets, LOOP] }, part);
const lexicalIn = (node) => node?.type === 'VariableDeclaration' && node.kind !== 'var' ? node.declarations.flatMap(({ id }) => namesIn(id)) : [];
const loopScope = (node, head, outer, walk) => walk.scope(outer, { parameters: lexicalIn(head), tokenFrom: node.body.start, token: `${walk.hook}b` });
const overEach = (node, outer, walk) => {
    const { left } = node;
    const scope = loopScope(node, left, outer, walk);
    const names = left.type === 'VariableDeclaration' ? left.declarations.flatMap(({ id }) => namesIn(id)) : namesIn(left);
    const site = walk.site(node, outer);
    // What is declared anew each time needs no care.
    if (lexicalIn(left).length === 0)
        Object.assign(walk.tables.sites[site], { gives: names });
    walk.visit(left, scope);
    const isAwaited = node.type === 'ForOfStatement' && node.await;
    if (isAwaited)
        Object.assign(walk.tables.sites[site], { text: walk.text(node.right) });
    if (isAwaited)
        walk.wrap(node.right, ` ${walk.tell('each', node, outer)},(`, '))', scope);
    else
        walk.visit(node.right, scope);
    const opened = open(scope, walk);
    const first = () => `${walk.tell('iterate', node, outer)});${keep(scope, opened) || (opened && `${opened};`)}`;
    const readBody = () => inLoop(walk, () => body(node.body, scope, walk, first));
    if (!returnsIn(node.body))
        return readBody();
    // What is gone over is closed before the function is over.
    walk.put.open(walk.starts.get(node) ?? node.start, 'try{');
    walk.inside({ guarded: true }, readBody);
    walk.put.close(node.end, `}finally{${settle(outer, walk)}}`);
};
/** Tells, after the outermost of what runs before a function returns, that it does now. */
const settle = (scope, { within, hook }) => within.guarded || within.finalizer ? '' : `;${hook}.settled(${scope.activation.handle});`;
const overCount = (node, outer, walk) => {
    const { init, test, update } = node;
    const scope = loopScope(node, init, outer, walk);
    walk.visit(init, scope);
    const opened = open(scope, walk);
    const afterInit = walk.source.indexOf(';', endOf(init, node, walk));
    const afterTest = walk.source.indexOf(';', test ? endOf(test, node, walk) : afterInit + 1);
    // Each round has variables of its own, which are there from the test on.
    if (opened)
        walk.put.open(test?.start ?? afterInit + 1, test ? `${opened},` : opened);
    walk.visit(test, scope);
    const told = `${walk.tell('line', update ?? node.body, scope, { line: (update ?? node).loc.start.line, counts: countsAt(scope, node.body.start), touches: touches(update) || touches(test) })})`;
    walk.put.open(update?.start ?? afterTest + 1, update ? `${told},` : told);
    walk.visit(update, scope);
    inLoop(walk, () => body(node.body, scope, walk, () => keep(scope, `${walk.hook}.top(${scope.activation.handle})`)));
};
const TRIVIA = /(?:\s|\/\*[^]*?\*\/|\/\/.*|\))*/y;
/** The end of a part of the head of a loop, with the parentheses and comments after it. */
const endOf = (part, node, { source }) => {
    TRIVIA.lastIndex = part ? part.end : source.indexOf('(', node.start) + 1;
    TRIVIA.exec(source);
    return TRIVIA.lastIndex;
};
/** A `break` or `continue` that leaves a `finally` drops what was to be returned. */
const leave = (node, scope, walk) => {
    const { finalizer, targets } = walk.within;
    if (!finalizer)
        return;
    const isInside = node.label
        ? targets.includes(node.label.name)
        : targets.some((one) => one === LOOP || (one === SWITCH && node.type === 'BreakStatement'));
    if (!isInside)
        walk.put.open(node.start, `${walk.hook}.stays(${scope.activation.handle});`);
};
/** A loop whose test is told of before each round. */
const overTest = (node, scope, walk) => {
    walk.put.open(node.test.start, `${walk.tell('line', node.test, scope)}),`);
    walk.visit(node.test, scope);
    inLoop(walk, () => body(node.body, scope, walk));
};
export const STATEMENTS = {
    Program(node, scope, walk) {
        statements(node.body, scope, walk);
    },
    BlockStatement: (node, scope, walk) => block(node, scope, walk),
    // It runs in the frame of the function around its class.
    StaticBlock(node, scope, walk) {
        const [head] = /^static(?:\s|\/\*[^]*?\*\/|\/\/.*)*/.exec(walk.source.slice(node.start)) ?? [''];
        walk.inside(NOT_WITHIN, () => block({ ...node, type: 'BlockStatement', start: node.start + head.length }, scope, walk));
    },
    IfStatement(node, scope, walk) {
        walk.visit(node.test, scope);
        body(node.consequent, scope, walk);
        if (node.alternate)
            body(node.alternate, scope, walk);
    },
    WhileStatement: overTest,
    DoWhileStatement: overTest,
    ForStatement: overCount,
    ForInStatement: overEach,
    ForOfStatement: overEach,
    LabeledStatement(node, scope, walk) {
        const { name } = node.label;
        walk.starts.set(node.body, walk.starts.get(node) ?? node.start);
        walk.inside({ targets: [...walk.within.targets, name] }, () => walk.visit(node.body, scope));
    },
    BreakStatement: leave,
    ContinueStatement: leave,
    SwitchStatement(node, outer, walk) {
        walk.visit(node.discriminant, outer);
        const scope = walk.scope(outer, {
            declared: declaredIn(node.cases.flatMap(({ consequent }) => consequent)),
            guarded: true,
        });
        const opened = open(scope, walk);
        const [first] = node.cases;
        // Nothing equals what this gives, but the scope is there when it is asked.
        if (opened && first)
            walk.put.open(first.start, `case ${opened.replace('.open(', '.never(')}:`);
        walk.inside({ targets: [...walk.within.targets, SWITCH] }, () => {
            for (const { test, consequent } of node.cases) {
                walk.visit(test, scope);
                statements(consequent, scope, walk);
            }
        });
    },
    // Names in it may be those of an object, which must not be asked.
    WithStatement(node, scope, walk) {
        walk.visit(node.object, scope);
        body(node.body, scope, walk);
    },
    TryStatement(node, scope, walk) {
        const { block: tried, handler, finalizer } = node;
        walk.inside({ guarded: walk.within.guarded || finalizer !== null }, () => {
            // A pattern says only what it takes of the exception: that is told before.
            const isTaken = handler?.param && handler.param.type !== 'Identifier';
            if (isTaken)
                walk.put.begin(tried.start + 1, 'try{');
            block(tried, scope, walk);
            if (isTaken)
                walk.put.finish(tried.end - 1, `}${passing(scope, walk)}`);
            if (handler)
                readHandler(handler, scope, walk);
            else
                walk.put.close(tried.end, passing(scope, walk));
        });
        if (!finalizer)
            return;
        const { handle } = scope.activation;
        walk.put.begin(finalizer.start + 1, `${walk.hook}.always(${handle});`);
        walk.inside({ finalizer: true, targets: [] }, () => block(finalizer, scope, walk));
        walk.put.finish(finalizer.end - 1, settle(scope, walk));
    },
    ReturnStatement(node, scope, walk) {
        const hook = walk.within.guarded ? 'returns' : 'result';
        if (node.argument)
            return walk.wrap(node.argument, ` ${walk.tell(hook, node, scope, { touches: true })},(`, '))', scope);
        // In an async generator a value would be waited for.
        walk.put.open(node.start, `${walk.tell(hook, node, scope)});`);
    },
    ThrowStatement(node, scope, walk) {
        walk.wrap(node.argument, ` ${walk.tell('thrown', node, scope)},(`, '))', scope);
    },
};
/** Tells of an exception that only passes, before the `finally` or the handler runs. */
const passing = (scope, { hook }) => `catch(${hook}e){throw ${hook}.passes(${scope.activation.handle},${hook}e)}`;
const readHandler = (handler, scope, walk) => {
    const { param, body: handling } = handler;
    const name = param?.type === 'Identifier' ? param.name : `${walk.hook}c`;
    if (!param)
        walk.put.open(handler.start + 'catch'.length, `(${name})`);
    walk.visit(param, scope);
    const value = param && param.type !== 'Identifier' ? '' : `,${name}`;
    walk.put.begin(handling.start + 1, `${walk.tell('caught', handler, scope)}${value});`);
    block(handling, scope, walk, namesIn(param));
};
