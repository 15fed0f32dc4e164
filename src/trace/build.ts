import {
  EVENT_NAMES,
  PAUSES,
  type EventName,
  type FrameJson,
  type StepJson,
  type TraceHeaderJson,
  type RecordedTraceJson,
  type WrittenTraceJson,
} from './format.js';
import {Column, Store} from './store.js';
import {Trace, type Detail, type Frame} from './trace.js';
import {decode, decodeContent, isContent, isRef, sameValue, type Decoder, type Value} from './values.js';

/** A frame while its run is being read. */
type OpenFrame = {-readonly [Key in keyof Frame]: Frame[Key]} & {readonly slots: Map<string, number>};

const codes = (names: readonly EventName[]): number[] => names.map((name) => EVENT_NAMES.indexOf(name));
const ENDING = codes(['return', 'unwind']);
const PAUSING = codes(PAUSES);

/** What a trace is made of while it is read. Slots are where the store keeps a variable, an object or a frame's life. */
export interface TraceBuilder {
  /** Adds one step. */
  step(json: StepJson): void;
  /** Begins a step: its frame (an index into the header's) and its event (an index into {@link EVENT_NAMES}). */
  enter(frame: number, event: number): void;
  /** The index of a value in the dictionary of all values. */
  indexOf(value: Value): number;
  slotOf(frame: number, variable: string): number;
  slotOfObject(id: number): number;
  /** Says what is in a slot from the current step on: the index of a value, or 0 for nothing. */
  set(slot: number, value: number): void;
  /** Ends a step. */
  close(line: number, ms: number, output?: string, detail?: Detail): void;
  /** The trace of all that was added. The builder is used up. */
  finish(): Trace;
}

/** The tables of a store while they grow. */
const changeLog = () => {
  const offsets = new Column();
  const slots = new Column();
  const values = new Column();
  const now: number[] = [];
  const free: (readonly [slot: number, since: number])[] = [];
  offsets.push(0);
  return {
    get: (slot: number): number => now[slot]!,
    set: (slot: number, value: number): void => {
      if (now[slot] === value) return;
      now[slot] = value;
      slots.push(slot);
      values.push(value);
    },
    /** A slot for what lives since a step: one that is free since then, so that nobody reads what another left. */
    take: (since: number): number => ((free.at(-1)?.[1] ?? Infinity) <= since ? free.pop()![0] : now.push(0) - 1),
    give: (slot: number, step: number): void => {
      free.push([slot, step]);
    },
    /** Ends a moment. */
    close: (): void => offsets.push(slots.length),
    store: (): Store => new Store(now.length, offsets, slots, values),
  };
};

