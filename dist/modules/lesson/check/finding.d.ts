import { type Path, type Problem, type ProblemCode } from '../problem.js';
/** How bad a finding is. `error`: the lesson says something untrue, or does not work. `warning`: it could teach better. */
export type Severity = 'error' | 'warning';
/** Something that the checker found. */
export interface Finding extends Omit<Problem, 'code'> {
    readonly code: FindingCode;
    readonly severity: Severity;
}
/** Each kind of finding, and how bad it is. */
declare const SEVERITIES: {
    readonly untrue: 'error';
    readonly early: 'error';
    readonly unknown: 'warning';
    readonly program: 'error';
    readonly recording: 'error';
    readonly contradiction: 'error';
    readonly disproved: 'error';
    readonly order: 'error';
    readonly letter: 'error';
    readonly mistake: 'error';
    readonly unproven: 'warning';
    readonly evidence: 'warning';
    readonly hint: 'warning';
    readonly giveaway: 'warning';
    readonly why: 'warning';
    readonly solution: 'warning';
    readonly unshown: 'warning';
    readonly few: 'warning';
    readonly duplicate: 'error';
    readonly id: 'warning';
};
type CheckCode = keyof typeof SEVERITIES;
/** Stable name of a kind of finding: those of {@link ProblemCode}, and what only the checker looks for. */
export type FindingCode = ProblemCode | CheckCode;
/** A finding whose sentence begins with its place. */
export declare const finding: (code: CheckCode, path: Path, says: string) => Finding;
/** What made the lesson unreadable, or a part of it: always an error. */
export declare const fromProblem: ({ code, path, message }: Problem) => Finding;
export {};
