import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  isContent,
  isRef,
  blockReader,
  readTrace,
  Rows,
  type Frame,
  type RecordedTraceJson,
  type State,
  type Trace,
  type WrittenTraceJson,
  type Value,
} from '../../src/trace/index.js';
import {picture, replay} from './replay.js';
import {randomTrace} from './random-trace.js';

const recorded = (name: string): RecordedTraceJson =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.trace.json`, import.meta.url), 'utf8')) as RecordedTraceJson;
const written = (rows: object[], more: object = {}): Trace => readTrace({version: 1, rows, ...more});

/** The same picture as `replay` draws, of what the engine says. */
const draw = (value: Value | undefined, state: State, open: readonly number[] = []): string => {
  if (isRef(value)) {
    if (open.includes(value.id)) return `^${open.length - open.indexOf(value.id)}`;
    const content = state.content(value);
    return content === undefined ? `list("unborn ${value.id}")` : draw(content, state, [...open, value.id]);
  }
  if (isContent(value)) {
    const items = value.items.map(
      (item, i) => (value.keys.length ? `${String(value.keys[i])}:` : '') + draw(item, state, open),
    );
    return `${value.kind}(${items.join()})`;
  }
  return value === undefined ? 'nothing' : JSON.stringify(value);
};

const byFirst = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (a! < b! ? -1 : 1);

const drawAll = (state: State): unknown =>
  state
    .frames()
    .map((frame) => [
      frame.index,
      state.status(frame) === 'suspended',
      [...frame.slots.keys()]
        .map((name) => [name, draw(state.value(frame, name), state)])
        .filter(([, text]) => text !== 'nothing')
        .sort(byFirst),
    ])
    .sort(byFirst);

const expected = (json: RecordedTraceJson, step: number): unknown =>
  [...replay(json, step).frames]
    .map(([frame, {variables, waits}]) => [
      frame,
      waits,
      [...variables].map(([name, value]) => [name, picture(value)]).sort(byFirst),
    ])
    .sort(byFirst);

const steps = (trace: Trace): number[] => Array.from({length: trace.length}, (_, i) => i);

describe('A trace', () => {
  it('is at every step, asked in any order, what a plain interpreter of the format finds', () => {
    fc.assert(
      fc.property(randomTrace, fc.infiniteStream(fc.nat()), (json, order) => {
        const trace = readTrace(json);
        for (const step of [...steps(trace)].sort(() => (order.next().value % 2 ? 1 : -1))) {
          assert.deepEqual(drawAll(trace.state(step)), expected(json, step), `step ${step}`);
          assert.equal(trace.output(step), replay(json, step).output);
        }
      }),
      {numRuns: 300},
    );
  });

  for (const name of ['django-1', 'django-2']) {
    it(`of a recorded run (${name}) is at every step what reading only the steps so far gives`, () => {
      const json = recorded(name);
      const trace = readTrace(json);
      assert.ok(trace.length > 15);
      for (const step of steps(trace)) {
        const short = readTrace({...json, steps: json.steps.slice(0, step + 1)});
        assert.deepEqual(drawAll(trace.state(step)), drawAll(short.state(step)), `step ${step}`);
      }
    });
  }

  it('read as blocks is what it is read as steps', () => {
    const names = ['i', 'total', 'word'];
    const dictionary = [0, 1, 2, 'a', [1, 2]];
    const step = fc.record({
      line: fc.integer({min: 1, max: 300}),
      sets: fc.array(fc.tuple(fc.nat(2), fc.nat(5)), {maxLength: 2}),
    });
    fc.assert(
      fc.property(fc.array(step, {minLength: 1, maxLength: 80}), fc.integer({min: 1, max: 30}), (run, size) => {
        const perStep = run.map(({line, sets}) => {
          const last = new Map(sets);
          return {
            line,
            set: Object.fromEntries(
              [...last].filter(([, v]) => v > 0).map(([n, v]) => [names[n]!, {new: dictionary[v - 1]!}]),
            ),
            delete: [...last].filter(([, v]) => v === 0).map(([n]) => names[n]!),
          };
        });
        const blocks = [];
        for (let from = 0; from < run.length; from += size) {
          const part = run.slice(from, from + size);
          const set = names.flatMap((_, n) => {
            const at = part.flatMap(({sets}, i) => (new Map(sets).has(n) ? [[i, new Map(sets).get(n)!] as const] : []));
            if (at.length === 0) return [];
            return [[n, at.map(([i], j) => i - (at[j - 1]?.[0] ?? 0)), at.map(([, v]) => v)] as const];
          });
          blocks.push({
            length: part.length,
            line: part.map(({line}) => line),
            set,
            ...(from === 0 && {values: dictionary}),
          });
        }
        const a = readTrace({version: 1, steps: perStep});
        const reader = blockReader({version: 1, variables: names.map((name) => [0, name])});
        for (const block of blocks) reader.add(block);
        const b = reader.finish();
        const compare = (trace: Trace): unknown =>
          steps(trace).map((i) => [trace.step(i).line, drawAll(trace.state(i))]);
        assert.deepEqual(compare(b), compare(a));
      }),
    );
  });

  it('knows variables whatever their names', () => {
    const trace = readTrace(
      JSON.parse('{"version":1,"rows":[{"set":{"__proto__":1,"constructor":2,"toString":3}}]}') as WrittenTraceJson,
    );
    const [frame] = trace.state(0).frames() as [Frame];
    assert.deepEqual(
      ['__proto__', 'constructor', 'toString', 'valueOf'].map((name) => trace.state(0).value(frame, name)),
      [1, 2, 3, undefined],
    );
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('takes any JSON for a value, also what cannot be made a string', () => {
    const odd = {toString: 1, valueOf: 2};
    const bodies = [odd, [odd], null, 1.5, {}, ''];
    const tags = ['show', 'ref', 'same', 'new', 'list', 'tuple', 'set', 'map', 'object'];
    const values = tags.flatMap((tag) =>
      bodies.flatMap((body) => [{[tag]: body}, {[tag]: body, more: odd, fields: odd}]),
    );
    const trace = written(values.map((value) => ({set: {x: value}})));
    for (const step of steps(trace))
      assert.doesNotThrow(() => drawAll(trace.state(step)), JSON.stringify(values[step]));
  });

  it('finds the entries of a large map again in time that grows with its size only', () => {
    const map = (size: number): object => ({map: Array.from({length: size}, (_, i) => [`key ${i}`, [i]])});
    const time = (size: number): number => {
      const begin = performance.now();
      written([{set: {x: map(size)}}, {set: {x: map(size)}}]);
      return performance.now() - begin;
    };
    time(2_000);
    const ratio = time(32_000) / time(2_000);
    assert.ok(ratio < 100, `16 times the keys took ${ratio.toFixed(0)} times as long (quadratic: 256)`);
  });

  it('has a moment before its first step', () => {
    const trace = written([{set: {x: 2}}], {start: {x: 1}});
    assert.equal(trace.state(-1).lookup({scope: '', name: 'x'}), 1);
    assert.equal(trace.state(0).lookup({scope: '', name: 'x'}), 2);
  });

  it('shows a change through one name under the other name of the same object', () => {
    const trace = written([{set: {xs: [1]}}, {set: {ys: {same: 'xs'}}}, {set: {xs: [1, 2]}}, {set: {xs: {new: [9]}}}]);
    const at = (step: number, name: string): string =>
      draw(trace.state(step).lookup({scope: '', name}), trace.state(step));
    assert.deepEqual([at(2, 'xs'), at(2, 'ys')], ['list(1,2)', 'list(1,2)']);
    assert.deepEqual([at(3, 'xs'), at(3, 'ys')], ['list(9)', 'list(1,2)']);
    assert.deepEqual(
      trace.changes(1, 2).map(({name, inside}) => [name, inside]),
      [
        ['xs', true],
        ['ys', true],
      ],
    );
    assert.deepEqual(
      trace.changes(2, 3).map(({name, inside}) => [name, inside]),
      [['xs', false]],
    );
  });

  it('keeps a suspended frame, and its variables, until the same frame resumes', () => {
    const trace = readTrace({
      version: 1,
      tasks: [{name: 'a'}, {name: 'b'}],
      frames: [
        {name: 'view', task: 0},
        {name: 'view', task: 1},
      ],
      steps: [
        {event: 'call', frame: 0, set: {n: 1}},
        {event: 'suspend'},
        {event: 'call', frame: 1, set: {n: 2}},
        {event: 'return'},
        {event: 'resume', frame: 0, set: {m: 3}},
        {event: 'return'},
      ],
    });
    const [a, b] = trace.state(2).frames() as [Frame, Frame];
    assert.equal(trace.state(3).status(a), 'suspended');
    assert.equal(trace.state(3).value(a, 'n'), 1);
    assert.deepEqual(
      [...trace.state(2).tasks()],
      [
        [0, 'suspended'],
        [1, 'running'],
      ],
    );
    assert.equal(trace.state(3).value(b, 'n'), 2, 'a frame has its variables at the step that ends it');
    assert.equal(trace.state(4).status(b), undefined);
    assert.equal(trace.state(4).status(a), 'running');
    assert.equal(trace.state(4).value(a, 'm'), 3);
    assert.equal(trace.state(4).value(b, 'n'), undefined);
  });

  it('finds the next and the previous change of a variable, also inside the object that it names', () => {
    const trace = written([{set: {xs: [1], n: 0}}, {}, {set: {n: 1}}, {set: {xs: [1, 2]}}, {}, {set: {xs: [1, 2, 3]}}]);
    const xs = {scope: '', name: 'xs'};
    assert.deepEqual(
      [-1, 0, 3, 5].map((from) => trace.nextChange(xs, from, 1)),
      [0, 3, 5, -1],
    );
    assert.deepEqual(
      [6, 5, 4, 3, 0].map((from) => trace.nextChange(xs, from, -1)),
      [5, 3, 3, 0, -1],
    );
    assert.deepEqual([...trace.sets({scope: '', name: 'n'})], [0, 2]);
  });

  it('agrees on next and previous change with looking at every step', () => {
    fc.assert(
      fc.property(randomTrace, fc.nat(), fc.nat(), (json, pick, at) => {
        const trace = readTrace(json);
        const variables = trace.variables();
        if (variables.length === 0) return;
        const variable = variables[pick % variables.length]!;
        const step = at % trace.length;
        const changed = (i: number): boolean =>
          trace.changes(i - 1, i).some(({frame, name}) => frame.name === variable.scope && name === variable.name);
        const all = steps(trace).filter(changed);
        assert.equal(trace.nextChange(variable, step, 1), all.find((i) => i > step) ?? -1);
        assert.equal(trace.nextChange(variable, step, -1), all.findLast((i) => i < step) ?? -1);
      }),
      {numRuns: 300},
    );
  });

  it('finds the next execution of a line', () => {
    const trace = readTrace(recorded('django-2'));
    const first = trace.nextOfLine(6, -1);
    assert.equal(trace.step(first).line, 6);
    assert.ok(trace.nextOfLine(6, first) > first);
    assert.equal(trace.nextOfLine(99, -1), -1);
  });

  it('names its steps in a way that does not depend on their number', () => {
    const trace = readTrace(recorded('django-2'));
    const ids = trace.ids();
    assert.equal(new Set(ids).size, trace.length);
    assert.equal(trace.step(ids.indexOf('my_view:5:suspend:2')).frame.task, 1);
  });
});

describe('Rows', () => {
  it('last until the next row begins', () => {
    const rows = new Rows(10, [2, 3, 7]);
    assert.deepEqual(
      [-1, 0, 1, 2].map((row) => rows.end(row)),
      [-1, 2, 6, 9],
    );
    assert.deepEqual(
      [0, 2, 3, 6, 7, 9].map((step) => rows.at(step)),
      [0, 0, 1, 1, 2, 2],
    );
  });
  it('are the steps where nobody says otherwise', () => {
    const rows = new Rows(3);
    assert.deepEqual([rows.length, rows.start(2), rows.end(2), rows.at(1)], [3, 2, 2, 1]);
  });
});
