import { type CSSResult } from 'lit';
export declare const styles: readonly CSSResult[];
