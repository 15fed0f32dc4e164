import type {Frame} from '../../trace/trace.js';
import {normal, sayFact, wordsOfText} from '../fact.js';
import type {Lesson} from '../lesson.js';
import type {Question} from '../question.js';
import type {Fact} from '../schema.js';
import {isNamed} from '../tracker.js';
import {finding, type Finding} from './finding.js';
import {contradicts, literalOf} from './literal.js';
import {asked, type Asked} from './places.js';
import {proseOf, REFERENCE, SPAN, type Prose} from './prose.js';
import {runOf} from './run.js';

/** A question that the run itself answers, found in its prompt. */
interface Ask {
  readonly fact: Fact;
  /** 0-based. */
  readonly row: number;
}

const WHEN = `(?<when>after|before)\\s+(?<step>${REFERENCE})`;

/** How prompts ask what a run knows. */
const ASKS: readonly {
  readonly pattern: RegExp;
  readonly fact: (groups: {readonly [group: string]: string}, prose: Prose, after: number) => Fact | undefined;
}[] = [
  {
    pattern: new RegExp(
      `\\bwhat(?:'s|’s)?\\s+(?:value\\s+)?(?:is|does|will|has|are)?\\s*(?:the\\s+(?:final\\s+)?value\\s+of\\s+)?(?:the\\s+)?(?:variable\\s+)?(?<name>${SPAN})\\s*(?:hold|be|have|equal|contain|now|then|worth|right|just|immediately|\\s){0,6},?\\s*${WHEN}`,
      'i',
    ),
    fact: ({name = ''}, prose, after) => {
      const span = prose.span(name);
      if (span?.type === 'code') return {value: span.text, after};
      return span?.type === 'reference' && span.to === 'variable' ? {value: span.target, after} : undefined;
    },
  },
  {
    pattern: new RegExp(
      `\\bwhat\\s+(?:has|is|was|have|had|does|will)\\b[^.?!]{0,80}?\\b(?:printed|print|output)\\b[^.?!]{0,80}?\\b${WHEN}`,
      'i',
    ),
    fact: (_, __, after) => ({output: true, after}),
  },
  {
    pattern: new RegExp(
      `\\b(?:which|what)\\s+line\\s+(?:runs|comes|is|executes|will\\s+run)\\b[^.?!]{0,80}?\\b(?:right\\s+|directly\\s+)?${WHEN}`,
      'i',
    ),
    fact: (_, __, after) => ({next: 'line', after}),
  },
];

/** What a question asks of the run, if it does so in words that we know. */
const askOf = ({prompt}: Question, {table, rows}: Lesson): Ask | undefined => {
  const prose = proseOf(prompt);
  for (const {pattern, fact} of ASKS) {
    const {groups} = pattern.exec(prose.text) ?? {};
    const step = groups && prose.span(groups.step!);
    if (!step || step.type === 'code' || (step.to !== 'step' && step.to !== 'cell')) continue;
    const row = table.find(step.target) - (groups.when!.toLowerCase() === 'before' ? 1 : 0);
    const asks = row < 0 || row >= rows.length ? undefined : fact(groups, prose, row + 1);
    // "Which line comes before step 3?" is none that the run is asked for in this way.
    if (asks && !('next' in asks && groups.when!.toLowerCase() === 'before')) return {fact: asks, row};
  }
  return undefined;
};

/** What an option says as an answer to what is asked: the form of a value, a line's number, an output. */
const sayAs = (fact: Fact, text: string): string | undefined => {
  const words = normal(wordsOfText(text));
  if ('value' in fact) return literalOf(words);
  if ('next' in fact) return /^(?:line\s+)?(\d+)\b/i.exec(words)?.[1];
  return words;
};

