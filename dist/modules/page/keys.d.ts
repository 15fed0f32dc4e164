import type { PlayerState } from '../trace/player.js';
/** The position that a key asks for; `undefined` if it asks for none, or is meant for somebody else. */
export declare const positionFor: (event: KeyboardEvent, state: PlayerState, rightToLeft: boolean) => number | undefined;
/**
 * Moves the focus among buttons that are one tab stop: the arrows go from one to the next. Returns the index of the button
 * that has it now; -1: the key was for somebody else.
 */
export declare const rove: (event: KeyboardEvent, buttons: readonly HTMLElement[]) => number;
/** Makes one of several buttons the one that Tab comes to. */
export declare const setTabStop: (buttons: Iterable<Element>, stop: Element | undefined) => void;
/** Tells that an element is where the reader is, or no more. */
export declare const markCurrent: (element: Element, isNow: boolean) => void;
/** Whether a click is the end of selecting text. Keys and assistive technology click too, but press nothing: `detail` is 0. */
export declare const isSelecting: ({ detail }: MouseEvent) => boolean;
/** Whether an element's text runs from right to left. */
export declare const isRightToLeft: (element: Element) => boolean;
