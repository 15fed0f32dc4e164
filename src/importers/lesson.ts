import type {LessonJson} from '../lesson/schema.js';
import type {Import} from './index.js';

/** What a lesson is called that is made of a file as it is. */
export const titleOfImport = ({format}: Import, name: string): string => name.replace(/\.\w+$/, '') || format;

/** A lesson made of what was imported, ready for an author's words. `trace`: where the run is, if it stands in a file of its own. */
export const lessonOfImport = ({trace, questions}: Import, title: string, where?: string): LessonJson => {
  const {language, files} = trace!;
  const [file, ...others] = files ?? [];
  const lesson: LessonJson = {
    version: 1,
    title,
    ...(file && others.length === 0 && {sample: {...(language && {language}), name: file.name, code: file.text}}),
    trace: (where ?? trace) as NonNullable<LessonJson['trace']>,
    ...(questions.length > 0 && {quiz: [...questions]}),
  };
  return lesson;
};
