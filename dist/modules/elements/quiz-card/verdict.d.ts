import { nothing, type TemplateResult } from 'lit';
import type { Card } from './card.js';
/** What is said of an answer: how good it is, what is right, where to see it, why, and which mistake it shows. */
export declare const renderVerdict: (card: Card) => TemplateResult;
/** Which attempt this is, and what was answered before. */
export declare const renderAttempts: (card: Card) => TemplateResult | typeof nothing;
