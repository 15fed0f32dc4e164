import { type Finding } from '../../lesson/check/finding.js';
import type { Trace } from '../../trace/trace.js';
import { type Machine, type Recording } from './recorder.js';
/**
 * Records the run of a lesson again, and says what is other now.
 *
 * @param file Path of the lesson.
 * @throws {RecordError} if it could not be recorded.
 */
export declare const checkRecording: (recording: Recording | undefined, kept: Trace, file: string, machine: Machine) => Promise<readonly Finding[]>;
