import type { Lesson } from '../lesson/lesson.js';
/**
 * Tells the author of a lesson, and nobody else, what the checker finds in it, in the console. Readers do not load the
 * checker; where it cannot be loaded, nothing is told. `<html data-te-check="off">` asks for silence.
 */
export declare const tellAuthor: (name: string, lesson: Lesson) => void;
