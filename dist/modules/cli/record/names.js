import { parseTree } from 'jsonc-parser';
/** Keys whose value, or whose items, may be names of steps; elsewhere they stand in references of texts. */
const KEYS = new Set(['at', 'after', 'step', 'steps', 'columns']);
/** Parts of a lesson in which no step has a name. */
const OTHERS = new Set(['trace', 'recording', 'sample', '$schema']);
/** A name in a reference of a text, as JSON writes it, what stands around it left out. */
const REFERENCE = /\{(?:step:|cell:)\s*([^{},]+?)\s*(?=[},])/g;
const unquoted = (literal) => {
    try {
        return JSON.parse(`"${literal}"`);
    }
    catch {
        return literal;
    }
};
const keyOf = (node) => (node?.type === 'property' ? String(node.children[0].value) : '');
/** Every place of a lesson that may name a step, with what it says. */
function* usesIn(source) {
    const root = parseTree(source);
    const parts = (root?.children ?? []).filter((part) => !OTHERS.has(keyOf(part)));
    const waiting = parts.map((part) => ({
        node: part.children[1],
        key: keyOf(part),
        path: keyOf(part),
    }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { node, key, path } = next;
        if (node.type === 'array')
            for (const item of node.children ?? [])
                waiting.push({ node: item, key, path });
        if (node.type === 'object') {
            for (const property of node.children ?? []) {
                const [name, value] = property.children ?? [];
                if (!name || !value)
                    continue;
                const inner = `${path}.${String(name.value)}`;
                waiting.push({ node: value, key: String(name.value), path: inner });
                if (path === 'table.words')
                    yield { name: String(name.value), offset: name.offset + 1, length: name.length - 2 };
            }
        }
        if (node.type !== 'string')
            continue;
        if (KEYS.has(key))
            yield { name: String(node.value), offset: node.offset + 1, length: node.length - 2 };
        const raw = source.slice(node.offset, node.offset + node.length);
        for (const match of raw.matchAll(REFERENCE)) {
            const [all, written] = match;
            yield {
                name: unquoted(written),
                offset: node.offset + match.index + all.lastIndexOf(written),
                length: written.length,
            };
        }
    }
}
/** The names in a lesson that are among some, each once. */
export const namesIn = (source, known) => new Set([...usesIn(source)].map(({ name }) => name).filter((name) => known.has(name)));
/** What gives steps other names in a lesson, and leaves all else as it is. */
export const renamingEdits = (source, names) => [...usesIn(source)].flatMap(({ name, offset, length }) => {
    const other = names.get(name);
    return other === undefined ? [] : [{ offset, length, content: JSON.stringify(other).slice(1, -1) }];
});
