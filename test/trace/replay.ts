import type {RecordedTraceJson, ValueJson} from '../../src/trace/index.js';

/** What a plain interpreter of the format finds to be true after a step: no checkpoints, no slots, no sharing of memory. */
export interface Snapshot {
  readonly frames: ReadonlyMap<number, {readonly variables: ReadonlyMap<string, unknown>; readonly waits: boolean}>;
  readonly output: string;
}

type Kind = 'list' | 'tuple' | 'map';
interface Box {
  kind: Kind;
  items: unknown[];
}

/** An oracle for the engine: values are real JavaScript objects, whose identity is the identity of the run's objects. */
export const replay = (trace: RecordedTraceJson, upTo: number): Snapshot => {
  const variables = new Map<number, Map<string, unknown>>();
  const waits = new Map<number, boolean>();
  const heap = new Map<number, Box>();
  let output = '';
  let current = 0;

  const object = (id: number): Box => {
    if (!heap.has(id)) heap.set(id, {kind: 'list', items: [`unborn ${id}`]});
    return heap.get(id)!;
  };
  const read = (json: ValueJson, old?: unknown): unknown => {
    if (typeof json !== 'object' || json === null) return json;
    const make = (kind: Kind, parts: readonly ValueJson[], keys?: readonly string[]): Box => {
      const before = isBox(old) ? old : undefined;
      const items = parts.map((part, i) => {
        const isMap = before?.kind === 'map';
        if (keys) return [keys[i], read(part, isMap ? find(before, keys[i]!) : undefined)];
        return read(part, isMap ? undefined : before?.items[i]);
      });
      if (before?.kind === kind) {
        before.items = items;
        return before;
      }
      return {kind, items};
    };
    if (Array.isArray(json)) return make('list', json);
    const map = json as Record<string, ValueJson>;
    const [key] = Object.keys(map);
    if (key === 'ref') return object(map['ref'] as number);
    if (key === 'new') return read(map['new']!);
    if (key === 'tuple') return make('tuple', map['tuple'] as ValueJson[]);
    if (key === 'same') return variables.get(current)!.get(map['same'] as string) ?? null;
    return make('map', Object.values(map), Object.keys(map));
  };

  if (!trace.frames) variables.set(0, new Map());
  const ended: number[] = [];
  for (const step of trace.steps.slice(0, upTo + 1)) {
    for (const frame of ended.splice(0)) variables.delete(frame);
    current = step.frame ?? current;
    if (!variables.has(current)) variables.set(current, new Map());
    const own = variables.get(current)!;
    for (const [id, content] of Object.entries(step.heap ?? {})) {
      const box = object(Number(id));
      const items = (content as readonly ValueJson[]).map((item, i) => read(item, box.items[i]));
      box.items = items;
    }
    for (const [name, json] of Object.entries(step.set ?? {})) own.set(name, read(json, own.get(name)));
    for (const name of step.delete ?? []) own.delete(name);
    output += step.output ?? '';
    waits.set(current, step.event === 'suspend' || step.event === 'yield');
    if (step.event === 'return' || step.event === 'unwind') ended.push(current);
  }
  return {
    frames: new Map(
      [...variables].map(([frame, names]) => [frame, {variables: names, waits: waits.get(frame) ?? false}]),
    ),
    output,
  };
};

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null && 'items' in value;
const find = (box: Box, key: string): unknown => (box.items as [string, unknown][]).find(([name]) => name === key)?.[1];

/** Text that shows a value with all its objects, cycles as `^depth`: equal for equal graphs. */
export const picture = (value: unknown, open: readonly unknown[] = []): string => {
  if (!isBox(value)) return JSON.stringify(value) ?? 'nothing';
  if (open.includes(value)) return `^${open.length - open.indexOf(value)}`;
  const inner = [...open, value];
  const items = value.items.map((item) =>
    value.kind === 'map'
      ? `${(item as [string])[0]}:${picture((item as [string, unknown])[1], inner)}`
      : picture(item, inner),
  );
  return `${value.kind}(${items.join()})`;
};
