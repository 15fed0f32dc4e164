import {html} from 'lit';
import {wordsOfText} from '../../lesson/fact.js';
import type {Response} from '../../lesson/grade.js';
import type {Question} from '../../lesson/question.js';

/** Says what a reader has typed: plain text, whatever is in it. */
export const sayTyped = ([typed = '']: Response): unknown => html`<bdi>${typed}</bdi>`;

/**
 * Says what should have been typed. What the run says is code as it stands; what the author says is inline text, rendered by
 * `inline`.
 */
export const sayTypedKey = ({key: [right = ''] = [], fact}: Question, inline: (text: string) => unknown): unknown =>
  fact ? html`<code dir="ltr">${right}</code>` : html`<bdi>${inline(right)}</bdi>`;

/** The same without markup, for what is said as a string. */
export const plainTypedKey = ({key: [right = ''] = [], fact}: Question): string => (fact ? right : wordsOfText(right));
