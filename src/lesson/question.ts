import type {ValueJson} from '../trace/format.js';
import {decode, plain} from '../trace/values.js';
import {askedOf, normal, sayFact, stepOf, wordsOfText} from './fact.js';
import {missingStep} from './missing-step.js';
import type {Lesson} from './lesson.js';
import {once} from './once.js';
import {problem, type Path, type Problem} from './problem.js';
import type {Fact, QuestionJson} from './schema.js';
import {show} from './show.js';
import {missingColumn} from './table.js';

/** Where the questions of a lesson stand. `trace`: made from its run. */
export type Bank = 'quiz' | 'practice' | 'test' | 'trace';

/** The banks that an author writes. */
export const BANKS = ['quiz', 'practice', 'test'] as const satisfies readonly Bank[];

/** How a question is answered: by one option, by several, by an order of them, by typing. */
export type Form = 'one' | 'several' | 'order' | 'fill';

/** What a question that is made from a run asks for. */
export type Asks = 'value' | 'change' | 'output' | 'line' | 'task' | 'wait' | 'alias' | 'return';

export type Option = NonNullable<QuestionJson['options']>[number];
export type Difficulty = NonNullable<QuestionJson['difficulty']>;

/** A place in the run that shows something: a step by number (from 1) or id, and a column. */
export interface Evidence {
  readonly step: number | string;
  readonly column?: string | undefined;
}

/** A text, and the step (by number or id) that it leads to. */
export interface Pointer {
  readonly text: string;
  readonly step?: number | string | undefined;
}

/** A worked solution: steps to open one at a time, the final answer, a quick check. Inline texts. */
export interface Solution {
  readonly steps: readonly (Pointer & {readonly title?: string | undefined})[];
  readonly answer: string;
  readonly check: string;
}

/** A common mistake. `answers`: what a reader types who makes it. */
export interface Mistake {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly string[];
}

/** One question, whoever asked it. */
export interface Question {
  readonly bank: Bank;
  /** Stable, and its own within its bank. */
  readonly id: string;
  readonly form: Form;
  /** Inline text, as all texts here. */
  readonly prompt: string;
  readonly code: QuestionJson['code'];
  /** As the author wrote them: for `order` that is the right order. None for `fill`. */
  readonly options: readonly Option[];
  /**
   * What is right. `one`: the id of the option; `several`: the ids; `order`: all ids in order; `fill`: what is accepted, first
   * what is shown as the answer: what the run says, word for word, where there is a `fact`, else inline text. `undefined`: that cannot be told (then `problems` says why).
   */
  readonly key: readonly string[] | undefined;
  /** What the run is asked for, where it decides. */
  readonly fact: Fact | undefined;
  /** `fill`: how far a number may be off. */
  readonly tolerance: number;
  /** `fill`: whether capital letters count. */
  readonly matchCase: boolean;
  readonly hints: readonly Pointer[];
  readonly explanation: string;
  readonly solution: Solution | undefined;
  readonly mistakes: readonly Mistake[];
  readonly evidence: readonly Evidence[];
  readonly difficulty: Difficulty | undefined;
  /** What it asks for; `undefined`: a person wrote it. */
  readonly asks?: Asks | undefined;
  readonly shuffle: boolean;
  readonly problems: readonly Problem[];
}

/** What makes questions of a run: `questionMaker` of `generate/questions.js`, which only who needs it has to load. */
export interface QuestionMaker {
  questions(lesson: Lesson): readonly Question[];
  /** A predict question, with options that the run gives; without two honest ones, as it was. */
  options(question: Question, lesson: Lesson): Question;
}

const NO_MAKER: QuestionMaker = {questions: () => [], options: (question) => question};

const list = <Item>(one: Item | readonly Item[] | undefined): readonly Item[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as Item];

const pointer = (one: string | Pointer): Pointer => (typeof one === 'string' ? {text: one} : one);

const isFact = (answer: QuestionJson['answer']): answer is Fact => typeof answer === 'object' && !Array.isArray(answer);

