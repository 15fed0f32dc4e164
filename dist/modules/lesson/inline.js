/** Every alternative is a bounded or plain run, so that a hostile text costs its length and no more. */
const TOKEN = /\\([!-/:-@[-`{-~])|(`+)|(\*\*?)|(\[)|\]\(([^()\s]*)\)|\{(step|cell|column|option|variable):([^{}]+)\}/g;
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
/** The address if a page may safely link to it, else nothing. */
const safeAddress = (address) => {
    try {
        return SCHEMES.has(new URL(address, 'https://relative.invalid/').protocol) ? address : '';
    }
    catch {
        return '';
    }
};
/** The tree of a text. */
export const parseInline = (text) => {
    const open = [{ mark: '', children: [] }];
    const top = () => open.at(-1).children;
    const say = (piece) => {
        if (piece === '')
            return;
        const children = top();
        const last = children.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            children[children.length - 1] = last + piece;
        else
            children.push(piece);
    };
    /** Ends what began with `mark`; whatever is still open inside it turns out to be text. */
    const close = (mark) => {
        while (open.at(-1).mark !== mark) {
            const { mark: literal, children } = open.pop();
            say(literal);
            children.forEach(say);
        }
        return mark ? open.pop().children : top();
    };
    const isOpen = (mark) => open.some((one) => one.mark === mark);
    // Runs of backticks that nothing closes: to look for their end once is enough.
    const unclosed = new Set();
    let end = 0;
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
        const [all, escaped, ticks, stars, bracket, address, to, target] = token;
        say(text.slice(end, token.index));
        end = TOKEN.lastIndex;
        if (escaped)
            say(escaped);
        else if (ticks) {
            const closing = unclosed.has(ticks) ? -1 : endOfCode(text, ticks, end);
            if (closing < 0) {
                unclosed.add(ticks);
                say(ticks);
            }
            else {
                const inner = text.slice(end, closing);
                // Not one expression: that would look for the space at the end from every character.
                const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
                say({ type: 'code', text: padded ? inner.slice(1, -1) : inner });
                TOKEN.lastIndex = end = closing + ticks.length;
            }
        }
        else if (stars) {
            if (isOpen(stars) && /\S/.test(text[token.index - 1] ?? '')) {
                const children = close(stars);
                say(children.length > 0 ? { type: stars === '*' ? 'emphasis' : 'strong', children } : stars + stars);
            }
            else if (/\S/.test(text[end] ?? '') && !isOpen(stars))
                open.push({ mark: stars, children: [] });
            else
                say(stars);
        }
        else if (bracket && !isOpen(bracket))
            open.push({ mark: bracket, children: [] });
        else if (address !== undefined && isOpen('[')) {
            const children = close('[');
            say(children.length > 0 ? { type: 'link', children, href: safeAddress(address) } : `[${all}`);
        }
        else if (to) {
            const [first, ...rest] = to === 'cell' ? target.split(',') : [target];
            say({ type: 'reference', to: to, target: first.trim(), column: rest.join(',').trim() });
        }
        else
            say(all);
    }
    say(text.slice(end));
    return close('');
};
/** Where the run of backticks that closes a code span begins; -1: nowhere. */
const endOfCode = (text, ticks, from) => {
    for (let at = text.indexOf(ticks, from); at >= 0;) {
        let after = at + ticks.length;
        if (text[after] !== '`')
            return at;
        while (text[after] === '`')
            after++;
        at = text.indexOf(ticks, after);
    }
    return -1;
};
/** What a reader hears: the text without its marks. `name` words the references. */
export const plainText = (nodes, name) => nodes
    .map((node) => {
    if (typeof node === 'string')
        return node;
    if (node.type === 'code')
        return node.text;
    return node.type === 'reference' ? name(node) : plainText(node.children, name);
})
    .join('');
/** All references in a tree. */
export const references = (nodes) => nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'code')
        return [];
    return node.type === 'reference' ? [node] : references(node.children);
});
/** Text as an inline text that says just this. */
export const escapeInline = (text) => text.replace(/[\\`*[\]{}]/g, '\\$&');
