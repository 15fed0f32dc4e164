import type {EndJson, EventName, FrameJson, StepJson, ValueJson} from '../../../trace/format.js';
import {assign, bare, fromEntries, OwnMap, OwnSet} from './safe.js';

/** Where a recording goes, part by part, in the order of the run. */
export interface Sink {
  task(task: {readonly name: string}): void;
  frame(frame: FrameJson): void;
  /** A step begins; if nothing more comes, it is the last. */
  begin?(step: StepJson): void;
  /** A step is over: all that it did is known. */
  step(step: StepJson): void;
  end(end: EndJson): void;
}

type Details = Pick<StepJson, 'value' | 'error' | 'on' | 'name' | 'span'>;

/** A step whose effects are not all known. */
interface OpenStep {
  readonly event: EventName;
  readonly frame: number;
  readonly line: number;
  readonly ms: number;
  readonly json: {-readonly [Key in keyof StepJson]: StepJson[Key]};
  readonly set: Map<string, ValueJson>;
  readonly outer: Map<number, Map<string, ValueJson>>;
  readonly gone: Set<string>;
  readonly heap: Map<number, ValueJson>;
  output: string;
}

/** Names and values by the number of their frame. */
const namesOf = (outer: OpenStep['outer']): NonNullable<StepJson['outer']> => {
  const json = bare() as Record<number, {readonly [name: string]: ValueJson}>;
  for (const [id, names] of outer) json[id] = fromEntries(names);
  return json;
};

const NOBODY = {frame: 0, line: 0, ms: 0};

/** Writes steps, each when the next one begins: only then it is known what it did. */
export class Steps {
  readonly #sink: Sink;
  #open: OpenStep | undefined;
  #last: Pick<OpenStep, 'frame' | 'line' | 'ms'> = NOBODY;
  /** What was printed, and which objects were met, before the first step. */
  #output = '';
  count = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  get open(): OpenStep | undefined {
    return this.#open;
  }

  begin(event: EventName, frame: number, line: number, ms: number, details?: Details): OpenStep {
    this.close();
    this.count++;
    const last = this.#last;
    const json = bare() as OpenStep['json'];
    if (event !== 'line') json.event = event;
    if (line !== last.line) json.line = line;
    if (frame !== last.frame) json.frame = frame;
    if (ms !== last.ms) json.ms = ms;
    if (details) assign(json, details);
    this.#sink.begin?.(json);
    const output = this.#output;
    this.#output = '';
    const step: OpenStep = {
      event,
      frame,
      line,
      ms,
      json,
      set: new OwnMap(),
      outer: new OwnMap(),
      gone: new OwnSet(),
      heap: new OwnMap(),
      output,
    };
    this.#last = step;
    this.#open = step;
    return step;
  }

  /** Notes the value of a variable as the open step leaves it. */
  set(frame: number, name: string, value: ValueJson): void {
    const step = this.#open;
    if (!step) return;
    if (frame === step.frame) {
      step.gone.delete(name);
      step.set.set(name, value);
      return;
    }
    let names = step.outer.get(frame);
    if (!names) step.outer.set(frame, (names = new OwnMap()));
    names.set(name, value);
  }

  /** Notes that a variable of the frame of the open step is no more. */
  delete(frame: number, name: string): void {
    if (this.#open?.frame !== frame) return;
    this.#open.set.delete(name);
    this.#open.gone.add(name);
  }

  print(text: string): void {
    if (this.#open) this.#open.output += text;
    else this.#output += text;
  }

  /** Writes the open step. */
  close(): void {
    const step = this.#open;
    if (!step) return;
    this.#open = undefined;
    const {json} = step;
    if (step.set.size > 0) json.set = fromEntries(step.set);
    if (step.outer.size > 0) json.outer = namesOf(step.outer);
    if (step.gone.size > 0) json.delete = [...step.gone];
    if (step.heap.size > 0) json.heap = fromEntries(step.heap);
    if (step.output) json.output = step.output;
    this.#sink.step(json);
  }
}
