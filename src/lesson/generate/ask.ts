import type {Change, Frame, Step} from '../../trace/trace.js';
import {isContent, isRef, sameValue, type Value} from '../../trace/values.js';
import type {Inline} from '../inline.js';
import type {Lesson} from '../lesson.js';
import type {Phrases} from '../phrases.js';
import type {Asks, Difficulty, Evidence} from '../question.js';
import {hash} from '../shuffle.js';
import {trackerOf} from '../tracker.js';
import {meaning, type Choice, type Choices} from './choices.js';
import {chooserOf, isKept, type Place} from './chooser.js';
import {code} from './say.js';

/** How many steps of a row, frames and functions are looked at, and how far back for where a value comes from. */
const LIMITS = {steps: 64, frames: 64, functions: 64, back: 24} as const;

/** A question that could be asked. Its options may turn out not to be honest ones; that is found out when it is wanted. */
export interface Draft {
  readonly asks: Asks;
  readonly row: number;
  /** What it is about: a variable, a function; together with the rest its name. */
  readonly subject: string;
  readonly difficulty: Difficulty;
  readonly prompt: string;
  readonly hint: string;
  choices(): Choices | undefined;
  explanation(right: Choice): string;
  evidence(right: Choice): Evidence;
}

/** What can be asked of a row, see {@link Draft}. */
export const askerOf = (lesson: Lesson, phrases: Phrases): ((row: number) => readonly Draft[]) => {
  const {trace, rows, table} = lesson;
  const {ask, hint, explain, why} = phrases;
  const {files, tasks} = trace.facts;
  const {frames} = trackerOf(lesson);
  const prints = trace.output(trace.length - 1) !== '';
  const chooser = chooserOf(lesson, phrases);
  const {say, state, places, named, twins, choices} = chooser;
  const {step} = say;

  /** Where a reader can see it: the row, and that of its columns which best says what it is, and of what. */
  const evidence = (row: number, says = '', name = ''): Evidence => {
    const scores = table.cells(row).map((cell) => {
      const spans = codeOf(cell);
      const has = (text: string, assigned: string): boolean =>
        text !== '' && spans.some((span) => meaning(span) === meaning(text) || span.includes(assigned));
      return 2 * Number(has(says, ` = ${says}`)) + Number(has(name, `${name} = `));
    });
    const best = Math.max(0, ...scores);
    const label = best > 0 ? table.columns[scores.indexOf(best)]?.label : undefined;
    return {step: row + 1, ...(label !== undefined && {column: label})};
  };

  /** The row that gave a variable the value that it has after a row; `undefined`: it is too far back. */
  const setIn = (row: number, [frame, name]: Place): number | undefined => {
    for (let at = row; at >= 0 && at > row - LIMITS.back; at--) {
      const [before, after] = [state(at - 1), state(at)];
      if (!isKept(before.value(frame, name), after.value(frame, name), before, after)) return at;
    }
    return undefined;
  };

  const difficultyOf = ([frame]: Place, row: number, here: boolean): Difficulty => {
    if (!state(row).stack().includes(frame)) return 'hard';
    return here ? 'easy' : 'medium';
  };

  /** Variables that changed in a row, and those that are as they were. */
  const moved = (row: number): {readonly changed: readonly Place[]; readonly kept: readonly Place[]} => {
    const [before, after] = [state(row - 1), state(row)];
    const all = places(row);
    const isSame = ([frame, name]: Place): boolean =>
      isKept(before.value(frame, name), after.value(frame, name), before, after);
    return {changed: all.filter((place) => !isSame(place)), kept: all.filter(isSame)};
  };

  const subject = ([{name: scope}, name]: Place): string => (scope ? `${scope}.${name}` : name);

  /** One of some, another one in each row. */
  const pick = <Item>(items: readonly Item[], row: number): readonly Item[] =>
    items.length > 0 ? [items[hash(String(row)) % items.length]!] : [];

  const value = (row: number, place: Place, here: boolean): Draft[] => {
    const [frame, name] = place;
    const seen = twins(place, row).filter((one) => frames.has(one));
    const running = seen.length > 0;
    // Of several calls that a reader sees, only the one that runs can be meant without a doubt.
    if (running && (!frame.name || state(row).stack()[0] !== frame)) return [];
    const variable = named(place);
    return [
      {
        asks: 'value',
        row,
        subject: subject(place),
        difficulty: running ? 'hard' : difficultyOf(place, row, here),
        prompt: running ? ask.valueRunning(code(name), say.fn(frame), step(row)) : ask.value(variable, step(row)),
        hint: here ? hint.valueHere(step(row)) : hint.value(variable),
        choices: () => choices.value(row, place, running),
        explanation: ({text}) => {
          const since = here ? row : setIn(row, place);
          if (since === undefined) return explain.still(variable, text, step(row));
          return since === row
            ? explain.set(variable, text, step(row))
            : explain.kept(variable, text, step(since), step(row));
        },
        evidence: ({says}) => evidence(setIn(row, place) ?? row, says, name),
      },
    ];
  };

  const alias = (row: number, changed: readonly Place[]): Draft[] => {
    const at = state(row);
    const before = state(row - 1);
    const objectOf = ([frame, name]: Place): Value | undefined => {
      const one = at.value(frame, name);
      return isRef(one) && isContent(at.content(one)) && sameValue(one, before.value(frame, name)) ? one : undefined;
    };
    return changed.flatMap((place, i): Draft[] => {
      const object = objectOf(place);
      const other = object && changed.find((one, j) => i !== j && sameValue(objectOf(one), object));
      if (!other || twins(place, row).length > 0) return [];
      const [variable, twin] = [named(place), named(other)];
      return [
        {
          asks: 'alias',
          row,
          subject: subject(place),
          difficulty: 'hard',
          prompt: ask.alias(variable, twin, step(row)),
          hint: hint.alias(variable),
          choices: () => ({
            right: choices.value(row, place).right,
            wrong: [
              chooser.value(before.value(...place), before, why.copied(variable, twin)),
              ...choices.value(row, place).wrong,
            ],
          }),
          explanation: () => explain.alias(variable, twin),
          evidence: ({says}) => evidence(row, says, place[1]),
        },
      ];
    });
  };

  const change = (row: number, changed: readonly Place[], kept: readonly Place[]): Draft[] => {
    const touched = new Set(trace.changes(rows.end(row - 1), rows.end(row)).map(nameOf));
    const still = kept.filter(([frame, name]) => !touched.has(nameOf({frame, name})));
    const choice = (place: Place, reason = ''): Choice => ({says: subject(place), text: named(place), why: reason});
    return pick(changed, row).map((place) => ({
      asks: 'change',
      row,
      subject: subject(place),
      difficulty: difficultyOf(place, row, true),
      prompt: ask.change(step(row)),
      hint: hint.change(step(row)),
      choices: () => ({
        right: choice(place),
        wrong: still.map((one) => choice(one, why.keeps(named(one), step(row)))),
      }),
      explanation: () => explain.set(named(place), say.value(state(row).value(...place), state(row)), step(row)),
      evidence: () => evidence(row, '', place[1]),
    }));
  };

  const output = (row: number): Draft[] => {
    const [all, now] = [chooser.output(row), chooser.printed(row)];
    const draft = {row, subject: '', evidence: ({says}: Choice) => evidence(row, says)};
    const first = all === now;
    const so: Draft = {
      ...draft,
      asks: 'output',
      difficulty: now && first ? 'easy' : 'medium',
      prompt: ask.output(step(row)),
      hint: hint.output(step(row)),
      choices: () => choices.output(row),
      explanation: () => {
        if (!all) return explain.notPrinted(step(row));
        return now ? explain.printed(step(row)) : explain.stillPrinted(step(row));
      },
    };
    const own: Draft = {
      ...draft,
      asks: 'output',
      subject: 'only',
      difficulty: 'easy',
      prompt: ask.prints(step(row)),
      hint: hint.prints(step(row)),
      choices: () => choices.prints(row),
      explanation: ({text}) => explain.prints(step(row), text),
    };
    if (now) return first ? [so] : [so, own];
    return prints && hash(String(row)) % 4 === 0 ? [so] : [];
  };

  const line = (row: number): Draft[] => {
    const to = chooser.next(row);
    const from = trace.step(rows.end(row));
    // Back in the caller, the line that called goes on first; and in several files a number says little.
    if (to?.event !== 'line' || to.frame !== from.frame || files.length > 1) return [];
    const ahead = to.line - from.line;
    return [
      {
        asks: 'line',
        row,
        subject: '',
        difficulty: ahead < 0 || ahead > 1 ? 'medium' : 'easy',
        prompt: ask.line(step(row)),
        hint: hint.line(step(row)),
        choices: () => choices.line(row),
        explanation: () => explain.line(step(row), to.line),
        evidence: () => evidence(Math.min(row + 1, rows.length - 1)),
      },
    ];
  };

  const task = (row: number): Draft[] => {
    const to = chooser.next(row);
    const from = trace.step(rows.end(row));
    if (tasks.length < 2 || !to || (to.frame.task === from.frame.task && !from.waits)) return [];
    return [
      {
        asks: 'task',
        row,
        subject: '',
        difficulty: 'hard',
        prompt: ask.task(step(row)),
        hint: hint.task(step(row)),
        choices: () => choices.task(row),
        explanation: ({text}) => explain.task(step(row), text),
        evidence: () => evidence(Math.min(row + 1, rows.length - 1)),
      },
    ];
  };

  const wait = (row: number): Draft[] => {
    const at = state(row);
    const alive = at.frames();
    if (alive.length > LIMITS.frames) return [];
    const status = new Map(alive.map((frame) => [frame, at.status(frame)]));
    const waiting = alive.filter((frame) => status.get(frame) === 'suspended');
    const names = new Set(waiting.map(({name}) => name));
    const own = waiting.filter(({file, name}) => file !== null && name);
    // Who called somebody that waits may wait too, although a recording of the lesson's own files does not say so.
    const above = new Set<number>();
    for (const {parent} of waiting)
      for (let at = parent; at !== null && !above.has(at); at = trace.facts.frames[at]!.parent) above.add(at);
    const choice = (frame: Frame, reason = ''): Choice => ({says: frame.name, text: say.fn(frame), why: reason});
    const isOther = ({index, file, name}: Frame): boolean =>
      file !== null && name !== '' && !names.has(name) && !above.has(index);
    const living = alive.filter(isOther);
    const live = new Set(alive.map(({name}) => name));
    const gone = trace.facts.frames.slice(0, LIMITS.functions).filter((one) => isOther(one) && !live.has(one.name));
    const says = {running: why.runs, calling: why.calls, ready: why.ready, suspended: why.runs};
    return pick(own, row).map((frame) => ({
      asks: 'wait',
      row,
      subject: frame.name,
      difficulty: 'hard',
      prompt: ask.wait(step(row)),
      hint: hint.wait(step(row)),
      choices: () => ({
        right: choice(frame),
        wrong: [
          ...living.map((one) => choice(one, says[status.get(one)!](say.fn(one)))),
          ...gone.map((one) => choice(one, why.notAlive(say.fn(one)))),
        ],
      }),
      explanation: ({text}) => explain.wait(text, step(row)),
      evidence: () => evidence(row, '', frame.name),
    }));
  };

  const returned = (row: number): Draft[] => {
    const [first, last] = [rows.start(row), rows.end(row)];
    if (last - first >= LIMITS.steps) return [];
    const steps = Array.from({length: last - first + 1}, (_, i) => trace.step(first + i));
    const {task: own} = trace.frame(first);
    const returns = steps.filter(
      ({event, value: one, frame}) => event === 'return' && one !== undefined && frame.name && frame.task === own,
    );
    const once = returns.filter(({frame}) => returns.filter((one) => one.frame.name === frame.name).length === 1);
    return pick(once, row).map((one: Step) => ({
      asks: 'return',
      row,
      subject: one.frame.name,
      difficulty: 'medium',
      prompt: ask.return(say.fn(one.frame), step(row)),
      hint: hint.return(say.fn(one.frame)),
      choices: () => choices.returned(row, one),
      explanation: ({text}) => explain.return(say.fn(one.frame), text, step(row)),
      evidence: ({says}) => evidence(row, says, one.frame.name),
    }));
  };

  return (row) => {
    const {changed, kept} = moved(row);
    return [
      ...pick(changed, row).flatMap((place) => value(row, place, true)),
      ...pick(kept, row).flatMap((place) => value(row, place, false)),
      ...pick(alias(row, changed), row),
      ...change(row, changed, kept),
      ...output(row),
      ...line(row),
      ...task(row),
      ...wait(row),
      ...returned(row),
    ];
  };
};

const nameOf = ({frame, name}: Pick<Change, 'frame' | 'name'>): string => `${name} ${frame.name}`;

/** The code spans of an inline text. */
const codeOf = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'reference') return [];
    return node.type === 'code' ? [node.text] : codeOf(node.children);
  });
