export const TOKEN_KINDS = ['keyword', 'string', 'comment', 'number', 'name', 'type'];
/** The highlighter that is used where nobody gave another: fetched with the first code that has a language it knows. */
export const defaultHighlighter = async (code, language) => {
    const { highlight } = await import('./lowlight.js');
    return highlight(code, language);
};
/** The tokens of one line of the code, counted from its beginning. */
export const inLine = (tokens, from, to) => tokens.flatMap((token) => {
    const [start, end] = [Math.max(token.from, from), Math.min(token.to, to)];
    return start < end ? [{ from: start - from, to: end - from, kind: token.kind }] : [];
});
