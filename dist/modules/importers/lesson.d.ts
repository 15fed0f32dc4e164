import type { LessonJson } from '../lesson/schema.js';
import type { Import } from './index.js';
/** What a lesson is called that is made of a file as it is. */
export declare const titleOfImport: ({ format }: Import, name: string) => string;
/** A lesson made of what was imported, ready for an author's words. `trace`: where the run is, if it stands in a file of its own. */
export declare const lessonOfImport: ({ trace, questions }: Import, title: string, where?: string) => LessonJson;
