import { type CSSResult } from 'lit';
export declare const watchStyles: CSSResult;
