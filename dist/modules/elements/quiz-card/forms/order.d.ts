import { type TemplateResult } from 'lit';
import type { Card } from '../card.js';
/**
 * Steps to be put in order: by buttons, by keys, by pulling.
 *
 * The buttons are one tab stop: up and down go from item to item, left and right from button to button, and with Alt or
 * Ctrl an arrow takes the item along. An item's place in the list keeps its nodes and only their content changes, so that
 * nothing that has the focus is ever moved in the document.
 */
export declare const order: (card: Card) => TemplateResult;
