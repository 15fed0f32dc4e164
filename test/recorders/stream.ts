import type {RecordedTraceJson} from '../../src/trace/index.js';

const LEFT_OUT = new Set(['frame', 'line', 'span']);

/**
 * A recorded run as text that a person can read and compare: a line for each step, with function, line, event and what it
 * changed. Left out is what differs between versions of an
 * interpreter: positions, and the numbers that asyncio gives to tasks without a name.
 */
export const stream = ({frames = [], steps, tasks, end}: RecordedTraceJson): string => {
  const names = frames.map(({name}) => name || 'module');
  const labels = names.map((name, i) => {
    const same = names.filter((one) => one === name).length;
    return same === 1 ? name : `${name}~${names.slice(0, i + 1).filter((one) => one === name).length}`;
  });
  let [frame, line] = [0, 0];
  const lines = steps.map(({event = 'line', ms, ...step}) => {
    frame = step.frame ?? frame;
    line = step.line ?? line;
    const parts = Object.entries(step)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    return [`${labels[frame]}:${line}`, event, ...(ms === undefined ? [] : [`@${ms}`]), ...parts].join(' ');
  });
  const named = tasks ? [`tasks: ${tasks.map(({name}) => name).join(', ')}`] : [];
  return [...named, ...lines, `end: ${JSON.stringify(end)}`, ''].join('\n');
};
