import { type CSSResult } from 'lit';
/** What all exercises look like. */
export declare const exerciseStyles: CSSResult;
