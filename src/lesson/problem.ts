/** Something wrong with a lesson: a code for programs, a place, and a sentence that says what is and what should be. */
export interface Problem {
  /** Stable name of the kind of problem. */
  readonly code: ProblemCode;
  /** Where, e.g. `table.rows[2].line`; empty: the document as a whole. */
  readonly path: string;
  /** A sentence that begins with the path. */
  readonly message: string;
}

export type ProblemCode =
  /** The file is not there, or could not be loaded. */
  | 'load'
  /** It is not JSON. */
  | 'json'
  /** It is too large, too deep, or has too many of something. */
  | 'limit'
  /** It was written for a newer version of the format. */
  | 'version'
  /** Something required is not there. */
  | 'missing'
  /** Something is not what it should be: text where a number belongs, say. */
  | 'type'
  /** Something is named that does not exist: a step, column, node, frame, variable. */
  | 'reference'
  /** A key that means nothing. */
  | 'key'
  /** The same id twice. */
  | 'duplicate'
  /** A question whose right option cannot be told. */
  | 'answer'
  /** An address that a page must not link to. */
  | 'address'
  /** A fact is written by hand which the recording knows. */
  | 'fact';

/** A place in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** `['table', 'rows', 2, 'line']` as `table.rows[2].line`. */
export const pathText = (path: Path): string =>
  path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$]+$/.test(key) ? `${i > 0 ? '.' : ''}${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('');

/** A problem whose sentence begins with its place. */
export const problem = (code: ProblemCode, path: Path, says: string): Problem => {
  const place = pathText(path);
  return {code, path: place, message: `${place || 'the lesson'} ${says}`};
};

/** Problems on their way to where they are shown. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}

/** Whether an error tells problems. Not by its class: what is fetched later may come with a copy of its own. */
export const isProblemError = (error: unknown): error is ProblemError => error instanceof Error && 'problems' in error;

/** Stops with a problem of the whole lesson. */
export const fail = (code: ProblemCode, says: string): never => {
  throw new ProblemError(problem(code, [], says));
};
