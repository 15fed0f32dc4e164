import { normal, wordsOfText } from '../fact.js';
import { hash, shuffled } from '../shuffle.js';
/** How many options there are at most, and how many characters one may have. */
export const LIMITS = { options: 4, text: 80 };
/** Says that there is nothing. */
export const NOTHING = '\u0000';
/** What a text comes to: two options that a reader, or a language, might hold for the same are equal in it. */
export const meaning = (text) => {
    const tidy = normal(text.normalize('NFKC'))
        .replace(/["“”‘’`]/g, "'")
        .replace(/\s*([^\w\s])\s*/g, '$1')
        .replace(/\btrue\b/gi, '1')
        .replace(/\bfalse\b/gi, '0')
        .replace(/(\d)\.0+(?!\d)/g, '$1');
    return tidy !== '' && Number.isFinite(Number(tidy)) ? String(Number(tidy) + 0) : tidy;
};
/** The options for what is right and wrong, and which of them is the key; `undefined`: there are no two honest ones. */
export const optionsOf = ({ right, wrong }, seed) => {
    const chosen = [];
    const said = new Set();
    const add = (choice) => {
        const [says, shows] = [meaning(choice.says), meaning(wordsOfText(choice.text))];
        if (says === '' || shows === '' || choice.says.length > LIMITS.text || said.has(says) || said.has(shows))
            return false;
        said.add(says).add(shows);
        chosen.push(choice);
        return true;
    };
    if (!add(right))
        return undefined;
    for (const one of wrong)
        if (add(one) && chosen.length === LIMITS.options)
            break;
    if (chosen.length < 2)
        return undefined;
    const options = shuffled(chosen, hash(seed)).map((choice, i) => ({ choice, id: 'abcd'[i] }));
    return {
        options: options.map(({ id, choice: { text, why, code: excerpt } }) => ({
            id,
            text,
            ...(excerpt && { code: excerpt }),
            ...(why && { why }),
        })),
        key: options.flatMap(({ id, choice }) => (choice === right ? [id] : [])),
    };
};
