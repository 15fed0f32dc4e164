import { type CSSResult } from 'lit';
export declare const fillStyles: CSSResult;
