import { resolve, dirname } from 'node:path';
import { finding } from '../../lesson/check/finding.js';
import { compare } from './compare.js';
import { recorderFor, traceOf } from './recorder.js';
/** Differences that are told one by one. */
const MOST = 20;
const firstChangedLine = (kept, now) => {
    const [a, b] = [kept.split('\n'), now.split('\n')];
    return a.findIndex((line, i) => line !== b[i]) + 1 || a.length + 1;
};
/** Files that are not what they were when the run was recorded. */
const changedFiles = ({ facts: kept }, { facts: now }) => kept.files.flatMap(({ name, text }) => {
    const file = now.files.find((one) => one.name === name);
    if (file?.text === text)
        return [];
    const says = file
        ? `has changed since, first on line ${firstChangedLine(text, file.text)}`
        : 'is no part of the run any more';
    return [finding('recording', ['recording'], `does not hold: ${name} ${says}`)];
});
/**
 * Records the run of a lesson again, and says what is other now, step by step.
 *
 * @param file Path of the lesson.
 * @throws {RecordError} if it could not be recorded.
 */
export const checkRecording = async (recording, kept, file, machine) => {
    if (!recording)
        return [];
    const beside = (path) => resolve(dirname(file), decodeURIComponent(path));
    const program = beside(recording.program);
    const recorder = await recorderFor(program);
    const wanted = { ...recording, ...(recording.files && { files: recording.files.map(beside) }) };
    const now = traceOf(await recorder.record(program, wanted, machine));
    const differences = compare(kept, now);
    const told = differences
        .slice(0, MOST)
        .map(({ step, says }) => finding('recording', ['trace'], `does not hold: step ${step} ${says}`));
    const more = differences.length - told.length;
    const rest = more > 0 ? [finding('recording', ['trace'], `does not hold: ${more} more steps are other now`)] : [];
    return [...changedFiles(kept, now), ...told, ...rest];
};