/** How a question is answered. */
const formOf = ({kind = 'choice', answer, options}: QuestionJson): Form => {
  if (kind === 'order' || kind === 'fill') return kind;
  if (kind === 'predict' && !options) return 'fill';
  return Array.isArray(answer) ? 'several' : 'one';
};

/** Reads a question and finds what is right: what the author named, or what the run proves. */
const readQuestion = (json: QuestionJson, bank: Bank, index: number, lesson: Lesson): Question => {
  const path: Path = [bank, index];
  const problems: Problem[] = [];
  const form = formOf(json);
  const options = form === 'fill' ? [] : (json.options ?? []);
  if (form !== 'fill' && options.length === 0)
    problems.push(problem('missing', [...path, 'options'], json.options ? 'is empty' : 'is missing'));
  problems.push(
    ...equalOptions(options, path),
    ...evidenceProblems(json, path, lesson),
    ...stepProblems(json, path, lesson),
  );
  return {
    bank,
    id: json.id ?? String(index + 1),
    form,
    prompt: json.prompt,
    code: json.code,
    options,
    key: keyOf(json, form, options, lesson, (says, code = 'answer') => {
      problems.push(problem(code, [...path, 'answer'], says));
    }),
    fact: isFact(json.answer) ? json.answer : undefined,
    tolerance: json.tolerance ?? 0,
    matchCase: json.case ?? isFact(json.answer),
    hints: list(json.hint).map(pointer),
    explanation: json.explanation ?? '',
    solution: json.solution && {
      steps: json.solution.steps.map(pointer),
      answer: json.solution.answer ?? '',
      check: json.solution.check ?? '',
    },
    mistakes: (json.mistakes ?? []).map(({answers = [], ...one}) => ({...one, answers})),
    evidence: list(json.evidence),
    difficulty: json.difficulty,
    shuffle: json.shuffle ?? true,
    problems,
  };
};

type Fail = (says: string, code?: 'answer' | 'missing') => void;

/** What is right, see {@link Question.key}. */
const keyOf = (
  {answer, accept = [], kind}: QuestionJson,
  form: Form,
  options: readonly Option[],
  lesson: Lesson,
  fail: Fail,
): readonly string[] | undefined => {
  const no = (says: string, code?: 'missing'): undefined => {
    fail(says, code);
    return undefined;
  };
  const ids = options.map(({id}) => id);
  const known = (id: string): boolean => {
    if (ids.includes(id)) return true;
    fail(`is "${id}", but the options are ${ids.map((one) => `"${one}"`).join(', ')}`);
    return false;
  };
  // That is told already.
  if (form !== 'fill' && ids.length === 0) return undefined;
  if (form === 'order') {
    if (answer === undefined) return ids;
    const order = list(answer as string | readonly string[]).map(String);
    if (!order.every(known)) return undefined;
    const whole = order.length === ids.length && new Set(order).size === order.length;
    return whole ? order : no('does not name every option once; without it, the options stand in the right order');
  }
  if (answer === undefined) return no('is missing', 'missing');
  if (kind === 'predict' && !isFact(answer))
    return no('should be what the run is asked for, e.g. {"value": "x", "after": 3}');
  if (!isFact(answer)) {
    const named = list(answer as string | number | readonly string[]).map(String);
    if (form === 'fill') return [...named, ...accept];
    if (named.length === 0) return no('is empty; at least one option must be right');
    return named.every(known) ? [...new Set(named)] : undefined;
  }
  const step = stepOf(answer);
  const row = lesson.table.find(step);
  if (row < 0) return no(missingStep(step, lesson.table, lesson.rows.length));
  const fact = sayFact(answer, row, lesson);
  if (fact === undefined) return no(`asks for ${askedOf(answer)} after step ${step}, but there is none`);
  if (form === 'fill') return [fact, ...accept];
  const right = options.filter((option) => sayOf(option, lesson.trace.facts.language) === normal(fact));
  if (right.length === 1) return [right[0]!.id];
  return no(
    right.length === 0
      ? `is ${fact} in this run, but no option says that`
      : `is ${fact} in this run, and ${right.length} options say that`,
  );
};

