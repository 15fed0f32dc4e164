import { lineCount } from './line-count.js';
import { problem } from './problem.js';
/** Says what frames and variables name that is not there; `before`: how many frames there are before these. */
export const sayFrames = ({ frames = [], variables = [] }, { files = [], tasks = [{ name: '' }] }, before, say) => {
    const count = before + frames.length;
    for (const [i, [frame]] of variables.entries()) {
        if (frame >= count)
            say(['variables', i, 0], `is ${frame}, but there are ${count} frames`);
    }
    for (const [i, { parent, file, task }] of frames.entries()) {
        if (parent != null && parent >= before + i)
            say(['frames', i, 'parent'], `is ${parent}, but a frame's parent comes before it`);
        if (file != null && file >= Math.max(1, files.length))
            say(['frames', i, 'file'], `is ${file}, but there are ${files.length} files`);
        if (task !== undefined && task >= tasks.length)
            say(['frames', i, 'task'], `is ${task}, but there are ${tasks.length} tasks`);
    }
};
/** What contradicts itself in a recorded run whose shape is right: frames, files and lines that are not there. */
export const recordingProblems = ({ frames, files = [], tasks, variables = [], steps, blocks }, base) => {
    const problems = [];
    const say = (path, says, code = 'reference') => void problems.push(problem(code, [...base, ...path], says));
    const count = frames?.length ?? 1;
    if (!steps && !blocks)
        say([], 'has neither `steps` nor `blocks`; one of them must tell what runs', 'missing');
    if (count === 0)
        say(['frames'], 'is empty; a run has one frame at least, and without `frames` it has just one', 'missing');
    sayFrames({ frames: frames ?? [{ name: '' }], variables }, { files, ...(tasks && { tasks }) }, 0, say);
    const lines = files.map(({ text }) => lineCount(text));
    const ended = new Map();
    let frame = 0;
    let ms = 0;
    for (const [i, step] of (steps ?? []).entries()) {
        frame = step.frame ?? frame;
        const named = [
            [frame, 'frame'],
            ...Object.keys(step.outer ?? {}).map((key) => [Number(key), 'outer']),
        ];
        for (const [one, key] of named) {
            if (!Number.isInteger(one) || one < 0 || one >= count)
                say(['steps', i, key], `is ${one}, but there are ${count} frames`);
            else if (ended.has(one))
                say(['steps', i, key], `is ${one}, but that frame ended at step ${ended.get(one)}`);
        }
        const { file = 0 } = frames?.[frame] ?? {};
        const length = lines[file ?? -1];
        if (length !== undefined && (step.line ?? 0) > length)
            say(['steps', i, 'line'], `is ${step.line}, but ${files[file].name} has ${length} lines`);
        if ((step.ms ?? ms) < ms)
            say(['steps', i, 'ms'], `is ${step.ms}, but the step before was at ${ms}`);
        ms = step.ms ?? ms;
        if (step.event === 'return' || step.event === 'unwind')
            ended.set(frame, i);
    }
    return problems;
};
