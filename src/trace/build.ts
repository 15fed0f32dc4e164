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
import {Column, History, Store} from './store.js';
import {Trace, type Detail, type Frame} from './trace.js';
import {decode, decodeContent, isContent, isRef, sameValue, type Decoder, type Value} from './values.js';

/** A frame while its run is being read. */
type OpenFrame = {-readonly [Key in keyof Frame]: Frame[Key]} & {readonly slots: Map<string, number>};

const codes = (names: readonly EventName[]): number[] => names.map((name) => EVENT_NAMES.indexOf(name));
const ENDING = codes(['return', 'unwind']);
const PAUSING = codes(PAUSES);

/** What a trace is made of while it is read. Slots are where the store keeps a variable, an object or a frame's life. */
export interface TraceBuilder {
  /** Adds a frame, which a later step begins. */
  frame(json: FrameJson): void;
  /** Adds one step. */
  step(json: StepJson): void;
  /** Begins a step: its frame (an index into those that were added) and its event (an index into {@link EVENT_NAMES}). */
  enter(frame: number, event: number): void;
  /** The index of a value in the dictionary of all values. */
  indexOf(value: Value): number;
  slotOf(frame: number, variable: string): number;
  /** Says what is in a slot from the current step on: the index of a value, or 0 for nothing. */
  set(slot: number, value: number): void;
  /** The same for an object, by its number. */
  remember(object: number, value: number): void;
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
    /** The moment that is not over yet. */
    moment: (): number => offsets.length - 1,
    /** Ends a moment. */
    close: (): void => offsets.push(slots.length),
    store: (): Store => new Store(now.length, offsets, slots, values),
  };
};

/** What is in the objects, while that grows: most of them change a few times only, and nobody says when they are gone. */
const objectLog = () => {
  const places = new Map<number, number>();
  const [place, moments, values] = [new Column(), new Column(), new Column()];
  const now: number[] = [];
  return {
    places,
    get: (id: number): number => now[places.get(id) ?? -1] ?? 0,
    set: (id: number, value: number, moment: number): void => {
      let at = places.get(id);
      if (at === undefined) places.set(id, (at = now.push(0) - 1));
      if (now[at] === value) return;
      now[at] = value;
      place.push(at);
      moments.push(moment);
      values.push(value);
    },
    history: (): History => new History(now.length, place.pack(), moments.pack(), values.pack()),
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
  const objects = objectLog();

  // Values.

  const indexOf = (value: Value): number => {
    // What is no scalar is seldom the same object: a map of millions would be slow for nothing.
    if (typeof value === 'object' && value !== null) return values.push(value) - 1;
    let index = indices.get(value);
    if (index === undefined) indices.set(value, (index = values.push(value) - 1));
    return index;
  };
  const slotOf = ({slots, from}: OpenFrame, name: string): number => {
    let slot = slots.get(name);
    if (slot === undefined) slots.set(name, (slot = cells.take(from)));
    return slot;
  };
  const at = (slot = -1): Value | undefined => values[cells.get(slot) ?? 0];
  const contentOf = (id: number): Value | undefined => values[objects.get(id)];
  const keep = (id: number, index: number): void => objects.set(id, index, cells.moment());
  const fill = (id: number, content: Value): void => {
    if (!sameValue(content, contentOf(id))) keep(id, indexOf(content));
  };
  const decoder: Decoder = {
    object: (content, old) => {
      const now = isRef(old) ? contentOf(old.id) : undefined;
      const same = isRef(old) && isContent(now) && now.kind === content.kind && now.text === content.text;
      const ref = same ? old : {kind: 'ref' as const, id: -1 - objects.places.size};
      fill(ref.id, content);
      return ref;
    },
    named: (name) => at(frames[frame.last]!.slots.get(name)) ?? null,
    content: (ref) => contentOf(ref.id),
  };
  const assign = (frame: OpenFrame, set: StepJson['set'] = {}): void => {
    for (const [name, json] of Object.entries(set)) {
      const slot = slotOf(frame, name);
      const value = decode(json, decoder, at(slot));
      if (!sameValue(value, at(slot))) cells.set(slot, indexOf(value));
    }
  };
  const remember = (heap: StepJson['heap'] = {}): void => {
    for (const [id, content] of Object.entries(heap))
      fill(Number(id), decodeContent(content, decoder, contentOf(Number(id))));
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

  const add = ({name, kind = 'function', file = 0, line = 0, parent = null, task}: FrameJson): void => {
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
  };
  (header.frames ?? [{name: '', kind: 'module'}]).forEach(add);
  if (!header.frames || header.start) begin(frames[0]!, -1);
  remember(header.heap);
  assign(frames[0]!, header.start);
  cells.close();

  return {
    frame: add,
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
    set: cells.set,
    remember: keep,
    close,
    finish: () =>
      new Trace(
        {language, runtime, clock, end, files, tasks, frames, length},
        {
          cells: cells.store(),
          objects: objects.history(),
          places: objects.places,
          values,
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
