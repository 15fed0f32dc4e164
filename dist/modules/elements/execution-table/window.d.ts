/** Which rows of a long table are in view, and how far its box is scrolled. Heights in CSS pixels. */
export interface WindowSize {
    /** How many rows the table has. */
    readonly count: number;
    /** Height of one row. */
    readonly row: number;
    /** Height of the box that the rows scroll in, without the head. */
    readonly box: number;
}
/** Height of all rows as the scroll bar sees it: true up to what the engines can scroll, compressed above. */
export declare const scrollHeight: ({ count, row }: WindowSize) => number;
/** How many rows to render: those that fit, and one that is half in view. */
export declare const windowLength: (size: WindowSize) => number;
/** The first row in view at a scroll position. */
export declare const firstAt: (scroll: number, size: WindowSize) => number;
/** The scroll position at which a row is the first in view. */
export declare const scrollTo: (first: number, size: WindowSize) => number;
/** The first row in view after the cursor has moved to `row`: where it is if that shows the row, else with it in the middle. */
export declare const firstShowing: (row: number, first: number, size: WindowSize) => number;
