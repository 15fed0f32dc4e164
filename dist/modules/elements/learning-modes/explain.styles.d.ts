import { type CSSResult } from 'lit';
export declare const explainStyles: CSSResult;
