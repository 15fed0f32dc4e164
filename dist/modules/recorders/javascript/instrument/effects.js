import { childrenOf, isFunction } from './names.js';
/** What can change an object, or run code that can. */
const ACTS = new Set([
    'CallExpression',
    'NewExpression',
    'TaggedTemplateExpression',
    'ImportExpression',
    'AwaitExpression',
    'YieldExpression',
    'ClassExpression',
    'ClassDeclaration',
    'ForOfStatement',
    'ForInStatement',
]);
/** Whether a node writes to a part of an object: `a.b = 1`, `delete a.b`, `[a.b] = c`. */
const writes = (node) => {
    switch (node.type) {
        case 'AssignmentExpression':
            return node.left.type !== 'Identifier';
        case 'UpdateExpression':
            return node.argument.type !== 'Identifier';
        case 'UnaryExpression':
            return node.operator === 'delete';
        default:
            return false;
    }
};
/** Whether some code can change an object. Functions in it do nothing until they are called. */
export const touches = (root) => {
    const open = root ? [root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
        if (ACTS.has(node.type) || writes(node))
            return true;
        if (!isFunction(node))
            open.push(...childrenOf(node));
    }
    return false;
};
/** Whether an expression does something, and not only gives a value. */
export const acts = (root) => {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (ACTS.has(node.type) || node.type === 'AssignmentExpression' || node.type === 'UpdateExpression')
            return true;
        if (!isFunction(node))
            open.push(...childrenOf(node));
    }
    return false;
};
/** Whether a function uses `this` as its own. */
export const usesThis = (roots) => {
    const open = [...roots];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'ThisExpression')
            return true;
        const isOther = (isFunction(node) && node.type !== 'ArrowFunctionExpression') || node.type.startsWith('Class');
        if (!isOther)
            open.push(...childrenOf(node));
    }
    return false;
};
/** Whether there is a `return` of the same function in it. */
export const returnsIn = (root) => {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'ReturnStatement')
            return true;
        if (!isFunction(node))
            open.push(...childrenOf(node));
    }
    return false;
};
