import {fib, nested, queue, twoFiles} from '../../test/kit/recorded.js';

/** Recorded runs as lessons without a word of an author. */
export const tasks = {title: 'A producer and a consumer', trace: queue};
export const twoNames = {title: 'Two names of one list', trace: nested};
export const unwound = {title: 'A price that is not there', trace: twoFiles};
export const calls = {title: 'Fibonacci numbers', trace: fib};
