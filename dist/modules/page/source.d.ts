import { type Lesson, type SoundLesson } from '../lesson/lesson.js';
import { type Problem } from '../lesson/problem.js';
import { Player } from '../trace/player.js';
/** A lesson on its way to the page, shared by all elements that show it. */
export interface LessonSource {
    /** What messages call it: a file's name; empty if it has none. */
    readonly name: string;
    readonly state: 'loading' | 'ready' | 'failed';
    /** `undefined` unless ready. */
    readonly lesson: Lesson | undefined;
    /** The cursor that all its views share. There is one as soon as there is a lesson. */
    readonly player: Player | undefined;
    /** What is wrong with it. */
    readonly problems: readonly Problem[];
    /** Begins to use it. `changed` is called whenever its state changes; the returned function ends the use. */
    use(changed: () => void): () => void;
    /** Loads it again, after a failure. */
    retry(): void;
}
/** The lesson at an address; one for all elements that name it. */
export declare const sourceAt: (address: string) => LessonSource;
/**
 * The lesson that something is: an object, or a script element with JSON. One for all who name the same thing.
 *
 * @param place What it is called on its page, if it has a name there.
 */
export declare const sourceOf: (origin: object, name: string, place: string, json: () => unknown) => LessonSource;
/** The lesson that we made ourselves of a table or a list, and what of it can be wrong all the same. */
export declare const sourceOfOwn: (origin: Element, name: string, json: () => SoundLesson, problemsOf?: (lesson: Lesson) => readonly Problem[]) => LessonSource;
