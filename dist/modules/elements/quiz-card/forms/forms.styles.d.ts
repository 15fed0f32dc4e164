import { type CSSResult } from 'lit';
/** What the options look like, and the field to type in. */
export declare const formStyles: CSSResult;
