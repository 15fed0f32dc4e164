import type {PlayerState} from '../trace/player.js';

/** Positions that PageUp and PageDown move by. */
const PAGE = 10;

type Move = (state: PlayerState) => number;
const by =
  (distance: number): Move =>
  ({position}) =>
    position + distance;
const last: Move = ({length}) => length - 1;

/** What the keys mean wherever a run is shown. In a right-to-left page the arrows change places. */
const KEYS: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', by(1)],
  ['ArrowUp', by(-1)],
  ['forward', by(1)],
  ['back', by(-1)],
  ['PageDown', by(PAGE)],
  ['PageUp', by(-PAGE)],
  ['Home', () => 0],
  ['End', last],
]);

/** The position that a key asks for; `undefined` if it asks for none, or is meant for somebody else. */
export const positionFor = (event: KeyboardEvent, state: PlayerState, rightToLeft: boolean): number | undefined => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const sideways = {ArrowRight: !rightToLeft, ArrowLeft: rightToLeft}[event.key];
  const move = KEYS.get(sideways === undefined ? event.key : sideways ? 'forward' : 'back');
  return move && Math.max(0, Math.min(move(state), state.length - 1));
};

/**
 * Moves the focus among buttons that are one tab stop: the arrows go from one to the next. Returns the index of the button
 * that has it now; -1: the key was for somebody else.
 */
export const rove = (event: KeyboardEvent, buttons: readonly HTMLElement[]): number => {
  const root = buttons[0]?.getRootNode() as ShadowRoot | undefined;
  const position = buttons.indexOf(root?.activeElement as HTMLElement);
  if (position < 0) return -1;
  const state = {position, length: buttons.length, playing: false, speed: 1};
  const to = positionFor(event, state, isRightToLeft(buttons[0]!));
  if (to === undefined) return -1;
  event.preventDefault();
  setTabStop(buttons, buttons[to]);
  buttons[to]!.focus();
  return to;
};

/** Makes one of several buttons the one that Tab comes to. */
export const setTabStop = (buttons: Iterable<Element>, stop: Element | undefined): void => {
  for (const button of buttons) button.setAttribute('tabindex', button === stop ? '0' : '-1');
};

/** Tells that an element is where the reader is, or no more. */
export const markCurrent = (element: Element, isNow: boolean): void => {
  if (isNow) element.setAttribute('aria-current', 'step');
  else element.removeAttribute('aria-current');
};

/** Whether a click is the end of selecting text. Keys and assistive technology click too, but press nothing: `detail` is 0. */
export const isSelecting = ({detail}: MouseEvent): boolean => detail > 0 && String(getSelection() ?? '') !== '';

/** Whether an element's text runs from right to left. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
