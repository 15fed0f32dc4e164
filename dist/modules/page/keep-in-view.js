const wishes = new Map();
/**
 * Scrolls a box, and nothing but the box, so that something inside is in view. Before the next frame, when everybody has
 * moved: measuring at once would lay out the page once for each.
 */
export const keepInView = (box, wish) => {
    if (wishes.size === 0)
        requestAnimationFrame(scroll);
    wishes.set(box, wish);
};
const scroll = () => {
    for (const [box, { inner, cover, upright }] of wishes) {
        if (box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight)
            continue;
        const [one, all] = [inner.getBoundingClientRect(), box.getBoundingClientRect()];
        const lead = cover?.getBoundingClientRect().width ?? 0;
        const [left, right] = getComputedStyle(box).direction === 'rtl' ? [0, lead] : [lead, 0];
        box.scrollBy({
            left: upright ? 0 : missing(one.left, one.right, all.left + left, all.left + box.clientWidth - right),
            top: missing(one.top, one.bottom, all.top, all.top + box.clientHeight),
            behavior: 'instant',
        });
    }
    wishes.clear();
};
/** Something of what is around it shows that there is more, in CSS pixels. */
const AROUND = 16;
/** How far to scroll so that a stretch lies in another; where it is longer, its beginning. */
const missing = (start, end, from, to) => start < from ? start - AROUND - from : end <= to ? 0 : Math.min(end + AROUND - to, start - from);
