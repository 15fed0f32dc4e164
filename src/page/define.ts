const MARK = Symbol.for('trace-elements@1 element');

/**
 * Defines an element, once. Where another copy of this library did so before, that one serves; where a stranger took the
 * name, ours becomes `trace-<name>`, and a sentence says so. Never throws: one name that is taken must not cost the others.
 */
export const define = (tag: string, element: CustomElementConstructor, registry = customElements): void => {
  const taken = registry.get(tag);
  if (!taken) {
    Object.defineProperty(element, MARK, {value: tag});
    registry.define(tag, element);
  } else if (!(MARK in taken) && !registry.get(`trace-${tag}`)) {
    const text = `<${tag}> is taken by another script of this page; Trace Elements' own is <trace-${tag}>.`;
    console.warn(text);
    define(`trace-${tag}`, element, registry);
  }
};

/** The name under which an element of ours is defined on this page. */
export const nameOf = (element: CustomElementConstructor): string => (element as {[MARK]?: string})[MARK] ?? '';
