import {countUpTo} from '../../trace/store.js';
import type {Frame, Trace} from '../../trace/trace.js';
import type {Lesson} from '../lesson.js';
import {once} from '../once.js';
import {show} from '../show.js';
import {isNamed, variableNames} from '../tracker.js';
import {literalOf} from './literal.js';

/** What a variable holds at a moment. */
export interface Held {
  /** As the language of the run writes it. */
  readonly text: string;
  /** Its form, see `literalOf`; `undefined`: it is no plain data. */
  readonly form: string | undefined;
}

/** Steps of the run, both included; -1: the moment before the first. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** More steps than this are not looked at for one claim: it is then left alone. */
const MOST_STEPS = 4_000;

/** How many steps after that of a claim are looked at for when it comes true, and as many that set its variable. */
const MOST_LOOKS = 256;

/** With more activations alive, a claim is left alone. */
const MOST_ALIVE = 256;

/** So many ended activations of a function are asked, the last ones: a text may speak of any call of a recursion. */
const MOST_ENDED = 16;

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Texts and comments, as most languages write them. */
const NO_CODE = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(?:#|\/\/).*/g;

/** What the checker asks of a run. */
export interface Run {
  readonly trace: Trace;
  /** Whether the run has a variable of that name (`x`, or `f.x`). */
  has(name: string): boolean;
  /** Whether a name stands anywhere in the program, or in its values: then it means something, if not a variable. */
  mentions(name: string): boolean;
  /** Whether the program itself uses a name: not in its comments or texts only. */
  names(name: string): boolean;
  /** What a variable holds in some steps, each value once; `undefined`: too many steps to say. Empty: it is not set. */
  held(name: string, span: Span): readonly Held[] | undefined;
  /** The first step after `step` at which a variable holds what `wanted` says; -1: none. */
  next(name: string, step: number, wanted: (held: Held) => boolean): number;
  /** Whether a variable is set to something in some steps. */
  isSet(name: string, span: Span): boolean;
}

/** The activations of each function, and the steps at which they end, ascending. */
const callsOf = ({facts}: Trace): Map<string, {frames: Frame[]; ends: number[]}> => {
  const calls = new Map<string, {frames: Frame[]; ends: number[]}>();
  for (const frame of [...facts.frames].sort((a, b) => a.to - b.to)) {
    const own = calls.get(frame.name) ?? {frames: [], ends: []};
    own.frames.push(frame);
    own.ends.push(frame.to);
    calls.set(frame.name, own);
  }
  return calls;
};

/** What the checker asks of the run of a lesson. */
export const runOf = once(({trace, sample}: Lesson): Run => {
  const names = variableNames(trace.variables());
  const sets = new Map<string, Int32Array>();
  const setsOf = (name: string): Int32Array => {
    let found = sets.get(name);
    if (!found) {
      const all = (names.get(name) ?? []).flatMap((variable) => [...trace.sets(variable)]);
      sets.set(name, (found = new Int32Array(all).sort()));
    }
    return found;
  };
  let calls: ReadonlyMap<string, {readonly frames: readonly Frame[]; readonly ends: readonly number[]}> | undefined;
  /** The last activations, of the functions that have a variable of that name, which ended before a step. */
  const ended = (name: string, step: number): Frame[] => {
    calls ??= callsOf(trace);
    const scopes = new Set(names.get(name)?.map(({scope}) => scope));
    return [...scopes].flatMap((scope) => {
      const {frames, ends} = calls!.get(scope)!;
      const count = countUpTo(ends, step - 1);
      return frames.slice(Math.max(0, count - MOST_ENDED), count);
    });
  };
  const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
    new Set([...texts, ...trace.facts.frames.map(({name}) => name)].flatMap((text) => text.match(WORD) ?? []));
  const code = [...trace.facts.files, ...(sample?.files ?? [])].map(({text}) => text);
  let words: ReadonlySet<string> | undefined;
  let identifiers: ReadonlySet<string> | undefined;

  const read = (name: string, frame: Frame, moment: number): Held[] => {
    const state = trace.state(moment);
    return [...frame.slots.keys()]
      .filter((key) => isNamed({scope: frame.name, name: key}, name))
      .flatMap((key) => {
        const value = state.value(frame, key);
        if (value === undefined) return [];
        const text = show(value, trace.facts.language, state, 2_000);
        return [{text, form: literalOf(text)}];
      });
  };
  const lasts = new Map<string, readonly Held[]>();
  const last = (name: string, frame: Frame): readonly Held[] => {
    const key = `${frame.index} ${name}`;
    let found = lasts.get(key);
    if (!found) lasts.set(key, (found = read(name, frame, frame.to)));
    return found;
  };
  /** What a variable holds after a step in the activations alive; `undefined`: too many to say. */
  const living = (name: string, step: number): Held[] | undefined => {
    const alive = trace.state(step).frames();
    return alive.length > MOST_ALIVE ? undefined : alive.flatMap((frame) => read(name, frame, step));
  };
  const moments = new Map<string, readonly Held[] | undefined>();
  /** What a variable holds after a step: in any activation alive, else what the last of those had at their end. */
  const at = (name: string, step: number): readonly Held[] | undefined => {
    const key = `${step} ${name}`;
    if (moments.has(key)) return moments.get(key);
    const now = living(name, step);
    const found = now?.length === 0 ? ended(name, step).flatMap((frame) => last(name, frame)) : now;
    moments.set(key, found);
    return found;
  };

  const helds = new Map<string, readonly Held[]>();
  return {
    trace,
    has: (name) => names.has(name),
    mentions: (name) => {
      words ??= wordsOf([...code, ...trace.facts.tasks.map(({name}) => name), trace.output(trace.length - 1)]);
      return words.has(name);
    },
    names: (name) => {
      identifiers ??= wordsOf(code.map((text) => text.replace(NO_CODE, ' ')));
      return names.has(name) || identifiers.has(name);
    },
    held: (name, {from, to}) => {
      if (to - from > MOST_STEPS) return undefined;
      const key = `${name} ${from} ${to}`;
      let found = helds.get(key);
      if (!found) {
        const values = new Map<string, Held>();
        for (let step = from; step <= to; step++) {
          const now = at(name, step);
          if (!now) return undefined;
          for (const held of now) values.set(held.text, held);
        }
        helds.set(key, (found = [...values.values()]));
      }
      return found;
    },
    next: (name, step, wanted) => {
      // Objects may change without being set anew: the steps that follow are all looked at, later ones if they set.
      const end = Math.min(trace.length - 1, step + MOST_LOOKS);
      for (let next = step + 1; next <= end; next++) if (at(name, next)?.some((held) => wanted(held))) return next;
      const steps = setsOf(name);
      const first = countUpTo(steps, end);
      return (
        steps
          .subarray(first, first + MOST_LOOKS)
          .find((next) => living(name, next)?.some((held) => wanted(held)) === true) ?? -1
      );
    },
    isSet: (name, {from, to}) => {
      const steps = setsOf(name);
      return countUpTo(steps, to) > countUpTo(steps, from - 1);
    },
  };
});
