import { own } from './safe.js';
const LENGTH = 40;
const shown = (value) => {
    switch (typeof value) {
        case 'string':
            return `'${value.slice(0, LENGTH)}'`;
        case 'number':
        case 'boolean':
        case 'undefined':
            return String(value);
        default:
            return value === null ? 'null' : '…';
    }
};
/** The name of what an async call begins: the call, as far as it can be told in short. */
export const taskName = (name, args) => {
    const texts = own([]);
    for (let i = 0; i < args.length; i++)
        texts[i] = shown(args[i]);
    const all = texts.join(', ');
    return `${name}(${all.length > LENGTH ? '…' : all})`;
};
