import { finding } from '../../lesson/check/finding.js';
import { compare } from './compare.js';
import { fatesOf } from './moved.js';
import { fromLesson, recorderFor, traceOf } from './recorder.js';
/** Differences that are told one by one. */
const MOST = 5;
const firstChangedLine = (kept, now) => {
    const [a, b] = [kept.split('\n'), now.split('\n')];
    return a.findIndex((line, i) => line !== b[i]) + 1 || a.length + 1;
};
/** What happened to the files since the run was recorded. */
const changedFiles = ({ facts: kept }, { facts: now }) => kept.files.flatMap(({ name, text }) => {
    const file = now.files.find((one) => one.name === name);
    if (file?.text === text)
        return [];
    return [
        file
            ? `${name} has changed since, first on line ${firstChangedLine(text, file.text)}`
            : `${name} is no part of the run any more`,
    ];
});
const toldDifferences = (differences) => {
    const told = differences.slice(0, MOST).map(({ step, says }) => `step ${step} ${says}`);
    const more = differences.length - told.length;
    return more > 0 ? [...told, `${more} more ${more === 1 ? 'step is' : 'steps are'} other now`] : told;
};
/** What of a recording does not hold any more, the most useful first; at the end what to do. */
const differencesOf = (kept, now) => {
    const fates = fatesOf(kept, now);
    const files = changedFiles(kept, now);
    const steps = toldDifferences(compare(kept, now, fates));
    const ids = [kept.ids(), now.ids()];
    const isMoved = fates.some(({ step }, i) => step !== undefined && ids[0][i] !== ids[1][step]);
    const says = [...files, ...steps];
    if (says.length === 0)
        return [];
    if (steps.length === 0)
        return [
            ...says.slice(0, -1),
            isMoved
                ? `${says.at(-1)}: what happens is the same, but steps have moved to other lines; record it again, and their names in the lesson move along`
                : `${says.at(-1)}: what happens is the same; record it again, so that readers see the program as it is`,
        ];
    const todo = files.length > 0 ? 'record it again, or restore the program' : 'record it again';
    return [...says.slice(0, -1), `${says.at(-1)}; ${todo}`];
};
/**
 * Records the run of a lesson again, and says what is other now.
 *
 * @param file Path of the lesson.
 * @throws {RecordError} if it could not be recorded.
 */
export const checkRecording = async (recording, kept, file, machine) => {
    if (!recording)
        return [];
    const { program, ...wanted } = fromLesson(recording, file);
    const recorder = await recorderFor(program);
    const now = traceOf(await recorder.record(program, { program, ...wanted }, machine));
    // In one place, so that they stay in order.
    return differencesOf(kept, now).map((says) => finding('recording', ['recording'], `does not hold: ${says}`));
};
