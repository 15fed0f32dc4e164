/** The element that has the focus, in whatever shadow tree. */
const focusedIn = (root) => {
    let { activeElement } = root;
    while (activeElement?.shadowRoot?.activeElement)
        ({ activeElement } = activeElement.shadowRoot);
    return activeElement;
};
/** Elements that are no style sheet: a shadow root that was written down has them inside, another one beside. */
const shown = (parent) => [...parent.children].filter(({ localName }) => localName !== 'style');
/** The way to an element of a root: the how many-th child of each it is in. */
const wayTo = (element, root) => {
    const way = [];
    for (let at = element; at; at = at.parentElement)
        way.unshift(shown(at.parentElement ?? root).indexOf(at));
    return way;
};
/**
 * Takes out of a shadow root what was written into it before there was a script. Returns what to call when the same has been
 * rendered again: the focus goes to where it was.
 */
export const takeOut = (root, nodes) => {
    const focused = focusedIn(root);
    const way = wayTo(root.activeElement, root);
    for (const node of nodes)
        node.remove();
    return () => {
        const same = way.reduce((at, index) => at && shown(at)[index], root);
        const target = focused?.isConnected ? focused : focused && same;
        target?.focus?.({ preventScroll: true });
    };
};
/** The first element of a tag among nodes; it is taken from there. */
export const take = (nodes, tag) => {
    for (const node of nodes) {
        const found = node instanceof HTMLElement ? (node.querySelector(tag) ?? undefined) : undefined;
        if (!found)
            continue;
        found.remove();
        return found;
    }
    return undefined;
};
