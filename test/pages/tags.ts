/** All elements of ours. Read by pages too. */
export const TAGS = [
  'concept-flow',
  'concept-snapshot',
  'execution-sample',
  'execution-table',
  'key-moments',
  'learning-modes',
  'lesson-transcript',
  'quiz-card',
  'quiz-deck',
  'trace-controls',
  'trace-lesson',
  'variable-tracker',
] as const;

/** Selects them, also where they had to take another name. */
export const OURS: string = TAGS.flatMap((tag) => (tag.startsWith('trace-') ? tag : [tag, `trace-${tag}`])).join();
