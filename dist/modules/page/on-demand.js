/** Loads what defines an element when its tag is first met on the page, and says so if that fails. */
export const onDemand = (tags, load) => {
    const waiting = new Set(tags);
    const meet = (name) => {
        // Where a stranger took the name of an element, ours has another.
        const tag = waiting.has(name) ? name : name.replace(/^trace-/, '');
        if (!waiting.delete(tag))
            return;
        load(tag).catch((error) => {
            waiting.add(tag);
            observer.observe(document, { childList: true, subtree: true });
            console.error(`<${tag}> could not be loaded: ${String(error)}`);
        });
    };
    const visit = (root) => {
        if (root instanceof Element)
            meet(root.localName);
        for (const { localName } of root.querySelectorAll(':not(:defined)'))
            meet(localName);
    };
    const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
            for (const node of addedNodes)
                if (node instanceof Element)
                    visit(node);
        if (waiting.size === 0)
            observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
    visit(document);
};
