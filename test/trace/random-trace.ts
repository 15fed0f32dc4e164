import fc from 'fast-check';
import type {RecordedTraceJson, StepJson, ValueJson} from '../../src/trace/index.js';

const NAMES = ['x', 'y', 'xs', 'constructor', '__proto__'];

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({min: -3, max: 3}),
  fc.constantFrom('a', "it's", ''),
);
const value: fc.Arbitrary<ValueJson> = fc.oneof(
  {weight: 4, arbitrary: scalar},
  {weight: 2, arbitrary: fc.array(scalar, {maxLength: 3})},
  {weight: 1, arbitrary: fc.array(fc.array(scalar, {maxLength: 2}), {maxLength: 2})},
  {weight: 1, arbitrary: fc.record({a: scalar, b: fc.array(scalar, {maxLength: 2})})},
  {weight: 1, arbitrary: fc.array(scalar, {maxLength: 2}).map((tuple) => ({tuple}))},
  {weight: 1, arbitrary: fc.constantFrom(...NAMES.slice(0, 3)).map((same) => ({same}))},
  {weight: 1, arbitrary: fc.integer({min: 1, max: 4}).map((ref) => ({ref}))},
  {weight: 1, arbitrary: fc.array(scalar, {maxLength: 2}).map((list) => ({new: list}))},
);

/** Own properties, also where the name is `__proto__`, as JSON.parse makes them. */
const record = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.defineProperties({}, Object.fromEntries(entries.map(([key, value]) => [key, {value, enumerable: true}])));

const entries = fc.array(fc.tuple(fc.constantFrom(...NAMES), value), {maxLength: 3}).map((pairs) => {
  const last = new Map(pairs);
  const object: Record<string, ValueJson> = {};
  for (const [name, json] of last)
    Object.defineProperty(object, name, {value: json, enumerable: true, configurable: true, writable: true});
  return object;
});

interface Move {
  readonly kind: 'line' | 'call' | 'leave' | 'pause' | 'switch';
  readonly line: number;
  readonly set: Record<string, ValueJson>;
  readonly drop: string | undefined;
  readonly heap: ValueJson | undefined;
  readonly object: number;
  readonly output: string;
  readonly pick: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('line', 'line', 'line', 'call', 'leave', 'pause', 'switch'),
  line: fc.integer({min: 1, max: 9}),
  set: entries,
  drop: fc.option(fc.constantFrom(...NAMES), {nil: undefined}),
  heap: fc.option(
    fc.array(
      fc.oneof(
        scalar,
        fc.integer({min: 1, max: 4}).map((ref) => ({ref})),
      ),
      {maxLength: 3},
    ),
    {nil: undefined},
  ),
  object: fc.integer({min: 1, max: 4}),
  output: fc.constantFrom('', '', 'out\n'),
  pick: fc.nat(),
});

/** A run that could have been: frames begin, pause, come back and end; two tasks; objects that change and are shared. */
export const randomTrace: fc.Arbitrary<RecordedTraceJson> = fc
  .array(move, {minLength: 1, maxLength: 60})
  .map((moves) => {
    const frames = [
      {name: '', kind: 'module' as const},
      {name: 'other', task: 1},
    ];
    const alive = [0, 1];
    let current = 0;
    const steps: StepJson[] = [{heap: {1: [], 2: [], 3: [], 4: []}}];
    for (const {kind, line, set, drop, heap, object, output, pick} of moves) {
      let event: StepJson['event'] = 'line';
      if (kind === 'switch' || !alive.includes(current)) current = alive[pick % alive.length]!;
      if (kind === 'call' && frames.length < 12) {
        frames.push({name: ['f', 'g'][pick % 2]!, parent: current} as never);
        alive.push((current = frames.length - 1));
        event = 'call';
      } else if (kind === 'leave' && alive.length > 1) {
        event = pick % 3 ? 'return' : 'unwind';
      } else if (kind === 'pause') {
        event = pick % 2 ? 'suspend' : 'resume';
      }
      steps.push({
        event,
        frame: current,
        line,
        ...(Object.keys(set).length > 0 && {set}),
        ...(drop !== undefined && {delete: [drop]}),
        ...(heap !== undefined && {heap: record([[String(object), heap]])}),
        ...(output && {output}),
      });
      if (event === 'return' || event === 'unwind') alive.splice(alive.indexOf(current), 1);
    }
    return {version: 1, frames, tasks: [{name: 'main'}, {name: 'other'}], steps};
  });
