import { type CSSResult } from 'lit';
/** What is on paper only, and what is not on paper. */
export declare const paperStyles: CSSResult;
