interface Wish {
    readonly inner: Element;
    /** Stays at the beginning of the box and covers what scrolls under it. */
    readonly cover?: Element | null | undefined;
    /** Scrolls down and up only. */
    readonly upright?: boolean;
}
/**
 * Scrolls a box, and nothing but the box, so that something inside is in view. Before the next frame, when everybody has
 * moved: measuring at once would lay out the page once for each.
 */
export declare const keepInView: (box: Element, wish: Wish) => void;
export {};
