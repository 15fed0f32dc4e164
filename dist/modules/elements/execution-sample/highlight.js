/** The highlighter that is used where nobody gave another: fetched with the first code that has a language it knows. */
export const defaultHighlighter = async (code, language) => {
    const { highlight } = await import('./lowlight.js');
    return highlight(code, language);
};
/** The tokens of each line, counted from its beginning: what goes over several lines is in each of them. */
export const tokensByLine = (tokens, lines) => {
    let next = 0;
    return lines.map(({ text, from }) => {
        const end = from + text.length;
        const found = [];
        for (let token = tokens[next]; token && token.from < end; token = tokens[++next]) {
            const [start, stop] = [Math.max(token.from, from), Math.min(token.to, end)];
            if (start < stop)
                found.push({ from: start - from, to: stop - from, kind: token.kind });
            if (token.to > end)
                break;
        }
        return found;
    });
};
