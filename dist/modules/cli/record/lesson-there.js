import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import * as v from 'valibot';
import { LessonSchema } from '../../lesson/schema.js';
import { fatesOf } from './moved.js';
import { namesIn, renamingEdits } from './names.js';
import { decodeAddress, fromLesson, isLines, RecordError, traceOf } from './recorder.js';
const readIfThere = async (file) => {
    try {
        return await readFile(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
};
/**
 * The lesson of a program, if it is there.
 *
 * @throws {RecordError} if it is there, but of another program: its words are about another run.
 */
export const lessonThere = async (file, program) => {
    const source = await readIfThere(file);
    if (source === undefined)
        return undefined;
    const { recording: given, trace } = (parse(source) ?? {});
    const { output: recording, success } = v.safeParse(LessonSchema.entries.recording, given);
    if (success && recording && fromLesson(recording, file).program === resolve(program))
        return { file, source, recording, trace };
    const is = success && recording ? `the lesson of ${recording.program}` : 'not the lesson of a recording';
    throw new RecordError(`${file} is there already, and is ${is}: choose another name with -o`);
};
/** Whether a lesson has its run in itself. */
export const isInside = (there) => typeof there?.trace === 'object';
/** The file that a lesson names as its trace. */
const traceFile = ({ file, trace }) => resolve(dirname(file), decodeAddress(String(trace)));
/** The run that a lesson had until now; `undefined`: it cannot be read. */
export const keptTrace = async (there) => {
    try {
        return traceOf(isInside(there) ? JSON.stringify(there.trace) : await readFile(traceFile(there), 'utf8'));
    }
    catch {
        return undefined;
    }
};
/** Longer runs have no names of steps. */
const MOST_NAMED = 10_000;
/** Names that an author gave words to, or referred to, go along with the lines of the program. */
const renameSteps = (source, kept, now) => {
    if (Math.max(kept.length, now.length) > MOST_NAMED)
        return { source, says: [] };
    const [before, after] = [kept.ids(), now.ids()];
    const fates = fatesOf(kept, now);
    const used = namesIn(source, new Set(before));
    const taken = new Set(after);
    const names = new Map();
    const says = [];
    let moved = 0;
    for (const [i, { step, line }] of fates.entries()) {
        const name = before[i];
        if (!used.has(name))
            continue;
        const other = step === undefined ? undefined : after[step];
        // Left as it is, it would name a step of other code.
        const put = other ?? (taken.has(name) ? `was:${name}` : name);
        if (put !== name)
            names.set(name, put);
        if (other !== undefined && other !== name)
            moved++;
        const isNow = put === name ? '' : `; it is called ${put} now`;
        if (line === 'gone')
            says.push(`  ${name}: its line is gone${isNow}`);
        else if (step === undefined)
            says.push(`  ${name}: does not happen any more${isNow}`);
        else if (line === 'changed')
            says.push(`  ${name}: its line has changed${isNow}`);
    }
    const count = moved === 1 ? '1 name of a step has' : `${moved} names of steps have`;
    return {
        source: applyEdits(source, [...renamingEdits(source, names)]),
        says: [
            ...(moved > 0 ? [`${count} moved along with the lines`] : []),
            ...(says.length > 0 ? ['look at the words of these steps:', ...says] : []),
        ],
    };
};
const FORM = { insertSpaces: true, tabSize: 2 };
const put = (source, key, value) => applyEdits(source, modify(source, [key], value, { formattingOptions: FORM }));
/** A lesson with a new recording; all else stays, byte by byte. */
export const updated = (there, kept, { file, address, text, trace, recording }) => {
    const { source, says: moved } = kept ? renameSteps(there.source, kept, trace) : { source: there.source, says: [] };
    const says = [...moved];
    let result = source;
    if (isInside(there) && !isLines(text)) {
        result = applyEdits(result, modify(result, ['trace'], JSON.parse(text), {}));
    }
    else if (traceFile(there) !== resolve(file)) {
        result = put(result, 'trace', address);
        says.push(`its run is in ${address} now`);
    }
    if (JSON.stringify(there.recording) !== JSON.stringify(recording)) {
        result = put(result, 'recording', recording);
        says.push('its "recording" says how it was recorded now');
    }
    return { source: result, says };
};
