import type {Lesson} from './lesson.js';
import {once} from './once.js';

/** Whether a run is one of tasks: several of them, or one that suspends. */
export const hasTasks = once(({trace}: Lesson): boolean => {
  if (trace.facts.tasks.length > 1) return trace.length > 0;
  if (!trace.facts.frames.some(({kind}) => kind.includes('coroutine') || kind === 'async-generator')) return false;
  for (let i = 0; i < trace.length; i++) if (trace.event(i) === 'suspend') return true;
  return false;
});

/** Whether more than one function runs. */
export const hasCalls = once(({trace}: Lesson): boolean => {
  if (trace.facts.frames.length < 2 || trace.length === 0) return false;
  const {name, file, line} = trace.frame(0);
  for (let i = 1; i < trace.length; i++) {
    const frame = trace.frame(i);
    if (frame.name !== name || frame.file !== file || frame.line !== line) return true;
  }
  return false;
});

/** What can be shown of the idea of a run: what its author drew, its tasks over time, its functions and who calls whom. */
export type FlowView = 'flow' | 'tasks' | 'calls';

/** The first of these that a lesson has. */
export const flowViewOf = (lesson: Lesson): FlowView | undefined => {
  if (lesson.json.flow) return 'flow';
  if (hasTasks(lesson)) return 'tasks';
  return hasCalls(lesson) ? 'calls' : undefined;
};
