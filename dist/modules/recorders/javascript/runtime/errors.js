import { atomText, classOf } from './kinds.js';
import { dataOf, getPrototypeOf } from './safe.js';
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
const written = (message) => message.replaceAll(/\$trace_*\.\w+\(\.\.\.\)/g, '(intermediate value)');
/** Its own message, or that of its class. */
const messageOf = (error, isProxy) => {
    for (let one = error; one && !isProxy(one); one = getPrototypeOf(one)) {
        const message = dataOf(one, 'message');
        if (typeof message === 'string')
            return message;
    }
    return undefined;
};
