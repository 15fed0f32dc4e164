import { nothing, type TemplateResult } from 'lit';
import type { Card } from './card.js';
/** What a reader can have shown, one stage at a time. */
export type Help = 'hint' | 'solution';
/** Hints and the worked solution: what of them is open, and buttons for what comes next. */
export declare const renderHelp: (card: Card, open: (help: Help) => void) => TemplateResult | typeof nothing;
