/** A string, a name, a number, any other character. Each branch reads on, whatever stands there. */
const TOKEN = /(['"`])((?:\\.|(?!\1)[^\\])*)\1|[\p{L}_$][\p{L}\p{N}_$]*|[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\S/giu;
/** Longer than any value that is asked for. */
const MOST = 500;
/** Words for the same, in the languages that people come from. */
const SAME = new Map([
    ['nil', 'null'],
    ['none', 'null'],
    ['null', 'null'],
    ['true', 'true'],
    ['false', 'false'],
]);
/** A value as it is written, in pieces whose spaces, quotes and ways of writing a number do not count. */
const tokensOf = (text) => {
    const tidy = text.slice(0, MOST).normalize('NFKC').replace(/[“”„]/g, '"').replace(/[‘’‚]/g, "'").replace(/−/g, '-');
    return [...tidy.matchAll(TOKEN)].map(([all, quote, inner = '']) => {
        if (quote)
            return `"${inner.replace(/\\(['"`])/g, '$1')}`;
        if (/^[-+]?\.?\d/.test(all))
            return String(Number(all.replaceAll('_', '')));
        return SAME.get(all.toLowerCase()) ?? all;
    });
};
/**
 * Whether what a reader wrote is the value that is wanted: `[1,2]` is `[1, 2]`, `"a"` is `'a'`, `none` is `None`. A text may be
 * written without its quotes unless that would be another value.
 */
export const isSameValue = (wanted, written) => {
    const [want, got] = [tokensOf(wanted), tokensOf(written)];
    if (want.length === got.length && want.every((token, i) => token === got[i]))
        return true;
    const [only = ''] = want;
    if (want.length !== 1 || !only.startsWith('"'))
        return false;
    const plain = written.slice(0, MOST).normalize('NFKC').trim();
    const [first = ''] = got;
    const another = got.length === 1 && (SAME.has(plain.toLowerCase()) || !Number.isNaN(Number(first)));
    return plain !== '' && !another && plain === only.slice(1);
};
