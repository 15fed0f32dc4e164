import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { View } from '../../page/lesson-element.js';
import { type PlayerChange } from '../../trace/player.js';
import { Exercise } from './exercise.js';
/**
 * Watch: the run plays by itself, each step as long as its caption takes to read, or to be said. The player's own pace is the
 * same for each step, so the steps are made here, one by one.
 */
export declare class WatchMode extends Exercise {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    protected playing: boolean;
    /** Captions are read aloud. Never without being asked. */
    protected aloud: boolean;
    protected readonly of = "watch";
    constructor();
    begin(chosen: boolean): void;
    disconnectedCallback(): void;
    protected renderLesson({ lesson, state: { position, length } }: View): TemplateResult | undefined;
    protected moved(_view: View, change?: PlayerChange): void;
}
