/** Positions that PageUp and PageDown move by. */
const PAGE = 10;
const by = (distance) => ({ position }) => position + distance;
const last = ({ length }) => length - 1;
/** What the keys mean wherever a run is shown. In a right-to-left page the arrows change places. */
const KEYS = new Map([
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
export const positionFor = (event, state, rightToLeft) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return undefined;
    const sideways = { ArrowRight: !rightToLeft, ArrowLeft: rightToLeft }[event.key];
    const move = KEYS.get(sideways === undefined ? event.key : sideways ? 'forward' : 'back');
    return move && Math.max(0, Math.min(move(state), state.length - 1));
};
/**
 * Moves the focus among buttons that are one tab stop: the arrows go from one to the next. Returns the index of the button
 * that has it now; -1: the key was for somebody else.
 */
export const rove = (event, buttons) => {
    const root = buttons[0]?.getRootNode();
    const position = buttons.indexOf(root?.activeElement);
    if (position < 0)
        return -1;
    const state = { position, length: buttons.length, playing: false, speed: 1 };
    const to = positionFor(event, state, isRightToLeft(buttons[0]));
    if (to === undefined)
        return -1;
    event.preventDefault();
    setTabStop(buttons, buttons[to]);
    buttons[to].focus();
    return to;
};
/** Makes one of several buttons the one that Tab comes to. */
export const setTabStop = (buttons, stop) => {
    for (const button of buttons)
        button.setAttribute('tabindex', button === stop ? '0' : '-1');
};
/** Tells that an element is where the reader is, or no more. */
export const markCurrent = (element, isNow) => {
    if (isNow)
        element.setAttribute('aria-current', 'step');
    else
        element.removeAttribute('aria-current');
};
/** Whether a click is the end of selecting text. Keys and assistive technology click too, but press nothing: `detail` is 0. */
export const isSelecting = ({ detail }) => detail > 0 && String(getSelection() ?? '') !== '';
/** Whether an element's text runs from right to left. */
export const isRightToLeft = (element) => getComputedStyle(element).direction === 'rtl';
