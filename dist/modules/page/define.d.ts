/**
 * Defines an element, once. Where another copy of this library did so before, that one serves; where a stranger took the
 * name, ours becomes `trace-<name>`, and a sentence says so. Never throws: one name that is taken must not cost the others.
 */
export declare const define: (tag: string, element: CustomElementConstructor, registry?: CustomElementRegistry) => void;
/** The name under which an element of ours, of this copy or another, is defined on this page. */
export declare const nameOf: (tag: string, registry?: CustomElementRegistry) => string;
