import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importTrace} from '../../src/importers/index.js';
import {isContent, isRef, type Frame, type State, type Trace, type Value} from '../../src/trace/index.js';
import {documents, traceInBlocks, traceOf} from './corpus.js';
import {seenIn, stepsIn, type FrameJson, type Seen, type StepJson} from './reading.js';

/** A value of ours, written as the reading of the format writes its own. */
const written = (value: Value | undefined, state: State): string => {
  // What the document shows in place, as C does arrays, has a number that the engine made.
  if (isRef(value)) return value.id < 0 ? written(state.content(value), state) : `#${value.id}`;
  if (isContent(value)) {
    const {kind, text, keys, items} = value;
    const key = (i: number): string => (kind === 'object' ? String(keys[i]) : written(keys[i], state));
    const parts = items.map((item, i) =>
      keys.length > 0 ? `${key(i)}=${written(item, state)}` : written(item, state),
    );
    return `${kind}${kind === 'object' ? ` ${text}` : ''}(${parts.join()})`;
  }
  if (typeof value === 'object' && value !== null) {
    assert.doesNotMatch(value.text, /^[?…]?$/);
    return `‹${value.text}›`;
  }
  assert.notEqual(value, undefined);
  return JSON.stringify(value);
};

/** The events of ours that one of the document's may be. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  step_line: ['line'],
  call: ['call', 'resume'],
  return: ['return', 'unwind', 'suspend', 'yield'],
  exception: ['raise'],
  uncaught_exception: ['raise'],
  raw_input: ['state'],
  mouse_input: ['state'],
};
/** What may stand between them: the begin or the end of a call, where the document has none. */
const BETWEEN = new Set(['call', 'return', 'unwind', 'line']);

/** The step of ours that each of the document's is; -1: none. */
const places = (trace: Trace, seen: readonly Seen[]): number[] => {
  let next = 0;
  return seen.map((one) => {
    for (let i = next; i < trace.length; i++) {
      const {event, line, frame} = trace.step(i);
      const isCall = one.calls.length === 0 ? frame.index === 0 : frame.name === one.calls.at(-1)!.name;
      const isEnd = one.event.endsWith('_input');
      if (MEANS[one.event]?.includes(event) && (isEnd || (line === one.line && isCall))) {
        next = i + 1;
        return i;
      }
      if (!BETWEEN.has(event)) return -1;
    }
    return -1;
  });
};

/** Whether a list with this tag is anywhere in a document, and fits. */
const hasTag = (text: string, tag: RegExp, fits: (parts: readonly unknown[]) => boolean = () => true): boolean => {
  let found = false;
  JSON.parse(text, (_, value: unknown) => {
    if (Array.isArray(value) && typeof value[0] === 'string' && tag.test(value[0]) && fits(value)) found = true;
    return value;
  });
  return found;
};
const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
const hasKey = (key: string) => (text: string) => text.includes(`"${key}":`);
const someFrame = (fits: (frame: FrameJson, step: StepJson) => boolean) => (_: string, steps: readonly StepJson[]) =>
  steps.some((step) => step.stack_to_render?.some((frame) => fits(frame, step)));
/** Tags of values that are kept whole. */
const KEPT =
  /^(?:REF|LIST|TUPLE|SET|DICT|INSTANCE|INSTANCE_PPRINT|CLASS|FUNCTION|JS_FUNCTION|HEAP_PRIMITIVE|module|SPECIAL_FLOAT|JS_SPECIAL_VAL|IMPORTED_FAUX_PRIMITIVE|VOID|.*-LITERAL|ELIDE|C_.*|STACK|QUEUE)$/;

/** What a trace cannot keep, and whether a document has it: then, and only then, it is named. */
const LOSSES: readonly (readonly [RegExp, (text: string, steps: readonly StepJson[]) => boolean | undefined])[] = [
  [/\(stdin\)/, hasKey('stdin')],
  [/\(userlog\)/, hasKey('userlog')],
  [/\(stdinPosition\)/, hasKey('stdinPosition')],
  [/\(html_output\)/, hasKey('html_output')],
  [/\(css_output\)/, hasKey('css_output')],
  [/\(js_output\)/, hasKey('js_output')],
  [/\(probe_exprs\)/, hasKey('probe_exprs')],
  [/\(col\)/, hasKey('col')],
  [/calls that have ended/, someFrame((frame) => frame.is_zombie === true)],
  [
    /in which call a function was made/,
    (text, steps) =>
      someFrame((frame) => frame.is_parent === true || isFilled(frame.parent_frame_id_list))(text, steps) ||
      hasTag(text, /^FUNCTION$/, ([, , parent]) => parent != null) ||
      hasTag(text, /^JS_FUNCTION$/, (parts) => parts[4] != null),
  ],
  [/default values/, (text) => hasTag(text, /^FUNCTION$/, (parts) => isFilled(parts[3]))],
  [/properties of functions/, (text) => hasTag(text, /^JS_FUNCTION$/, (parts) => isFilled(parts[3]))],
  [/what objects print of themselves/, (text) => hasTag(text, /^INSTANCE_PPRINT$/, ({length}) => length > 3)],
  [/addresses and declared types/, (text) => hasTag(text, /^C_/)],
  [
    /on which line a call says it is/,
    someFrame((frame, {line}) => frame.is_highlighted === true && frame.line !== undefined && frame.line !== line),
  ],
  [
    /types of values that are shown/,
    (text, steps) =>
      steps.some(({heap}) => Object.values(heap ?? {}).some(([tag]) => !KEPT.test(String(tag)))) ||
      hasTag(text, /^INSTANCE_PPRINT$/, ({length}) => length === 3) ||
      hasTag(text, /^HEAP_PRIMITIVE$/, ([, type, is]) => String(type).toLowerCase() !== typeof is),
  ],
  [/the key /, () => false],
  [/what the event/, () => false],
  [/steps after the first/, () => false],
];

