import {parseInline, references} from './inline.js';
import type {Lesson} from './lesson.js';
import {once} from './once.js';

/** A question that a beginner asks of a run. */
export interface KeyMoment {
  /** Its author's id, else its number. */
  readonly id: string;
  /** Inline text, as the answer. */
  readonly question: string;
  readonly answer: string;
  /** The rows that it cites. */
  readonly rows: readonly number[];
}

/** The key moments of a lesson. */
export const momentsOf: (lesson: Lesson) => readonly KeyMoment[] = once(({json, table}) =>
  (json.moments ?? []).map(({id, question, answer}, i) => ({
    id: id ?? String(i + 1),
    question,
    answer,
    rows: [question, answer]
      .flatMap((text) => references(parseInline(text)))
      .flatMap(({to, target}) => (to === 'step' || to === 'cell' ? table.find(target) : -1))
      .filter((row) => row >= 0),
  })),
);
