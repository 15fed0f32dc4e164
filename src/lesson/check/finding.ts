import {pathText, type Path, type Problem, type ProblemCode} from '../problem.js';

/** How bad a finding is. `error`: the lesson says something untrue, or does not work. `warning`: it could teach better. */
export type Severity = 'error' | 'warning';

/** Something that the checker found. */
export interface Finding extends Omit<Problem, 'code'> {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/** Each kind of finding, and how bad it is. */
const SEVERITIES = {
  // What a lesson says that its run contradicts.
  untrue: 'error',
  early: 'error',
  unknown: 'warning',
  program: 'error',
  recording: 'error',
  // What a question says that its key or the run contradicts.
  contradiction: 'error',
  disproved: 'error',
  order: 'error',
  letter: 'error',
  mistake: 'error',
  unproven: 'warning',
  evidence: 'warning',
  // What is missing for a reader to learn from it.
  hint: 'warning',
  giveaway: 'warning',
  why: 'warning',
  solution: 'warning',
  unshown: 'warning',
  few: 'warning',
  // Names.
  duplicate: 'error',
  id: 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

type CheckCode = keyof typeof SEVERITIES;

/** Stable name of a kind of finding: those of {@link ProblemCode}, and what only the checker looks for. */
export type FindingCode = ProblemCode | CheckCode;

/** A finding whose sentence begins with its place. */
export const finding = (code: CheckCode, path: Path, says: string): Finding => {
  const place = pathText(path);
  return {code, severity: SEVERITIES[code], path: place, message: `${place || 'the lesson'} ${says}`};
};

/** What made the lesson unreadable, or a part of it: always an error. */
export const fromProblem = ({code, path, message}: Problem): Finding => ({code, severity: 'error', path, message});
