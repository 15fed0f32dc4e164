import { atomText, classOf } from './kinds.js';
import { dataOf, defineProperty, getPrototypeOf, replaceIn, textIncludes, tryDefine } from './safe.js';
const LENGTH = 500;
/** What is told of an exception, without asking it anything. */
export const errorOf = (error, isProxy) => {
    if ((typeof error === 'object' && error !== null) || typeof error === 'function') {
        if (isProxy(error))
            return { type: 'Proxy' };
        const message = messageOf(error, isProxy);
        return {
            type: classOf(error, isProxy) || 'Object',
            ...(message !== undefined && { message: written(message).slice(0, LENGTH) }),
        };
    }
    return { type: error === null ? 'null' : typeof error, message: atomText(error, LENGTH) };
};
/** The engine cites the code that it runs. */
const written = (message) => textIncludes(message, '$trace') ? replaceIn(message, /\$trace_*\.\w+\(\.\.\.\)/g, '(intermediate value)') : message;
const { Error } = globalThis;
/** Leaves out of an error of the engine what the program has not written, also where the program reads it. */
export const tidyError = (error) => {
    const message = dataOf(error, 'message');
    if (typeof message !== 'string')
        return;
    const own = written(message);
    if (own === message)
        return;
    tryDefine(error, 'message', { value: own });
    // To ask for the stack may run code of the program, if it writes stacks itself.
    if (dataOf(Error, 'prepareStackTrace') !== stackText)
        return;
    const stack = dataOf(error, 'stack');
    if (typeof stack === 'string')
        tryDefine(error, 'stack', { value: written(stack) });
};
let stackText;
/** Writes stacks without what the program is no part of. */
export const tidyStacks = (write) => {
    stackText = write;
    defineProperty(Error, 'prepareStackTrace', { value: write, writable: true, configurable: true });
};
/** Its own message, or that of its class. */
const messageOf = (error, isProxy) => {
    for (let one = error; one && !isProxy(one); one = getPrototypeOf(one)) {
        const message = dataOf(one, 'message');
        if (typeof message === 'string')
            return message;
    }
    return undefined;
};
