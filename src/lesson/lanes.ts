import {once} from './once.js';
import type {Lesson} from './lesson.js';

/** What a task does over some columns of the picture. */
export interface Stretch {
  /** `ready`: it could run, and another does. */
  readonly kind: 'running' | 'suspended' | 'ready';
  /** Columns, from and to, both included. */
  readonly from: number;
  readonly to: number;
  readonly firstStep: number;
  readonly lastStep: number;
  /** How many turns it has: more than one where a long run is drawn together. */
  readonly turns: number;
  /** What it waits for. */
  readonly on: string | undefined;
}

/** A piece of the run's time, in which one task ran, or, in a long run, several by turns; or nobody. */
interface LaneColumn {
  readonly firstStep: number;
  readonly ms: number;
  /** How wide it is, beside the others: a turn is 1, and time in which nobody ran as it is long. */
  readonly width: number;
}

/** Who ran and who waited, when. */
export interface Lanes {
  readonly tasks: readonly {readonly index: number; readonly name: string; readonly stretches: readonly Stretch[]}[];
  /** Tasks that are not among them: there are too many. */
  readonly more: number;
  readonly columns: readonly LaneColumn[];
}

/** Columns and lanes that are drawn; more would be too thin to press. */
const COLUMNS = 48;
const LANES = 12;
/** How much wider than a turn the longest wait is in which nobody ran. */
const GAP = 3;
/** A long wait, in a run that is drawn together, is at least one of so many parts of its time. */
const LONG = 20;

interface Turn {
  readonly task: number;
  readonly from: number;
  to: number;
}

/** The tasks of a run over its time. */
export const lanesOf = once(({trace}: Lesson): Lanes => {
  const turns: Turn[] = [];
  for (let i = 0; i < trace.length; i++) {
    const {task} = trace.frame(i);
    const last = turns.at(-1);
    // Where somebody waits the turn ends, also if the same task is the next one to run.
    if (last?.task === task && trace.event(i) !== 'resume') last.to = i;
    else turns.push({task, from: i, to: i});
  }
  const size = Math.max(1, Math.ceil(turns.length / COLUMNS));
  const count = Math.ceil(turns.length / size);
  const pauses = Array.from({length: count}, (_, i) => {
    const {from} = turns[i * size]!;
    return from === 0 ? 0 : Math.max(0, trace.step(from).ms - trace.step(from - 1).ms);
  });
  const longest = Math.max(1, ...pauses);
  // Time in which nobody ran has columns of its own: nobody must seem to run in it. Where many turns share a column, long ones.
  const total = trace.length > 0 ? trace.step(trace.length - 1).ms : 0;
  const isLong = (pause: number): boolean => pause > 0 && (size === 1 || pause * LONG > total);
  const columns: LaneColumn[] = [];
  const columnOf = pauses.map((pause, i) => {
    const {from} = turns[i * size]!;
    const {ms} = trace.step(from);
    if (isLong(pause)) columns.push({firstStep: from, ms: ms - pause, width: (GAP * pause) / longest});
    return columns.push({firstStep: from, ms, width: 1}) - 1;
  });

  const lanes = new Map<number, Stretch[]>();
  for (const [i, {task, from, to}] of turns.entries()) {
    const column = columnOf[Math.floor(i / size)]!;
    let lane = lanes.get(task);
    if (!lane) lanes.set(task, (lane = []));
    const before = lane.at(-1);
    if (before?.to === column) {
      lane[lane.length - 1] = {...before, lastStep: to, turns: before.turns + 1};
      continue;
    }
    if (before && column > before.to + 1) lane.push(between(before, column, from));
    lane.push({kind: 'running', from: column, to: column, firstStep: from, lastStep: to, turns: 1, on: undefined});
  }

  function between(before: Stretch, column: number, next: number): Stretch {
    const {waits, on} = trace.step(before.lastStep);
    return {
      kind: waits ? 'suspended' : 'ready',
      from: before.to + 1,
      to: column - 1,
      // The step that lets go: what it is about is the wait.
      firstStep: before.lastStep,
      lastStep: next - 1,
      turns: 1,
      on: waits ? on : undefined,
    };
  }

  const shown = [...lanes].sort(([a], [b]) => a - b);
  return {
    tasks: shown.slice(0, LANES).map(([index, stretches]) => ({
      index,
      name: trace.facts.tasks[index]?.name || trace.frame(stretches[0]!.firstStep).name,
      stretches,
    })),
    more: Math.max(0, shown.length - LANES),
    columns,
  };
});
