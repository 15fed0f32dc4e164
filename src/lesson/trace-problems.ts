import * as v from 'valibot';
import type {BlockJson, StepJson, TraceHeaderJson, ValueJson} from '../trace/format.js';
import {EVENT_NAMES} from '../trace/format.js';
import type {Trace} from '../trace/trace.js';
import {isDeeper} from './depth.js';
import {describe, fromIssue} from './issues.js';
import {problem, type Path, type Problem, type ProblemCode} from './problem.js';
import type {SoundLesson} from './lesson.js';
import {BlockFramesSchema, DetailSchema, LIMITS, TraceSchema} from './schema.js';
import {endsEarly, RECORDED_ONLY, rowsOf} from './written.js';

/** How many lines a text has. A newline at its end begins no further one. */
const lineCount = (text: string): number => text.replace(/\r?\n$/, '').split('\n').length;

/** A recorded run, in steps or in blocks. */
type Recording = Omit<TraceHeaderJson, 'version'> & {
  readonly steps?: readonly StepJson[];
  readonly blocks?: readonly unknown[];
};

/** What contradicts itself in a recorded run whose shape is right: frames, files and lines that are not there. */
export const recordingProblems = (
  {frames, files = [], tasks, variables = [], steps, blocks}: Recording,
  base: Path,
): Problem[] => {
  const problems: Problem[] = [];
  const say = (path: Path, says: string, code: ProblemCode = 'reference'): void =>
    void problems.push(problem(code, [...base, ...path], says));
  const count = frames?.length ?? 1;
  if (!steps && !blocks) say([], 'has neither `steps` nor `blocks`; one of them must tell what runs', 'missing');
  if (count === 0)
    say(['frames'], 'is empty; a run has one frame at least, and without `frames` it has just one', 'missing');
  sayFrames({frames: frames ?? [{name: ''}], variables}, {files, ...(tasks && {tasks})}, 0, say);
  const lines = files.map(({text}) => lineCount(text));
  const ended = new Map<number, number>();
  let frame = 0;
  let ms = 0;
  for (const [i, step] of (steps ?? []).entries()) {
    frame = step.frame ?? frame;
    const named = [
      [frame, 'frame'] as const,
      ...Object.keys(step.outer ?? {}).map((key) => [Number(key), 'outer'] as const),
    ];
    for (const [one, key] of named) {
      if (!Number.isInteger(one) || one < 0 || one >= count)
        say(['steps', i, key], `is ${one}, but there are ${count} frames`);
      else if (ended.has(one)) say(['steps', i, key], `is ${one}, but that frame ended at step ${ended.get(one)}`);
    }
    const {file = 0} = frames?.[frame] ?? {};
    const length = lines[file ?? -1];
    if (length !== undefined && (step.line ?? 0) > length)
      say(['steps', i, 'line'], `is ${step.line}, but ${files[file!]!.name} has ${length} lines`);
    if ((step.ms ?? ms) < ms) say(['steps', i, 'ms'], `is ${step.ms}, but the step before was at ${ms}`);
    ms = step.ms ?? ms;
    if (step.event === 'return' || step.event === 'unwind') ended.set(frame, i);
  }
  return problems;
};

type Say = (path: Path, says: string, code?: ProblemCode) => void;

/** Says what frames and variables name that is not there; `before`: how many frames there are before these. */
const sayFrames = (
  {frames = [], variables = []}: Pick<BlockJson, 'frames' | 'variables'>,
  {files = [], tasks = [{name: ''}]}: Pick<Recording, 'files' | 'tasks'>,
  before: number,
  say: Say,
): void => {
  const count = before + frames.length;
  for (const [i, [frame]] of variables.entries()) {
    if (frame >= count) say(['variables', i, 0], `is ${frame}, but there are ${count} frames`);
  }
  for (const [i, {parent, file, task}] of frames.entries()) {
    if (parent != null && parent >= before + i)
      say(['frames', i, 'parent'], `is ${parent}, but a frame's parent comes before it`);
    if (file != null && file >= Math.max(1, files.length))
      say(['frames', i, 'file'], `is ${file}, but there are ${files.length} files`);
    if (task !== undefined && task >= tasks.length)
      say(['frames', i, 'task'], `is ${task}, but there are ${tasks.length} tasks`);
  }
};

/**
 * What is wrong with a trace that comes from a file of its own: its shape, or else what contradicts itself. `hasParts`: its
 * blocks come after it. Blocks are looked at one by one, by {@link blockProblems}.
 */