const corpus = documents();
const skip = corpus.size === 0 && 'the collection is not here';

describe('At every step an imported trace says what the document says there', {skip}, () => {
  const forms = [...corpus].flatMap(([name, text]) => [
    [name, text, traceOf] as const,
    [`${name}, in blocks`, text, traceInBlocks] as const,
  ]);
  for (const [name, text, read] of forms) {
    it(name, () => {
      const {lost} = importTrace(text);
      const trace = read(text);
      const steps = stepsIn(text);
      const seen = seenIn(steps, trace.facts.language);
      const found = places(trace, seen);
      const isLost = (words: RegExp): boolean => lost.some((kind) => words.test(kind));
      for (const [words, has] of LOSSES)
        assert.equal(isLost(words), has(text, steps), `${String(words)} of ${name}:\n${lost.join('\n')}`);

      for (const [i, one] of seen.entries()) {
        const at = `step ${i + 1} of ${name}`;
        const isLast = i === seen.length - 1 || seen[i + 1]!.event === 'instruction_limit_reached';
        const place = found[i]!;
        if (place < 0) {
          // A line that was not seen to run, the end of the top level, and the mark of the limit are no steps.
          assert.ok(isLast || one.event === 'instruction_limit_reached', `${at} is missing`);
          assert.ok(['step_line', 'return', 'instruction_limit_reached'].includes(one.event), at);
        }
        if (one.prompt) assert.equal(trace.step(place).name, `${one.event}: ${one.prompt}`);
        if (!steps[i]!.globals) continue;
        const step = place < 0 ? trace.length - 1 : place - 1;
        const before = trace.state(step);
        const after = place < 0 ? before : trace.state(place);
        const ended = (frame: Frame): boolean =>
          place < 0 && frame.to === step && /return|unwind/.test(trace.event(step));
        const stack = [...after.stack()].reverse().filter((frame) => frame.index > 0 && !ended(frame));
        assert.deepEqual(
          stack.map((frame) => frame.name),
          one.calls.map((call) => call.name),
          `the calls of ${at}`,
        );
        const isUnset = (frame: Frame, text: string): boolean =>
          frame.from === place && text === '‹uninitialized›' && isLost(/what a call holds until the line has run/);
        const compare = (frame: Frame, values: ReadonlyMap<string, string>, what: string): void => {
          const state = frame.from === place ? after : before;
          const own = [...frame.slots.keys()].filter((name) => state.value(frame, name) !== undefined);
          const known = new Map(own.map((name) => [name, written(state.value(frame, name), state)]));
          // In C a call has nothing before it has come to its body.
          const is = new Map([...values].map(([name, text]) => [name, isUnset(frame, text) ? known.get(name)! : text]));
          assert.deepEqual(Object.fromEntries(known), Object.fromEntries(is), `${what} of ${at}`);
        };
        compare(trace.facts.frames[0]!, one.globals, 'the globals');
        for (const [k, frame] of stack.entries()) compare(frame, one.calls[k]!.locals, `the call ${k + 1}`);
        for (const [id, content] of one.heap) {
          const state = stack.some(({from}) => from === place) ? after : before;
          assert.equal(written(state.content({kind: 'ref', id}), state), content, `the object ${id} of ${at}`);
        }
        assert.equal(trace.output(step), one.stdout, `the output of ${at}`);
        if (place < 0) continue;
        const told = trace.step(place);
        if (told.error) {
          const {type, message} = told.error;
          const [kind, ...words] = one.message.split(':');
          assert.ok(type === kind || type === 'Error', `the error of ${at}`);
          assert.equal(message ?? '', (type === kind ? words.join(':') : one.message).trim(), `the error of ${at}`);
        }
        if (told.event === 'return' || told.event === 'yield')
          assert.equal(
            told.value === undefined ? undefined : written(told.value, after),
            one.returned,
            `the result of ${at}`,
          );
        if (told.event === 'unwind') assert.ok([undefined, 'null'].includes(one.returned), `the result of ${at}`);
        if (told.event === 'suspend') assert.ok(isLost(/what it handed to the event loop/), at);
      }
    });
  }
});
