import { type CSSResult } from 'lit';
export declare const orderStyles: CSSResult;
