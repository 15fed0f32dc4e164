import { html, render } from 'lit';
const MARK = Symbol.for('trace-elements@1 element');
let rendering;
/** Whether templates can become markup here: a page's policy may forbid it (Trusted Types), and an engine have no `setHTML`. */
const canRender = () => {
    if (rendering !== undefined)
        return rendering;
    try {
        render(html `<slot></slot>`, document.createElement('div'));
        return (rendering = true);
    }
    catch {
        console.warn('The policy of this page keeps Trace Elements from showing anything but what stands in its elements.');
        return (rendering = false);
    }
};
/**
 * Defines an element, once. Where another copy of this library did so before, that one serves; where a stranger took the
 * name, ours becomes `trace-<name>`, and a sentence says so. Never throws: one name that is taken must not cost the others.
 */
export const define = (tag, element, registry = customElements) => {
    // An element without a definition shows its content.
    if (!canRender())
        return;
    const taken = registry.get(tag);
    if (!taken) {
        // Marked already where another registry has it.
        if (!(MARK in element))
            Object.defineProperty(element, MARK, { value: tag });
        registry.define(tag, element);
    }
    else if (!(MARK in taken) && !registry.get(`trace-${tag}`)) {
        const text = `<${tag}> is taken by another script of this page; Trace Elements' own is <trace-${tag}>.`;
        console.warn(text);
        define(`trace-${tag}`, element, registry);
    }
};
/** The name under which an element of ours, of this copy or another, is defined on this page. */
export const nameOf = (tag, registry = customElements) => {
    const taken = registry.get(tag);
    return taken && !(MARK in taken) ? `trace-${tag}` : tag;
};
