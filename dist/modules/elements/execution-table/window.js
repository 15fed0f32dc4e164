/**
 * No engine scrolls further than this. Chromium and WebKit stop near 33 million pixels, Firefox ignores heights above 17.8
 * million, and above 2^24 positions are no longer exact (measured; see docs/decisions.md).
 */
const TALLEST = 8_000_000;
/** Height of all rows as the scroll bar sees it: true up to what the engines can scroll, compressed above. */
export const scrollHeight = ({ count, row }) => Math.min(count * row, TALLEST);
/** How many rows fit, at least one. */
const fitting = ({ row, box }) => Math.max(1, Math.floor(box / row));
/** How many rows to render: those that fit, and one that is half in view. */
export const windowLength = (size) => Math.min(size.count, fitting(size) + 1);
/** The last row that can be the first in view. */
const lastFirst = (size) => Math.max(0, size.count - fitting(size));
const mostScroll = (size) => Math.max(0, scrollHeight(size) - size.box);
/** The first row in view at a scroll position. */
export const firstAt = (scroll, size) => {
    const most = mostScroll(size);
    return most === 0 ? 0 : Math.min(lastFirst(size), Math.round((scroll / most) * lastFirst(size)));
};
/** The scroll position at which a row is the first in view. */
export const scrollTo = (first, size) => {
    const last = lastFirst(size);
    return last === 0 ? 0 : (Math.min(first, last) / last) * mostScroll(size);
};
/** The first row in view after the cursor has moved to `row`: where it is if that shows the row, else with it in the middle. */
export const firstShowing = (row, first, size) => {
    const fit = fitting(size);
    if (row >= first && row < first + fit)
        return first;
    return Math.max(0, Math.min(lastFirst(size), row - (fit >> 1)));
};
