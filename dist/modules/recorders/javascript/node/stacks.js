import { pathToFileURL } from 'node:url';
/** Where the recorder is, which is no part of a program. */
const HERE = new URL('../', import.meta.url).href;
/** Also what runs a program for the recorder is none. */
const isProgram = (call) => {
    const file = call.getFileName() ?? '';
    return !file.startsWith(HERE) && file !== 'node:vm' && !file.startsWith('node:internal/vm');
};
const textOf = (call) => call.toString();
/** Writes stacks as Node does, with the names of files from a folder on, and without columns: what is told has moved them. */
export const stackWriter = (root) => {
    const prefixes = [`${pathToFileURL(root).href}/`, `${root}/`];
    const shorten = (call) => {
        if (call.includes('node:'))
            return call;
        return prefixes.reduce((text, prefix) => text.replaceAll(prefix, ''), call).replace(/:(\d+):\d+(\)?)$/, ':$1$2');
    };
    return (error, calls) => {
        const lines = calls.filter(isProgram).map((call) => `\n    at ${shorten(textOf(call))}`);
        return `${Error.prototype.toString.call(error)}${lines.join('')}`;
    };
};
