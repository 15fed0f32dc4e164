import type {Change, Frame, Step, Trace} from '../trace.js';
import {isRef} from '../values.js';
import {innermost, isTold, type RowKind} from './rules.js';
import {kindAt} from './rows.js';
import {sourceOf} from './source.js';

/** Steps looked at for who ran during a wait, and for where it began. */
const MOST_LOOKS = 10_000;

/** Who ran while a frame waited: another task, or another function of its own task; and how many steps. */
interface Meanwhile {
  readonly frame: Frame;
  /** Another task: its index. */
  readonly task: number | undefined;
  readonly steps: number;
}

/** What the run says of a row. Nothing in it is anybody's words. */
export interface RowFacts {
  readonly kind: RowKind;
  /** The step that it is about: of a chain that goes on, that of the innermost function. */
  readonly step: Step;
  /** Its last step. */
  readonly end: number;
  /** The piece of code that it is about; empty: not known. */
  readonly source: string;
  /** Its frame was suspended: not whether the word `await` stands there. */
  readonly awaited: boolean;
  /** Milliseconds that its frame had waited when it went on. */
  readonly waited: number;
  /** Who ran while it waited, and whether it ever went on. */
  readonly meanwhile: readonly Meanwhile[];
  readonly resumed: boolean;
  /** Functions of the lesson that an error ended. */
  readonly unwound: readonly Frame[];
  /** Names of what ran, and changed, outside, after its first step. */
  readonly outside: readonly string[];
  /** What was printed in it. */
  readonly output: string;
  /** What changed in frames that are alive, each object once. */
  readonly changes: readonly Change[];
}

/** What the run says of the row that begins at a step and ends with another. */
export const factsOf = (trace: Trace, start: number, end: number): RowFacts => {
  const step = trace.step(Math.min(innermost(trace, start), end));
  const kind = kindAt(trace, start);
  const wait = kind === 'wait' ? waitFrom(trace, step) : {meanwhile: [], resumed: true};
  const steps = Array.from({length: Math.min(end - start, MOST_LOOKS)}, (_, i) => trace.step(start + 1 + i));
  const alive = trace.state(end).frames();
  return {
    kind,
    step,
    end,
    source: sourceOf(trace, step),
    awaited: kind === 'wait',
    waited: kind === 'resume' ? step.ms - waitBefore(trace, step) : 0,
    ...wait,
    unwound: [...new Set(steps.flatMap(({event, frame}) => (event === 'unwind' && isTold(frame) ? frame : [])))],
    outside: steps.flatMap(({event, name}) => ((event === 'probe' || event === 'state') && name ? name : [])),
    output: trace.output(end).slice(trace.output(start - 1).length),
    // That a frame takes its variables with it when it ends, its return says.
    changes: eachOnce(
      trace
        .changes(start - 1, end)
        .filter(({frame, to}) => isTold(frame) && (to !== undefined || alive.includes(frame))),
      step.frame,
    ),
  };
};

/** Changes without those that tell of one object again, by another of its names. Names of the row's own frame come first. */
const eachOnce = (changes: readonly Change[], own: Frame): readonly Change[] => {
  const told = new Set<number>();
  const ordered = [...changes.filter(({frame}) => frame === own), ...changes.filter(({frame}) => frame !== own)];
  return ordered.filter(({inside, to}) => {
    if (!isRef(to)) return true;
    const again = inside && told.has(to.id);
    told.add(to.id);
    return !again;
  });
};

/** Who runs between the step at which a frame stops and the one at which it goes on. */
const waitFrom = (trace: Trace, {index, frame}: Step): Pick<RowFacts, 'meanwhile' | 'resumed'> => {
  const waiting = new Set<Frame>();
  for (let one: Frame | undefined = frame; one; one = trace.facts.frames[one.parent ?? -1]) waiting.add(one);
  const counts = new Map<string, {frame: Frame; task: number | undefined; steps: number}>();
  const last = Math.min(trace.length, index + MOST_LOOKS);
  for (let at = index + 1; at < last; at++) {
    const other = trace.frame(at);
    const event = trace.event(at);
    if (other === frame) return {meanwhile: [...counts.values()], resumed: event === 'resume'};
    // Those that wait for it stop and go on with it.
    if (waiting.has(other) && (event === 'suspend' || event === 'resume')) continue;
    const task = other.task === frame.task ? undefined : other.task;
    const key = task === undefined ? `frame ${other.name}` : `task ${task}`;
    const count = counts.get(key) ?? {frame: other, task, steps: 0};
    count.steps++;
    counts.set(key, count);
  }
  // Of a wait that is longer than what is looked at nothing is said.
  return last < trace.length ? {meanwhile: [], resumed: true} : {meanwhile: [...counts.values()], resumed: false};
};

/** When a frame that goes on had stopped, in ms. */
const waitBefore = (trace: Trace, {index, frame, ms}: Step): number => {
  for (let at = index - 1; at >= Math.max(0, index - MOST_LOOKS); at--) {
    if (trace.frame(at) === frame) return trace.step(at).waits ? trace.step(at).ms : ms;
  }
  return ms;
};
