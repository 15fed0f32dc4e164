import { type CSSResult } from 'lit';
export declare const styles: CSSResult;