/** What an option says, as text: its `value`, or the words of its text. */
const sayOf = ({value, text}: Option, language: string): string =>
  normal(
    value === undefined ? wordsOfText(text) : show(decode(value as ValueJson, plain), language, undefined, Infinity),
  );

/** Options that nobody can tell apart: by their ids, or by what they say. */
const equalOptions = (options: readonly Option[], path: Path): Problem[] => {
  const says = options.map(({text, code}) => `${normal(wordsOfText(text))}\n${code?.code ?? ''}`);
  const ids = options.map(({id}) => id);
  return options.flatMap(({id}, i) => {
    const [sameId, same] = [ids.indexOf(id), says.indexOf(says[i]!)];
    return [
      ...(sameId < i
        ? [problem('duplicate', [...path, 'options', i, 'id'], `is "${id}", as is that of option ${sameId + 1}`)]
        : []),
      ...(same < i ? [problem('duplicate', [...path, 'options', i, 'text'], `is the same as option ${same + 1}`)] : []),
    ];
  });
};

/** Steps that a question leads to, and where it names them. */
function* stepsOf(
  {hint, options = [], solution}: QuestionJson,
  path: Path,
): Generator<readonly [Path, number | string]> {
  const lists = {hint: Array.isArray(hint) ? hint : [], options, 'solution.steps': solution?.steps ?? []};
  for (const [key, entries] of Object.entries(lists)) {
    for (const [i, one] of entries.entries()) {
      const step = typeof one === 'object' ? one.step : undefined;
      if (step !== undefined) yield [[...path, ...key.split('.'), i, 'step'], step];
    }
  }
}

const stepProblems = (json: QuestionJson, path: Path, {table, rows}: Lesson): Problem[] =>
  [...stepsOf(json, path)]
    .filter(([, step]) => table.find(step) < 0)
    .map(([at, step]) => problem('reference', at, missingStep(step, table, rows.length)));

const evidenceProblems = (json: QuestionJson, path: Path, {table, rows}: Lesson): Problem[] =>
  list(json.evidence).flatMap(({step, column}, i) => {
    const at: Path = [...path, 'evidence', ...(Array.isArray(json.evidence) ? [i] : [])];
    const knows = column === undefined || table.column(column) >= 0;
    return [
      ...(table.find(step) < 0 ? [problem('reference', [...at, 'step'], missingStep(step, table, rows.length))] : []),
      ...(knows ? [] : [problem('reference', [...at, 'column'], missingColumn(column, table))]),
    ];
  });

const banksOf = once((maker: QuestionMaker) =>
  once((lesson: Lesson) => {
    const read = (json: QuestionJson | undefined, bank: Bank, i: number): Question | undefined => {
      const question = json && readQuestion(json, bank, i, lesson);
      return question?.key && json?.kind === 'predict' && !json.options ? maker.options(question, lesson) : question;
    };
    return new Map<Bank, readonly (Question | undefined)[]>(
      BANKS.map((bank) => [bank, (lesson.json[bank] ?? []).map((one, i) => read(one, bank, i))]),
    );
  }),
);

/**
 * The questions of a bank of a lesson; `undefined` in the place of one that is not sound. Without a `maker` there are none in
 * `trace`, and what predict questions without options ask for is typed.
 */
export const questionsOf = (
  lesson: Lesson,
  bank: Bank,
  maker: QuestionMaker = NO_MAKER,
): readonly (Question | undefined)[] =>
  bank === 'trace' ? maker.questions(lesson) : (banksOf(maker)(lesson).get(bank) ?? []);

/** What is typed: a whole number, a number, or anything. So a keyboard on a screen can help. */
export const typedAs = ({key = [], tolerance}: Question): 'numeric' | 'decimal' | 'text' => {
  const all = (kind: RegExp): boolean => key.length > 0 && key.every((one) => kind.test(one.trim()));
  if (tolerance === 0 && all(/^\d+$/)) return 'numeric';
  // Not for what may be negative: those keyboards have no minus.
  return all(/^\d+([.,]\d+)?$/) ? 'decimal' : 'text';
};