/** Keys that a person chose where the run knows, and keys that nothing proves. */
export const keyFindings = (lesson: Lesson): Finding[] =>
  asked(lesson).flatMap((one) => {
    const {question, path} = one;
    if (question.fact) return asksOtherwise(one, lesson);
    if (!question.key || question.form === 'several') return unproven(one);
    const ask = question.form === 'order' ? undefined : askOf(question, lesson);
    const answer = ask && saidBy(ask, lesson);
    if (!ask || answer === undefined) return unproven(one);
    const [key = ''] = question.key;
    const chosen = question.form === 'fill' ? key : (question.options.find(({id}) => id === key)?.text ?? '');
    const [says, is] = [sayAs(ask.fact, chosen), sayAs(ask.fact, answer)];
    if (is === undefined || says === undefined) return unproven(one);
    const isWrong = 'value' in ask.fact ? contradicts(says, is) : says !== is && hasOption(question, ask.fact, is);
    const instead = `"answer": ${JSON.stringify(ask.fact)}`;
    if (isWrong) {
      const keyed = question.form === 'fill' ? key : `"${key}", which says ${wordsOfText(chosen)}`;
      return [
        finding(
          'disproved',
          [...path, 'answer'],
          `is ${keyed}; the run says ${answer.trim()}. Let the run answer: ${instead}`,
        ),
      ];
    }
    if (says !== is) return unproven(one);
    return [
      finding(
        'unproven',
        [...path, 'answer'],
        `is written by hand, but the run knows it. Let the run answer: ${instead}`,
      ),
    ];
  });

const hasOption = ({options, form}: Question, fact: Fact, is: string): boolean =>
  form === 'fill' || options.some(({text}) => sayAs(fact, text) === is);

/** What the run says; `undefined` also where several activations have a variable of that name, or none. */
const saidBy = ({fact, row}: Ask, lesson: Lesson): string | undefined => {
  if ('value' in fact) {
    const alive: readonly Frame[] = lesson.trace.state(lesson.rows.end(row)).frames();
    const own = alive.filter(({name: scope, slots}) =>
      [...slots.keys()].some((name) => isNamed({scope, name}, fact.value)),
    );
    if (own.length !== 1) return undefined;
  }
  return sayFact(fact, row, lesson);
};

/** A key that neither the run nor any evidence bears out. */
const unproven = ({question, path}: Asked): Finding[] => {
  const {evidence, options, form, hints, explanation, solution} = question;
  if (evidence.length > 0 || (form === 'order' && options.some(({step}) => step !== undefined))) return [];
  const texts = [explanation, ...hints.map(({text}) => text), ...(solution?.steps ?? []).map(({text}) => text)].concat(
    options.map(({why}) => why ?? ''),
  );
  const cites = texts.some((text) => /\{(?:step|cell):/.test(text));
  return [
    finding(
      'unproven',
      path,
      `has a key that nothing in the run proves: let the run answer, or say with \`evidence\` which step shows it${cites ? ', as its texts do' : ''}`,
    ),
  ];
};

/** A prompt that asks for something else than the run is asked for. */
const asksOtherwise = ({question, path}: Asked, lesson: Lesson): Finding[] => {
  const fact = question.fact!;
  const ask = askOf(question, lesson);
  if (!ask || !('after' in fact)) return [];
  const row = lesson.table.find(fact.after);
  if (row < 0) return [];
  const say = (says: string): Finding[] => [finding('contradiction', [...path, 'answer'], says)];
  if ('value' in fact && 'value' in ask.fact && lastName(fact.value) !== lastName(ask.fact.value))
    return runOf(lesson).has(ask.fact.value)
      ? say(`asks the run for \`${fact.value}\`, but the prompt asks for \`${ask.fact.value}\``)
      : [];
  const isSame = Object.keys(fact)[0] === Object.keys(ask.fact)[0];
  return isSame && row !== ask.row
    ? say(`asks the run at step ${row + 1}, but the prompt asks for what is true after step ${ask.row + 1}`)
    : [];
};

const lastName = (name: string): string => name.split('.').at(-1)!;
