import { type TemplateResult } from 'lit';
import type { Card } from '../card.js';
/** An answer to type. */
export declare const fill: (card: Card) => TemplateResult;
