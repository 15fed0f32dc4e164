import type {Problem} from '../lesson/problem.js';
import {LIMITS, type QuestionJson} from '../lesson/schema.js';
import {blocksInSlices} from '../recorders/javascript/blocks.js';
import type {BlockTraceJson, RecordedTraceJson, StepJson, TraceHeaderJson} from '../trace/format.js';

/** Work that is done in slices, so that a page can answer its reader in between. */
export type Slices<Result> = Generator<undefined, Result>;

/** Entries that are looked at in one slice. */
const SLICE = 512;

/** The entries of a list, with a pause after each so many. */
export function* inSlices<Item>(items: readonly Item[], each: (item: Item, index: number) => void): Slices<void> {
  for (const [i, item] of items.entries()) {
    if (i % SLICE === 0) yield;
    each(item, i);
  }
}

/** What each entry of a list becomes, with the same pauses. */
export function* mapInSlices<Item, Result>(items: readonly Item[], each: (item: Item) => Result): Slices<Result[]> {
  const results: Result[] = [];
  yield* inSlices(items, (item) => void results.push(each(item)));
  return results;
}

/** A run: step by step, or, if it is long, in blocks. */
export type ImportedTrace = RecordedTraceJson | BlockTraceJson;

/** What an importer makes of a foreign document. */
export interface Imported {
  /** Passes `traceProblems()`. `undefined`: there is nothing to read; `problems` says why. */
  readonly trace: ImportedTrace | undefined;
  /** Questions that the document asks, bound to the steps of the trace. */
  readonly questions: readonly QuestionJson[];
  /** Each kind of fact of the document that the trace cannot keep, in a few words; empty: all is kept. */
  readonly lost: readonly string[];
  /** Why there is no trace. */
  readonly problems: readonly Problem[];
}

/** A trace of these steps. What is longer than may be written one by one is put in blocks, which a page reads in slices. */
export function* traceOf(header: TraceHeaderJson, steps: readonly StepJson[]): Slices<ImportedTrace> {
  return steps.length > LIMITS.steps
    ? {...header, ...(yield* blocksInSlices(steps, header.frames ?? [{name: ''}]))}
    : {...header, steps};
}

/** How many steps a trace has. */
export const stepsIn = (trace: ImportedTrace): number =>
  'steps' in trace ? trace.steps.length : trace.blocks.reduce((sum, {length}) => sum + length, 0);

/** A note of what is lost: each kind of fact once, however often it occurs. */
export type Lose = (kind: string) => void;

/** Longest text of a name or a value that is kept. */
const MOST_TEXT = 10_000;

/** A text that is short enough for a trace. */
export const brief = (text: string, most: number = MOST_TEXT): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** JSON that is an object, as a thing with keys that may be missing; of anything else none are there. */
export const recordOf = (json: unknown): {readonly [key: string]: unknown} =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as {[key: string]: unknown}) : {};

export const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? (json as unknown[]) : []);

/** Text as it is, anything else as its JSON. */
export const textOf = (json: unknown): string =>
  brief(typeof json === 'string' ? json : json === undefined ? '' : JSON.stringify(json));

/** A whole number from 0, else 0. */
export const countOf = (json: unknown): number => (Number.isSafeInteger(json) ? Math.max(0, json as number) : 0);
