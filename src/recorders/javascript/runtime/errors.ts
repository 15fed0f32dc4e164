import type {StepJson} from '../../../trace/format.js';
import {atomText, classOf} from './kinds.js';
import {dataOf, getPrototypeOf} from './safe.js';

const LENGTH = 500;

/** What is told of an exception, without asking it anything. */
export const errorOf = (error: unknown, isProxy: (value: object) => boolean): NonNullable<StepJson['error']> => {
  if ((typeof error === 'object' && error !== null) || typeof error === 'function') {
    if (isProxy(error)) return {type: 'Proxy'};
    const message = messageOf(error, isProxy);
    return {
      type: classOf(error, isProxy) || 'Object',
      ...(message !== undefined && {message: written(message).slice(0, LENGTH)}),
    };
  }
  return {type: error === null ? 'null' : typeof error, message: atomText(error, LENGTH)};
};

/** The engine cites the code that it runs. */
const written = (message: string): string => message.replaceAll(/\$trace_*\.\w+\(\.\.\.\)/g, '(intermediate value)');

/** Its own message, or that of its class. */
const messageOf = (error: object, isProxy: (value: object) => boolean): string | undefined => {
  for (let one: object | null = error; one && !isProxy(one); one = getPrototypeOf(one) as object | null) {
    const message = dataOf(one, 'message');
    if (typeof message === 'string') return message;
  }
  return undefined;
};
