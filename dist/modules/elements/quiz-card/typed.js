import { html } from 'lit';
import { wordsOfText } from '../../lesson/fact.js';
/** Says what a reader has typed: plain text, whatever is in it. */
export const sayTyped = ([typed = '']) => html `<bdi>${typed}</bdi>`;
/**
 * Says what should have been typed. What the run says is code as it stands; what the author says is inline text, rendered by
 * `inline`.
 */
export const sayTypedKey = ({ key: [right = ''] = [], fact }, inline) => fact ? html `<code dir="ltr">${right}</code>` : html `<bdi>${inline(right)}</bdi>`;
/** The same without markup, for what is said as a string. */
export const plainTypedKey = ({ key: [right = ''] = [], fact }) => (fact ? right : wordsOfText(right));