export const traceProblems = (json: unknown, base: Path, hasParts = false): Problem[] => {
  const {issues} = v.safeParse(TraceSchema, json);
  if (issues) return issues.flatMap((issue) => fromIssue(issue, base));
  const {blocks = hasParts ? [] : undefined, ...rest} = json as Recording;
  return tooDeep(rest, base) ?? recordingProblems({...rest, ...(blocks && {blocks})}, base);
};

const tooDeep = (json: unknown, base: Path): Problem[] | undefined =>
  isDeeper(json, LIMITS.depth) ? [problem('limit', base, `nests deeper than ${LIMITS.depth} levels`)] : undefined;

/** What is known of a run whose blocks are looked at one by one: what those before have added up to. */
export interface BlocksSoFar {
  readonly header: TraceHeaderJson;
  frames: number;
  /** The frame of each variable. */
  readonly owners: number[];
  /** The step of the run at which a frame ended. */
  readonly ended: Map<number, number>;
  values: number;
  steps: number;
}

/**
 * What is wrong with a block of a long run; if nothing is, it is added to what is known. Its columns are checked by plain loops:
 * a validator that makes an object for each of ten million numbers would be what the reader waits for.
 */
export const blockProblems = (json: unknown, base: Path, at: BlocksSoFar): Problem[] => {
  const problems: Problem[] = [];
  const say: Say = (path, says, code = 'reference') => void problems.push(problem(code, [...base, ...path], says));
  const {
    length,
    values = [],
    set = [],
    heap = [],
    output = [],
    details = [],
    ...block
  } = (json ?? {}) as Partial<BlockJson>;
  if (!isCount(length))
    return [problem('type', [...base, 'length'], `should be a whole number, but is ${describe(length)}`)];
  if (at.steps + length > LIMITS.blockSteps) {
    say(['length'], `brings the run to ${at.steps + length} steps; at most ${LIMITS.blockSteps} are allowed`, 'limit');
    return problems;
  }
  const {frames = [], variables = []} = block;
  const {issues} = v.safeParse(BlockFramesSchema, {frames, variables});
  if (issues) return issues.flatMap((issue) => fromIssue(issue, base));
  sayFrames({frames, variables}, at.header, at.frames, say);
  if (problems.length > 0) return problems;
  at.frames += frames.length;
  for (const [frame] of variables) at.owners.push(frame);
  const columns = {line: Infinity, event: EVENT_NAMES.length, frame: at.frames, ms: Infinity};
  for (const [key, limit] of Object.entries(columns)) {
    const {[key as keyof typeof columns]: column = 0}: {readonly [key in keyof typeof columns]?: unknown} = block;
    const numbers = Array.isArray(column) ? (column as unknown[]) : [column];
    if (Array.isArray(column) && column.length !== length)
      say([key], `has ${column.length} numbers for ${length} steps`);
    const wrong = numbers.find((one) => !(key === 'ms' ? typeof one === 'number' && one >= 0 : isCount(one, limit)));
    if (wrong !== undefined)
      say(
        [key],
        `holds ${describe(wrong)}; ${limit < Infinity ? `there are ${limit}, counted from 0` : 'numbers are expected'}`,
      );
  }
  if (problems.length > 0) return problems;
  findEnds(block, length, at, say);
  for (const [key, list] of Object.entries({values, output, details})) {
    if (!Array.isArray(list)) say([key], `should be a list […], but is ${describe(list)}`, 'type');
  }
  if (problems.length > 0) return problems;
  // Nothing else in a block can nest and be let through.
  const deep = tooDeep([values, details], base);
  if (deep) return deep;
  for (const [key, list] of Object.entries({output, details})) {
    for (const [i, entry] of (list as readonly unknown[]).entries()) {
      const [step, what] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (!isCount(step, length)) say([key, i, 0], `is ${describe(step)}; the block has ${length} steps`);
      if (key === 'details')
        problems.push(
          ...(v.safeParse(DetailSchema, what).issues ?? []).flatMap((issue) => fromIssue(issue, [...base, key, i, 1])),
        );
      else if (typeof what !== 'string') say([key, i, 1], `should be text, but is ${describe(what)}`, 'type');
    }
  }
  const known = at.values + values.length;
  for (const [key, lists] of Object.entries({set, heap})) {
    for (const [i, list] of (Array.isArray(lists) ? lists : [lists]).entries()) {
      const [what, gaps, indices] = Array.isArray(list) ? (list as unknown[]) : [];
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
      const end = key === 'set' && gaps.length > 0 ? at.ended.get(at.owners[what as number] ?? -1) : undefined;
      if (end !== undefined && at.steps + step > end)
        say([...path, 1], `changes a variable of a frame that ended at step ${end}`);
    }
  }
  at.values = known;
  at.steps += length;
  return problems;
};

