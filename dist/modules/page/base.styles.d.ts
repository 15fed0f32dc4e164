import { type CSSResult } from 'lit';
/**
 * What all elements look like.
 *
 * Nothing of the host page's CSS comes in but what is let in on purpose: font, size, colour, direction. All colours are made
 * from the page's text colour: `--_dark` is 1 where that is light, so that the elements are right on a dark page whatever
 * the system's preference says, and change with it at once. A public `--te-*` property overrides each.
 */
export declare const baseStyles: CSSResult;
