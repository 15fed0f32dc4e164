import {checkLesson} from './check.js';
import {fromProblem, type Finding} from './check/finding.js';
import type {LessonOptions} from './lesson.js';
import {readLesson} from './read.js';

/** Reads a document and says everything that is wrong with it: first what its reader says, then what the rules find. */
export const check = (json: unknown, options: LessonOptions = {}): readonly Finding[] => {
  const {lesson, problems} = readLesson(json, options);
  return [...problems.map(fromProblem), ...(lesson ? checkLesson(lesson) : [])];
};
