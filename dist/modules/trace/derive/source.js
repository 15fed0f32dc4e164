const known = new WeakMap();
/** The lines of a file: split once, as each row asks. */
export const linesOf = (file) => {
    let lines = known.get(file);
    if (!lines)
        known.set(file, (lines = file.text.split(/\r?\n/)));
    return lines;
};
/** The piece of code that a step is about: the text of its span, else its line. Columns count UTF-16 units, as both recorders do. */
export const sourceOf = (trace, { frame, line, span }) => {
    const file = trace.facts.files[frame.file ?? -1];
    if (!file)
        return '';
    const lines = linesOf(file);
    const whole = lines[line - 1]?.trim() ?? '';
    if (!span)
        return whole;
    const [first, from, last, to] = span;
    const piece = lines
        .slice(first - 1, last)
        .map((one, i, all) => one.slice(i === 0 ? from : 0, i === all.length - 1 ? to : undefined));
    return piece.join(' ').replace(/\s+/g, ' ').trim() || whole;
};
const QUOTES = '\'"`';
const PAIRS = { ')': '(', ']': '[', '}': '{' };
/**
 * What a line hands back after its `return`, without a comment; empty: nothing, or it goes on in the next line.
 *
 * @param comment What begins a comment: `#`, `//`.
 */
export const returnedIn = (line, comment) => {
    const expression = /^return\b(.*)$/.exec(line)?.[1] ?? '';
    const open = [];
    let quote = '';
    let end = expression.length;
    for (let i = 0; i < end; i++) {
        const sign = expression[i];
        if (quote) {
            if (sign === '\\')
                i++;
            else if (sign === quote)
                quote = '';
        }
        else if (QUOTES.includes(sign))
            quote = sign;
        else if (expression.startsWith(comment, i))
            end = i;
        else if ('([{'.includes(sign))
            open.push(sign);
        else if (PAIRS[sign] && open.pop() !== PAIRS[sign])
            return '';
    }
    if (quote || open.length > 0)
        return '';
    return expression.slice(0, end).replace(/;\s*$/, '').trim();
};
