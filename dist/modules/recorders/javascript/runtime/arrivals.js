/** Whether a frame goes on by itself, from the queue of jobs, and not because somebody calls it. */
const isFromQueue = ({ kind, status }) => status === 'suspended' && (kind === 'coroutine' || kind === 'async-generator' || kind === 'module');
/** Ends what is on the stack above who speaks now, and has not said how it ended. */
const close = (frame, recorder) => {
    const { pending } = frame;
    if (frame === recorder.top || frame.status === 'ended')
        recorder.pop(frame);
    else if (pending)
        leaves(frame, pending.value, recorder);
    else if (frame.closes)
        leaves(frame, undefined, recorder);
    else
        recorder.end('unwind', frame, frame.line, undefined);
};
/**
 * Tells that a frame returns, and ends it. What a file returns nobody gets; that the first one is over is no step, for the
 * program goes on.
 */
export const leaves = (frame, value, recorder) => {
    if (frame === recorder.top) {
        recorder.settle();
        return recorder.pop(frame);
    }
    recorder.end('return', frame, frame.line, frame.kind === 'module' ? undefined : value);
};
/** Tells that a frame goes on; `isTold`: by who calls this. */
const resume = (frame, recorder, isTold) => {
    recorder.stack.push(frame);
    if (isTold)
        return;
    if (frame.status === 'suspended' || frame.status === 'yielded')
        recorder.step('resume', frame, frame.waits);
    frame.status = 'runs';
};
/** Brings the stack up to date: this frame runs now. */
export const arrive = (frame, recorder, isTold = false) => {
    const { stack } = recorder;
    if (stack[stack.length - 1] === frame)
        return;
    const at = isFromQueue(frame) ? -1 : stack.lastIndexOf(frame);
    if (at >= 0 || isFromQueue(frame))
        while (stack.length - 1 > at)
            close(stack[stack.length - 1], recorder);
    if (at < 0)
        resume(frame, recorder, isTold);
};
/** Tells that a frame waits, and for what; its caller goes on. */
export const suspend = (frame, site, recorder) => {
    const { line, span, text } = recorder.tables.sites[site];
    recorder.step('suspend', frame, line, { ...(text !== undefined && { on: text }), span });
    frame.status = 'suspended';
    frame.waits = line;
    frame.joins = undefined;
    recorder.pop(frame);
};
/** Tells that a frame hands out a value. */
export const yields = (frame, site, value, recorder) => {
    const { line, span } = recorder.tables.sites[site];
    recorder.stepWith('yield', frame, line, value, { span });
    frame.status = 'yielded';
    frame.waits = line;
    recorder.pop(frame);
};
/** The module that failed, if it was told to be this one; if this one has not begun, one failed that it imports. */
const failedOf = (file, { modules, stack }) => stack.findLast(({ kind }) => kind === 'module') ??
    modules[file] ??
    modules.findLast((one) => one?.status === 'suspended');
/** Tells that an exception ends the top level of a file that another one loads; `isAwaited`: by a promise. */
export const failModule = (file, error, isAwaited, recorder) => {
    const frame = failedOf(file, recorder);
    if (recorder.ended || !frame || frame === recorder.top || frame.status === 'ended')
        return;
    recorder.tidy(error);
    arrive(frame, recorder);
    recorder.raise(frame, error, frame.line);
    recorder.end('unwind', frame, frame.line, undefined, { error: recorder.errorOf(error) });
    // Who waits for it gets it anew.
    if (isAwaited)
        recorder.raised = undefined;
};
/** Tells that an exception leaves the top level of the first file. */
export const leaveTop = (error, recorder) => {
    if (recorder.ended)
        return;
    recorder.tidy(error);
    const frame = failedOf(0, recorder) ?? recorder.top;
    arrive(frame, recorder);
    recorder.raise(frame, error, frame.line);
    recorder.end('unwind', frame, frame.line, undefined, { error: recorder.errorOf(error) });
};