/** Notes where frames end, and says which steps come after the end of theirs. */
const findEnds = (
  {frame = 0, event = 0}: Pick<BlockJson, 'frame' | 'event'>,
  length: number,
  {ended, steps}: {readonly ended: Map<number, number>; readonly steps: number},
  say: Say,
): void => {
  for (let i = 0; i < length; i++) {
    const one = typeof frame === 'number' ? frame : frame[i]!;
    const code = typeof event === 'number' ? event : event[i]!;
    if (ended.has(one)) return say(['frame'], `holds ${one}, but that frame ended at step ${ended.get(one)}`);
    if (ENDS.has(code)) ended.set(one, steps + i);
  }
};

const ENDS = new Set([EVENT_NAMES.indexOf('return'), EVENT_NAMES.indexOf('unwind')]);

const isCount = (value: unknown, limit = Infinity): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < limit;

/** What contradicts itself in the rows of a table. */
export const rowProblems = ({table, sample}: SoundLesson, trace: Trace, isRecorded: boolean): Problem[] => {
  const problems: Problem[] = [];
  const known = new Set(Object.keys(table?.start ?? {}));
  const lines = sample?.code === undefined ? Infinity : lineCount(sample.code);
  const ids = new Map<string, number>();
  const rows = rowsOf(table);
  // A long run without rows of its own is not named step by step: a million names take seconds.
  const steps = isRecorded ? new Map(rows.length > 0 ? trace.ids().map((id, step) => [id, step]) : []) : undefined;
  let last = -1;
  for (const [i, row] of rows.entries()) {
    const say = (code: ProblemCode, key: string, says: string): void =>
      void problems.push(problem(code, ['table', 'rows', i, key], says));
    const {id, at, cells = [], line = 0, set = {}} = row;
    if (id !== undefined && ids.has(id)) say('duplicate', 'id', `is "${id}", as is that of table.rows[${ids.get(id)}]`);
    if (id !== undefined) ids.set(id, i);
    const columns = table?.columns?.length;
    if (columns !== undefined && cells.length > columns) {
      say('type', 'cells', `has ${cells.length} cells, but the table has ${columns} columns`);
    }
    if (line > lines) say('reference', 'line', `is ${line}, but the code has ${lines} lines`);
    if (steps) {
      const start = steps.get(at ?? '');
      if (at === undefined)
        say('missing', 'at', 'is missing: over a recorded run each row says at which step it stands');
      else if (start === undefined) say('reference', 'at', `is "${at}", but the recording has no such step`);
      else if (start <= last) say('reference', 'at', `is "${at}", which comes before the step of the row above`);
      last = Math.max(last, start ?? -1);
      for (const key of ['line', 'set', 'delete', 'output', 'event', 'ms'] as const) {
        if (row[key] !== undefined) say('fact', key, 'is a fact, and the recording knows it: leave it out');
      }
      continue;
    }
    for (const key of RECORDED_ONLY) {
      if (key in row) say('fact', key, 'is for recorded runs: a run in rows has one frame; write it as a `trace`');
    }
    if (endsEarly(row, i, rows)) {
      say('fact', 'event', `is "${row.event}", which ends the run and its variables, but rows follow`);
    }
    for (const [name, value] of Object.entries(set)) {
      for (const same of samesIn(value)) {
        const path = ['table', 'rows', i, 'set', name];
        if (!known.has(same))
          problems.push(problem('reference', path, `is the same as "${same}", but no row before it sets that`));
      }
      known.add(name);
    }
    for (const [j, name] of (row.delete ?? []).entries()) {
      const path = ['table', 'rows', i, 'delete', j];
      if (!known.has(name)) problems.push(problem('reference', path, `is "${name}", but no row before it sets that`));
    }
  }
  return problems;
};

/** The names in `{"same": name}` anywhere in a value. */
const samesIn = (json: ValueJson): string[] => {
  if (typeof json !== 'object' || json === null) return [];
  const {same, ...rest} = json as {readonly [key: string]: ValueJson};
  if (typeof same === 'string' && Object.keys(rest).length === 0) return [same];
  return Object.values(json).flatMap(samesIn);
};
