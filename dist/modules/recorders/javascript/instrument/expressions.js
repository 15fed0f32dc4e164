import { childrenOf, isFunction, namesIn } from './names.js';
import { use } from './scope.js';
/** The call whose promise is waited for at once, so that it runs in the same task. */
const awaitedCall = (argument) => {
    const node = argument.type === 'ChainExpression' ? argument.expression : argument;
    if (node.type !== 'CallExpression' || node.callee.type === 'Super')
        return undefined;
    return node.callee.type === 'Identifier' && node.callee.name === 'eval' ? undefined : node;
};
/** Whether the arguments of a call end with a comma. */
const endsWithComma = (node, { source }) => {
    const last = node.arguments.at(-1);
    const rest = last ? source.slice(last.end, node.end - 1) : ',';
    return rest.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '').includes(',');
};
/** Tells, after the arguments and just before the call, that its promise is waited for: by arguments, but none. */
const join = (node, site, walk) => walk.put.finish(node.end - 1, `${endsWithComma(node, walk) ? '' : ','}...${site})`);
/** How many functions there are in a part of the program. */
const functionsIn = (part) => {
    let count = 0;
    const open = [part];
    for (let node = open.pop(); node; node = open.pop()) {
        if (isFunction(node))
            count++;
        open.push(...childrenOf(node));
    }
    return count;
};
/** What a call hands on that may be called first, and is not what is waited for. */
const handsOf = (node, first, { tables: { functions } }) => {
    const { callee } = node;
    const called = callee.type === 'MemberExpression' ? callee.property : callee;
    const names = node.arguments.flatMap((one) => (one.type === 'Identifier' ? [one.name] : []));
    const others = names.filter((name) => called.type !== 'Identifier' || name !== called.name);
    return [first + functionsIn(callee), functions.length, others];
};
/** The private fields that objects of a class have. */
const privatesOf = (node) => node.body.body.filter((one) => one.type === 'PropertyDefinition' && !one.static && one.key.type === 'PrivateIdentifier');
/**
 * A field after the first private one of a class, which gives the run-time what reads them. It is private: nobody else
 * can see it; and it comes second: what is refused of the first, as to have it twice, is refused there.
 */
const holder = (privates, name, { hook }) => {
    const reads = privates.map(({ key: { name } }) => `#${name} in this&&${hook}t(${JSON.stringify(`#${name}`)},this.#${name});`);
    return `;#${hook}p=${hook}.holds(this,${JSON.stringify(name)},${hook}t=>{${reads.join('')}});`;
};
const readClass = (node, outer, walk) => {
    const name = node.id?.name ?? walk.names.get(node);
    const scope = walk.scope(outer, { hidden: namesIn(node.id) });
    walk.visit(node.superClass, scope);
    const privates = privatesOf(node);
    for (const member of node.body.body) {
        if (name !== undefined)
            walk.names.set(member, name);
        walk.visit(member, scope);
        if (member === privates[0])
            walk.put.close(member.end, holder(privates, name ?? 'class', walk));
    }
    walk.put.finish(node.end - 1, walk.mark(node.start, node.end));
};
export const EXPRESSIONS = {
    Identifier: ({ name, start }, scope) => use(name, scope, start),
    MemberExpression(node, scope, walk) {
        walk.visit(node.object, scope);
        if (node.computed)
            walk.visit(node.property, scope);
    },
    MetaProperty: () => { },
    ImportDeclaration: () => { },
    ExportAllDeclaration: () => { },
    ExportNamedDeclaration: (node, scope, walk) => walk.visit(node.declaration, scope),
    ExportDefaultDeclaration(node, scope, walk) {
        walk.names.set(node.declaration, 'default');
        walk.visit(node.declaration, scope);
    },
    ClassDeclaration: (node, scope, walk) => readClass(node, scope, walk),
    ClassExpression: (node, scope, walk) => readClass(node, scope, walk),
    AwaitExpression(node, scope, walk) {
        const call = awaitedCall(node.argument);
        const text = walk.text(node.argument);
        walk.put.open(node.start, `${walk.tell('resumes', node, scope, { text, touches: true })},`);
        const first = walk.tables.functions.length;
        walk.wrap(node.argument, ` ${walk.tell('waits', node, scope)},(`, '))', scope);
        if (call) {
            Object.assign(walk.tables.sites[walk.site(node, scope)], { hands: handsOf(call, first, walk) });
            join(call, walk.tell('joins', node, scope), walk);
        }
        walk.put.close(node.end, ')');
    },
    YieldExpression(node, scope, walk) {
        const hook = node.delegate ? 'delegates' : 'yields';
        walk.put.open(node.start, `${walk.tell('resumes', node, scope, { touches: true })},`);
        if (node.argument)
            walk.wrap(node.argument, ` ${walk.tell(hook, node, scope)},(`, '))', scope);
        else
            walk.put.close(node.end, ` ${walk.tell(hook, node, scope)},void 0)`);
        walk.put.close(node.end, ')');
    },
};
