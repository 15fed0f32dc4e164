import { safeParse } from 'valibot';
import { EVENT_NAMES } from '../trace/format.js';
import { isDeeper } from './depth.js';
import { describe, fromIssue } from './issues.js';
import { problem } from './problem.js';
import { recordingProblems, sayFrames } from './recording-problems.js';
import { BlockFramesSchema, DetailSchema, LIMITS, TraceSchema } from './schema.js';
/**
 * What is wrong with a trace that comes from a file of its own: its shape, or else what contradicts itself. `hasParts`: its
 * blocks come after it. Blocks are looked at one by one, by {@link blockProblems}.
 */
export const traceProblems = (json, base, hasParts = false) => {
    const { issues } = safeParse(TraceSchema, json);
    if (issues)
        return issues.flatMap((issue) => fromIssue(issue, base));
    const { blocks = hasParts ? [] : undefined, ...rest } = json;
    return tooDeep(rest, base) ?? recordingProblems({ ...rest, ...(blocks && { blocks }) }, base);
};
const tooDeep = (json, base) => isDeeper(json, LIMITS.depth) ? [problem('limit', base, `nests deeper than ${LIMITS.depth} levels`)] : undefined;
/**
 * What is wrong with a block of a long run; if nothing is, it is added to what is known. Its columns are checked by plain loops:
 * a validator that makes an object for each of ten million numbers would be what the reader waits for.
 */
export const blockProblems = (json, base, at) => {
    const problems = [];
    const say = (path, says, code = 'reference') => void problems.push(problem(code, [...base, ...path], says));
    const { length, values = [], set = [], heap = [], output = [], details = [], ...block } = (json ?? {});
    if (!isCount(length))
        return [problem('type', [...base, 'length'], `should be a whole number, but is ${describe(length)}`)];
    if (at.steps + length > LIMITS.blockSteps) {
        say(['length'], `brings the run to ${at.steps + length} steps; at most ${LIMITS.blockSteps} are allowed`, 'limit');
        return problems;
    }
    const { frames = [], variables = [] } = block;
    const { issues } = safeParse(BlockFramesSchema, { frames, variables });
    if (issues)
        return issues.flatMap((issue) => fromIssue(issue, base));
    sayFrames({ frames, variables }, at.header, at.frames, say);
    if (problems.length > 0)
        return problems;
    at.frames += frames.length;
    for (const [frame] of variables)
        at.owners.push(frame);
    const columns = { line: Infinity, event: EVENT_NAMES.length, frame: at.frames, ms: Infinity };
    for (const [key, limit] of Object.entries(columns)) {
        const { [key]: column = 0 } = block;
        const numbers = Array.isArray(column) ? column : [column];
        if (Array.isArray(column) && column.length !== length)
            say([key], `has ${column.length} numbers for ${length} steps`);
        const wrong = numbers.find((one) => !(key === 'ms' ? typeof one === 'number' && one >= 0 : isCount(one, limit)));
        if (wrong !== undefined)
            say([key], `holds ${describe(wrong)}; ${limit < Infinity ? `there are ${limit}, counted from 0` : 'numbers are expected'}`);
    }
    if (problems.length > 0)
        return problems;
    findEnds(block, length, at, say);
    for (const [key, list] of Object.entries({ values, output, details })) {
        if (!Array.isArray(list))
            say([key], `should be a list […], but is ${describe(list)}`, 'type');
    }
    if (problems.length > 0)
        return problems;
    // Nothing else in a block can nest and be let through.
    const deep = tooDeep([values, details], base);
    if (deep)
        return deep;
    for (const [key, list] of Object.entries({ output, details })) {
        for (const [i, entry] of list.entries()) {
            const [step, what] = Array.isArray(entry) ? entry : [];
            if (!isCount(step, length))
                say([key, i, 0], `is ${describe(step)}; the block has ${length} steps`);
            if (key === 'details')
                problems.push(...(safeParse(DetailSchema, what).issues ?? []).flatMap((issue) => fromIssue(issue, [...base, key, i, 1])));
            else if (typeof what !== 'string')
                say([key, i, 1], `should be text, but is ${describe(what)}`, 'type');
        }
    }
    const known = at.values + values.length;
    for (const [key, lists] of Object.entries({ set, heap })) {
        for (const [i, list] of (Array.isArray(lists) ? lists : [lists]).entries()) {
            const [what, gaps, indices] = Array.isArray(list) ? list : [];
            const path = [key, i];
            if (!isCount(what, key === 'set' ? at.owners.length : Infinity))
                say([...path, 0], `is ${describe(what)}; there are ${at.owners.length} variables, counted from 0`);
            if (!Array.isArray(gaps) || !Array.isArray(indices) || gaps.length !== indices.length) {
                say(path, 'should be a number and two lists of one length', 'type');
                continue;
            }
            if (!indices.every((index) => isCount(index, known + 1)))
                say([...path, 2], `names a value that is not there; there are ${known}`);
            let step = 0;
            if (!gaps.every((gap) => isCount(gap) && (step += gap) < length))
                say([...path, 1], `leaves the block of ${length} steps`);
            const end = key === 'set' && gaps.length > 0 ? at.ended.get(at.owners[what] ?? -1) : undefined;
            if (end !== undefined && at.steps + step > end)
                say([...path, 1], `changes a variable of a frame that ended at step ${end}`);
        }
    }
    at.values = known;
    at.steps += length;
    return problems;
};
/** Notes where frames end, and says which steps come after the end of theirs. */
const findEnds = ({ frame = 0, event = 0 }, length, { ended, steps }, say) => {
    for (let i = 0; i < length; i++) {
        const one = typeof frame === 'number' ? frame : frame[i];
        const code = typeof event === 'number' ? event : event[i];
        if (ended.has(one))
            return say(['frame'], `holds ${one}, but that frame ended at step ${ended.get(one)}`);
        if (ENDS.has(code))
            ended.set(one, steps + i);
    }
};
const ENDS = new Set([EVENT_NAMES.indexOf('return'), EVENT_NAMES.indexOf('unwind')]);
const isCount = (value, limit = Infinity) => Number.isInteger(value) && value >= 0 && value < limit;
