import { hash, shuffled } from './shuffle.js';
const RETRIES = 9;
/**
 * The options of a question in the order in which a reader sees them first. It depends on the seed only, so it is the same
 * after a reload. Steps to be put in order do not begin in the right one; of two steps they may, or the answer would always be
 * to swap them.
 */
export const arranged = ({ form, options, shuffle, key }, seed) => {
    const isSolved = (order) => form === 'order' && options.length > 2 && key !== undefined && order.every(({ id }, i) => id === key[i]);
    if (!shuffle && !isSolved(options))
        return options;
    let order = shuffled(options, hash(seed));
    for (let i = 1; i <= RETRIES && isSolved(order); i++)
        order = shuffled(options, hash(`${seed} ${i}`));
    return order;
};
/** The options of a question of a lesson as its reader sees them first, on the screen and on paper. Another seed, another order. */
export const shownOrder = ({ key }, question, seed = '') => arranged(question, `${key} ${question.bank}/${question.id} ${seed}`);
/** The letter of an option: A to Z, then AA, BB and so on. */
export const letterOf = (index) => String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26));