/** Begins to read a trace. */
export const traceBuilder = (header: TraceHeaderJson): TraceBuilder => {
  const {language = '', runtime, clock, end, files = [], tasks = [{name: ''}]} = header;
  const frames: OpenFrame[] = [];
  const line = new Column();
  const event = new Column();
  const frame = new Column();
  const ms = new Column();
  const details = new Map<number, Detail>();
  const printed = new Column();
  const ends = new Column();
  ends.push(0);
  let output = '';
  let ended: OpenFrame | undefined;
  let length = 0;

  const cells = changeLog();
  const values: (Value | undefined)[] = [undefined];
  const indices = new Map<unknown, number>();
  const objects = new Map<number, number>();

  // Values.

  const indexOf = (value: Value): number => {
    let index = indices.get(value);
    if (index === undefined) indices.set(value, (index = values.push(value) - 1));
    return index;
  };
  const slotOf = ({slots, from}: OpenFrame, name: string): number => {
    let slot = slots.get(name);
    if (slot === undefined) slots.set(name, (slot = cells.take(from)));
    return slot;
  };
  const slotOfObject = (id: number): number => {
    let slot = objects.get(id);
    if (slot === undefined) objects.set(id, (slot = cells.take(-Infinity)));
    return slot;
  };
  const at = (slot = -1): Value | undefined => values[cells.get(slot) ?? 0];
  const change = (slot: number, value: Value): void => {
    if (!sameValue(value, at(slot))) cells.set(slot, indexOf(value));
  };
  const decoder: Decoder = {
    object: (content, old) => {
      const now = isRef(old) ? at(objects.get(old.id)) : undefined;
      const same = isRef(old) && isContent(now) && now.kind === content.kind && now.text === content.text;
      const ref = same ? old : {kind: 'ref' as const, id: -1 - objects.size};
      change(slotOfObject(ref.id), content);
      return ref;
    },
    named: (name) => at(frames[frame.last]!.slots.get(name)) ?? null,
    content: (ref) => at(objects.get(ref.id)),
  };
  const assign = (frame: OpenFrame, set: StepJson['set'] = {}): void => {
    for (const [name, json] of Object.entries(set)) {
      const slot = slotOf(frame, name);
      change(slot, decode(json, decoder, at(slot)));
    }
  };
  const remember = (heap: StepJson['heap'] = {}): void => {
    for (const [id, content] of Object.entries(heap)) {
      const slot = slotOfObject(Number(id));
      change(slot, decodeContent(content, decoder, at(slot)));
    }
  };

  // Frames. A living frame has a slot too: minus twice its number, one less while it waits.

  const begin = (frame: OpenFrame, step: number): void => {
    frame.from = step;
    frame.life = cells.take(step);
    cells.set(frame.life, -2 * (frame.index + 1));
  };
  const enter = (index: number, code: number): OpenFrame => {
    // A frame still has its variables at the step that ends it; now they go, and their slots serve others.
    if (ended) {
      for (const slot of [ended.life, ...ended.slots.values()]) {
        cells.set(slot, 0);
        cells.give(slot, length);
      }
      ended = undefined;
    }
    const current = frames[index]!;
    if (current.from > length) begin(current, length);
    cells.set(current.life, -2 * (index + 1) - Number(PAUSING.includes(code)));
    if (ENDING.includes(code)) {
      current.to = length;
      ended = current;
    }
    frame.push(index);
    event.push(code);
    return current;
  };

  const close: TraceBuilder['close'] = (lineNumber, time, text, detail) => {
    line.push(lineNumber);
    ms.push(time);
    if (text) {
      printed.push(length);
      ends.push((output += text).length);
    }
    if (detail) details.set(length, detail);
    length++;
    cells.close();
  };

  const given: readonly FrameJson[] = header.frames ?? [{name: '', kind: 'module'}];
  for (const {name, kind = 'function', file = 0, line = 0, parent = null, task} of given) {
    const inTask = task ?? frames[parent ?? -1]?.task ?? 0;
    const index = frames.length;
    frames.push({
      index,
      name,
      kind,
      file,
      line,
      parent,
      task: inTask,
      slots: new Map(),
      from: Infinity,
      to: Infinity,
      life: -1,
    });
  }
  if (!header.frames || header.start) begin(frames[0]!, -1);
  remember(header.heap);
  assign(frames[0]!, header.start);
  cells.close();

  return {
    step(json) {
      const current = enter(json.frame ?? frame.last, EVENT_NAMES.indexOf(json.event ?? 'line'));
      remember(json.heap);
      assign(current, json.set);
      for (const [outer, set] of Object.entries(json.outer ?? {})) assign(frames[Number(outer)]!, set);
      for (const name of json.delete ?? []) cells.set(slotOf(current, name), 0);
      close(json.line ?? line.last, json.ms ?? ms.last, json.output, json);
    },
    enter,
    indexOf,
    slotOf: (frame, name) => slotOf(frames[frame]!, name),
    slotOfObject,
    set: cells.set,
    close,
    finish: () =>
      new Trace(
        {language, runtime, clock, end, files, tasks, frames, length},
        {
          cells: cells.store(),
          values,
          objects,
          line: line.pack(),
          event: event.pack(),
          frame: frame.pack(),
          ms: ms.pack(),
          details,
          output,
          printed: printed.pack(),
          ends: ends.pack(),
        },
      ),
  };
};

/** The trace that rows or steps describe. Expects valid JSON; `trace-elements/lesson` says where JSON is not. */
export const readTrace = (json: WrittenTraceJson | RecordedTraceJson): Trace => {
  const builder = traceBuilder(json);
  for (const step of 'steps' in json ? json.steps : json.rows) builder.step(step);
  return builder.finish();
};
