import type {Frame} from './frames.js';
import type {Recorder} from './recorder.js';

/** Whether a frame goes on by itself, from the queue of jobs, and not because somebody calls it. */
const isFromQueue = ({kind, status}: Frame): boolean =>
  status === 'suspended' && (kind === 'coroutine' || kind === 'async-generator' || kind === 'module');

/** Ends what is on the stack above who speaks now, and has not said how it ended. */
const close = (frame: Frame, recorder: Recorder): void => {
  const {pending} = frame;
  if (frame.kind === 'module' || frame.status === 'ended') recorder.pop(frame);
  else if (pending) returns(frame, pending.value, recorder);
  else if (frame.closes) returns(frame, undefined, recorder);
  else recorder.end('unwind', frame, frame.line, undefined);
};

/** Tells that a frame returns, and ends it. */
export const returns = (frame: Frame, value: unknown, recorder: Recorder): void =>
  recorder.end('return', frame, frame.line, value);

/** Tells that a frame goes on; `isTold`: by who calls this. */
const resume = (frame: Frame, recorder: Recorder, isTold: boolean): void => {
  recorder.stack.push(frame);
  if (isTold) return;
  if (frame.status === 'suspended' || frame.status === 'yielded') recorder.step('resume', frame, frame.waits);
  frame.status = 'runs';
};

/** Brings the stack up to date: this frame runs now. */
export const arrive = (frame: Frame, recorder: Recorder, isTold = false): void => {
  const {stack} = recorder;
  if (stack[stack.length - 1] === frame) return;
  const at = isFromQueue(frame) ? -1 : stack.lastIndexOf(frame);
  if (at >= 0 || isFromQueue(frame)) while (stack.length - 1 > at) close(stack[stack.length - 1]!, recorder);
  if (at < 0) resume(frame, recorder, isTold);
};

/** Tells that a frame waits, and for what; its caller goes on. */
export const suspend = (frame: Frame, site: number, recorder: Recorder): void => {
  const {line, span, text} = recorder.tables.sites[site]!;
  recorder.step('suspend', frame, line, {...(text !== undefined && {on: text}), span});
  frame.status = 'suspended';
  frame.waits = line;
  frame.joins = undefined;
  recorder.pop(frame);
};

/** Tells that a frame hands out a value. */
export const yields = (frame: Frame, site: number, value: unknown, recorder: Recorder): void => {
  const {line, span} = recorder.tables.sites[site]!;
  recorder.stepWith('yield', frame, line, value, {span});
  frame.status = 'yielded';
  frame.waits = line;
  recorder.pop(frame);
};

/** Tells that an exception leaves the top level of a file. */
export const leaveTop = (error: unknown, recorder: Recorder): void => {
  if (recorder.ended) return;
  recorder.tidy(error);
  const frame = recorder.stack.findLast(({kind}) => kind === 'module') ?? recorder.top;
  arrive(frame, recorder);
  recorder.raise(frame, error, frame.line);
  recorder.end('unwind', frame, frame.line, undefined, {error: recorder.errorOf(error)});
};

/** Ends the run by such an exception. */
export const failTop = (error: unknown, recorder: Recorder): void => {
  leaveTop(error, recorder);
  recorder.fail(error);
};
