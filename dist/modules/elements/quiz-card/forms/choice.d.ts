import { type TemplateResult } from 'lit';
import type { Card } from '../card.js';
/** Options to choose from: one, by native radios, or several, by native checkboxes. */
export declare const choice: (card: Card) => readonly TemplateResult[];
