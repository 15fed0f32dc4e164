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

/** What the checker asks of the run of a lesson. */
export const runOf = once(({trace, sample}: Lesson): Run => {
  const names = variableNames(trace.variables());
  const frames = new Map<string, readonly Frame[]>();
  const framesOf = (name: string): readonly Frame[] => {
    let found = frames.get(name);
    if (!found) {
      const scopes = names.get(name) ?? [];
      found = trace.facts.frames.filter((frame) =>
        scopes.some((one) => one.scope === frame.name && frame.slots.has(one.name)),
      );
      frames.set(name, found);
    }
    return found;
  };
  const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
    new Set([...texts, ...trace.facts.frames.map(({name}) => name)].flatMap((text) => text.match(WORD) ?? []));
  const code = [...trace.facts.files, ...(sample?.files ?? [])].map(({text}) => text);
  let words: ReadonlySet<string> | undefined;
  let identifiers: ReadonlySet<string> | undefined;

  /** What a variable holds after a step: in any activation alive, else what those had at their end. */
  const at = (name: string, step: number): Held[] => {
    const own = framesOf(name).filter(({from}) => from <= step);
    const read = (frame: Frame, moment: number): Held[] => {
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
    const living = own.filter(({to}) => to >= step).flatMap((frame) => read(frame, step));
    return living.length > 0 ? living : own.filter(({to}) => to < step).flatMap((frame) => read(frame, frame.to));
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
        for (let step = from; step <= to; step++) for (const held of at(name, step)) values.set(held.text, held);
        helds.set(key, (found = [...values.values()]));
      }
      return found;
    },
    next: (name, step, wanted) => {
      for (let next = step + 1; next < Math.min(trace.length, step + MOST_STEPS); next++) {
        if (at(name, next).some(wanted)) return next;
      }
      return -1;
    },
    isSet: (name, {from, to}) =>
      (names.get(name) ?? []).some((variable) => trace.sets(variable).some((step) => from <= step && step <= to)),
  };
});
