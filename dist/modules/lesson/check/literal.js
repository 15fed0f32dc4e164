/**
 * Values as people write them, brought to one form: `[1, 2]`, `[1,2]` and `(1, 2)` are alike, as are `'tea'` and `"tea"`,
 * `None`, `null` and `nil`, `5` and `5.0`. What is no plain data (a call, a name, something cut off) has no form: nobody can
 * say that it is something else.
 */
const WORDS = new Map([
    ['None', 'null'],
    ['null', 'null'],
    ['nil', 'null'],
    ['True', 'true'],
    ['true', 'true'],
    ['False', 'false'],
    ['false', 'false'],
    ['undefined', 'undefined'],
]);
const CLOSING = new Map([
    ['[', ']'],
    ['(', ')'],
    ['{', '}'],
]);
const DEEPEST = 16;
const LONGEST = 4_000;
const NUMBER = /[-+−]?(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d+)?)n?(?![\w.])/y;
const STRING = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const SPACE = /\s*/y;
const ESCAPED = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
]);
/** A text as the form of a string. */
export const textLiteral = (text) => JSON.stringify(text);
/** The form of a value that is written as plain data; `undefined`: it is none. */
export const literalOf = (source) => {
    if (source.length > LONGEST)
        return undefined;
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(source)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    const takes = (sign) => {
        take(SPACE);
        if (!source.startsWith(sign, at))
            return false;
        at += sign.length;
        return true;
    };
    const scalar = () => {
        const quoted = take(STRING);
        if (quoted !== undefined) {
            const plain = quoted
                .slice(1, -1)
                .replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, code, sign) => code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPED.get(sign) ?? sign));
            return textLiteral(plain);
        }
        const number = take(NUMBER);
        if (number !== undefined) {
            const value = Number(number.replace(/[_n+]/g, '').replace('−', '-'));
            return Number.isNaN(value) ? undefined : String(value === 0 ? 0 : value);
        }
        const word = take(WORD);
        return word === undefined ? undefined : WORDS.get(word);
    };
    const value = (depth) => {
        take(SPACE);
        const open = source[at] ?? '';
        const close = CLOSING.get(open);
        if (close === undefined)
            return scalar();
        if (depth >= DEEPEST)
            return undefined;
        at++;
        const items = [];
        let commas = 0;
        while (!takes(close)) {
            if (items.length > commas)
                return undefined;
            const begin = at;
            let item = value(depth + 1);
            if (item === undefined) {
                // The bare key of a map: `{tea: 4}`.
                at = begin;
                take(SPACE);
                const key = take(WORD);
                take(SPACE);
                if (key === undefined || open !== '{' || source[at] !== ':')
                    return undefined;
                item = textLiteral(key);
            }
            if (takes(':') || takes('=>')) {
                const held = value(depth + 1);
                if (held === undefined)
                    return undefined;
                item += `:${held}`;
            }
            items.push(item);
            if (takes(','))
                commas++;
        }
        if (open === '(' && items.length === 1 && commas === 0)
            return items[0];
        // Sets and maps are alike in any order.
        return `[${(open === '{' ? items.sort() : items).join(',')}]`;
    };
    const form = value(0);
    take(SPACE);
    return at === source.length ? form : undefined;
};
const isContainer = (form) => form.startsWith('[');
/**
 * Whether two values cannot be the same. Something against nothing is always decided; a list against a single value is not:
 * "holds `3`" may speak of what is in it.
 */
export const contradicts = (claimed, actual) => {
    if (claimed === undefined)
        return false;
    if (claimed === 'null' || claimed === 'undefined')
        return actual !== 'null' && actual !== 'undefined';
    if (actual === undefined)
        return false;
    if (isContainer(claimed) !== isContainer(actual) && actual !== 'null')
        return false;
    return claimed !== actual;
};
