import type {GenericSchema} from 'valibot';
import {escapeInline} from '../../src/lesson/inline.js';

/** Gives some texts for a field, as one or each; in one lesson the same field has the same. */
interface Texts {
  (field: string): string;
  each(field: string): readonly string[];
  /** A question that the run answers; another kind in each lesson. */
  readonly kind: number;
}

/** A lesson of hostile texts, and what of them a reader has to find in it, by field. */
export interface HostileLesson {
  readonly json: object;
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

/** Names that are no texts of an attacker, but what every object already has. */
const NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'length',
  'prototype',
  'then',
  'toJSON',
  'toString',
  'valueOf',
];

/** What a question may ask of a run. */
const ANSWERS: readonly ((text: Texts) => object)[] = [
  (text) => ({value: text('variable'), after: text('row')}),
  (text) => ({cell: text('column'), step: text('row')}),
  (text) => ({output: true, after: text('row')}),
];

/** A value is cut where it gets long: each text in one of its own. */
const values = (text: Texts): object =>
  Object.fromEntries(text.each('value').map((value, i) => [`value${i}`, i % 2 ? {show: value} : value]));

const mistakes = (text: Texts): object[] => [
  {id: text('mistake'), text: text('mistake text'), answers: text.each('mistaken answer')},
];

const options = (text: Texts): object[] => [
  {
    id: text('right'),
    text: text('option'),
    code: {code: text('option code'), language: text('language')},
    why: text('why'),
    step: text('row'),
  },
  {id: `not ${text('right')}`, text: 'No', value: text('option value'), mistake: text('mistake')},
];

/** A question with all that one can have; several of a lesson have the same texts, but ids of their own. */
const question = (text: Texts, id: string, more: object): object => ({
  id: text(id),
  prompt: text('prompt'),
  code: {code: text('code'), language: text('language')},
  options: options(text),
  hint: [text('hint'), {text: text('hint at a step'), step: text('row')}],
  explanation: text('explanation'),
  evidence: {step: text('row'), column: text('column')},
  solution: {
    steps: [text('solution step'), {title: text('solution title'), text: text('solution text'), step: text('row')}],
    answer: text('solution answer'),
    check: text('solution check'),
  },
  mistakes: mistakes(text),
  shuffle: false,
  ...more,
});

/** One question of each kind. */
const bank = (text: Texts, id: string): object[] => [
  question(text, id, {answer: text('right')}),
  {
    id: text(`${id} to fill`),
    kind: 'fill',
    prompt: text('fill prompt'),
    answer: text('filled'),
    accept: text.each('accept'),
    hint: text('single hint'),
    evidence: [{step: text('row'), column: text('column')}],
  },
  {
    prompt: 'Several?',
    options: options(text),
    answer: [text('right'), `not ${text('right')}`],
    mistakes: mistakes(text),
  },
  {prompt: 'What is it?', options: [{id: 'a', text: 'a'}], answer: ANSWERS[text.kind % ANSWERS.length]!(text)},
];

/** Every text of a lesson that somebody wrote. */
const written = (text: Texts): object => ({
  $schema: text('$schema'),
  id: text('id'),
  lang: text('lang'),
  title: text('title'),
  subject: text('subject'),
  summary: text('summary'),
  sample: {
    language: text('sample.language'),
    label: text('sample.label'),
    name: text('sample.name'),
    code: text('sample.code'),
    caption: text('sample.caption'),
  },
  table: {
    caption: text('table.caption'),
    columns: [text('column'), {label: text('column with signs'), show: 'chip'}, 'Link'],
    start: {[text('start')]: text('start value')},
    rows: [
      {
        id: text('row'),
        cells: [
          text('cell'),
          text('chip'),
          text
            .each('address')
            .map((address) => `[link](${address})`)
            .join(' '),
        ],
        node: text('node'),
        set: {
          [text('variable')]: 1,
          [text('object')]: {object: text('class'), fields: {[text('field')]: text('entry')}},
          ...values(text),
        },
        output: text('output'),
        value: text('returned'),
        error: {type: text('error'), message: text('error message')},
        on: text('on'),
        name: text('name'),
      },
      {
        at: text('at'),
        cells: [`{step:${text('row')}}`, `{variable:${text('variable')}}`, `{column:${text('column')}}`],
        delete: [text('variable')],
        outer: {0: {[text('outer')]: text('outer value')}},
        heap: {1: text('heap')},
      },
    ],
    exit: text('table.exit'),
  },
  flow: {
    caption: text('flow.caption'),
    nodes: [
      {id: text('node'), label: text('node label'), lane: text('lane'), steps: [text('row')]},
      {id: 'other', label: 'Other', lane: 'other', kind: 'decision'},
      text('plain node'),
    ],
    edges: [
      {from: text('node'), to: 'other', label: text('edge')},
      {from: 'other', to: text('node')},
    ],
    lanes: [
      {id: text('lane'), label: text('lane label')},
      {id: 'other', label: 'Other lane'},
    ],
  },
  tracker: {
    caption: text('tracker.caption'),
    variables: [text('variable'), text('object'), ...Object.keys(values(text))],
    columns: [text('row'), 'final'],
  },
  quiz: bank(text, 'question'),
  practice: bank(text, 'exercise'),
  test: bank(text, 'test question'),
  moments: [{id: text('moment'), question: text('moment question'), answer: text('moment answer')}],
  snapshot: {title: text('snapshot.title'), lines: [text('snapshot line')]},
  transcript: [text('sentence'), {text: text('sentence of a step'), step: text('row')}],
});

/** Where the texts of a lesson that somebody wrote are shown as they are. */
const SHOWN_AS_THEY_ARE = [
  'subject',
  'sample.label',
  'sample.name',
  'sample.code',
  'column',
  'column with signs',
  'variable',
  'edge',
  'lane label',
  'code',
  'option code',
  'output',
];
/** Where they may have marks of inline text. */
const SHOWN_INLINE = [
  'title',
  'summary',
  'sample.caption',
  'table.caption',
  'cell',
  'chip',
  'table.exit',
  'flow.caption',
  'node label',
  'plain node',
  'tracker.caption',
  'prompt',
  'option',
  'why',
  'hint',
  'explanation',
  'fill prompt',
  'single hint',
  'hint at a step',
  'solution step',
  'solution title',
  'solution text',
  'moment question',
  'moment answer',
  'snapshot.title',
  'snapshot line',
  'sentence',
  'sentence of a step',
];

/** Every text of a lesson that was recorded. */
const recorded = (text: Texts): object => ({
  title: 'A recording',
  trace: {
    version: 1,
    language: text('language'),
    runtime: text('runtime'),
    files: [
      {name: text('file'), text: text('file text'), language: text('file language')},
      {name: text('other file'), text: ''},
    ],
    tasks: [{name: text('task')}],
    frames: [{name: text('frame')}, {name: text('inner frame'), parent: 0}],
    variables: [[0, text('block variable')]],
    start: {[text('start')]: text('start value')},
    end: {reason: 'exception', error: {type: text('end'), message: text('end message')}},
    steps: [
      {
        set: {[text('variable')]: text('variable value'), ...values(text)},
        heap: {7: {object: text('class'), fields: {[text('field')]: text('entry')}}},
        output: text('output'),
        value: text('returned'),
        error: {type: text('error'), message: text('error message')},
        on: text('on'),
        name: text('name'),
      },
      {frame: 1, outer: {0: {[text('outer')]: text('outer value')}}, delete: [text('variable')]},
    ],
    heap: {9: text('content at the start')},
  },
  table: {
    columns: [
      'action',
      {label: text('column label'), fact: 'state', first: text('first state')},
      {variable: text('variable')},
    ],
    rules: [
      {
        event: 'line',
        name: text('probe'),
        function: text('frame'),
        state: text('state'),
        words: {[text('column of words')]: text('words of a rule')},
      },
      {event: 'line', row: true, state: text('state'), words: {action: text('words of a rule')}},
    ],
    words: {[text('step')]: {[text('column of words')]: text('words of a step')}},
  },
  recording: {
    program: text('program'),
    input: [text('input')],
    files: [text('module')],
    probes: [text('probe')],
    open: [text('open class')],
    opaque: [text('opaque class')],
    kit: text('kit'),
    view: text('view'),
  },
});
const SHOWN_OF_A_RECORDING = ['column label', 'file', 'other file', 'file text', 'variable', 'output'];

/** Fields that no text can stand in without being something else. */
const ELSEWHERE = new Set([
  // An address of a run, tried among the bad lessons.
  'trace',
  // Numbers or ids; the ids are tried.
  'trace.blocks[]',
]);

/** How many texts stand together in a field, so that there are fewer lessons. */
const TOGETHER = 8;
const BETWEEN = ' · ';

/** A lesson of texts from a list: field after field takes others, and lesson after lesson begins one further. */
const lessonOf = (
  template: (text: Texts) => object,
  shown: readonly string[],
  groups: readonly (readonly string[])[],
  offset: number,
): HostileLesson => {
  const taken = new Map<string, readonly string[]>();
  const each = (field: string): readonly string[] => {
    if (!taken.has(field)) taken.set(field, groups[(offset + 7 * taken.size) % groups.length]!);
    return taken.get(field)!;
  };
  const text = Object.assign((field: string) => each(field).join(BETWEEN), {each, kind: offset});
  const json = template(text);
  return {json, shown: Object.fromEntries(shown.map((field) => [field, each(field)]))};
};

const inGroups = (texts: readonly string[], size: number): string[][] =>
  Array.from({length: Math.ceil(texts.length / size)}, (_, i) => texts.slice(i * size, (i + 1) * size));

const MARKS = /[\\`*[\]{}]/;
const unescape = (text: string): string => text.replaceAll(/\\(.)/gs, '$1');

/** What is shown of texts that may have marks of inline text: for sure, only where they have none. */
const sure = ({json, shown}: HostileLesson): HostileLesson => ({
  json,
  shown: Object.fromEntries(
    Object.entries(shown).map(([field, texts]) => [
      field,
      SHOWN_INLINE.includes(field) && texts.some((text) => MARKS.test(text)) ? [] : texts,
    ]),
  ),
});

/** Kinds of lessons: in those of one kind every text is once in every field. */
export const HOSTILE_LESSONS: Readonly<Record<string, (texts: readonly string[]) => HostileLesson[]>> = {
  'that somebody wrote': (texts) => {
    const groups = [...inGroups(texts, TOGETHER), ...NAMES.map((name) => [name])];
    return groups.map((_, i) => sure(lessonOf(written, [...SHOWN_AS_THEY_ARE, ...SHOWN_INLINE], groups, i)));
  },
  'that somebody wrote with care': (texts) => {
    const marked = inGroups(texts.filter((text) => MARKS.test(text)).map(escapeInline), TOGETHER);
    return marked.map((_, i) => {
      const {json, shown} = lessonOf(written, SHOWN_INLINE, marked, i);
      return {json, shown: Object.fromEntries(Object.entries(shown).map(([field, all]) => [field, all.map(unescape)]))};
    });
  },
  'that was recorded': (texts) => {
    const groups = [...inGroups(texts, TOGETHER), ...NAMES.map((name) => [name])];
    return groups.map((_, i) => lessonOf(recorded, SHOWN_OF_A_RECORDING, groups, i));
  },
};

// Which fields there are.

type Schema = GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly (Schema | string)[];
  readonly key?: Schema;
  readonly value?: Schema;
};

/** The paths of all texts that a schema has. */
const textFields = (schema: Schema, path = ''): string[] => {
  const {type, entries, wrapped, item, items, options, value} = schema;
  const below = (name: string): string => (path ? `${path}.${name}` : name);
  if (type === 'string') return [path];
  if (type === 'record') return [`${path}{}`, ...textFields(value!, `${path}{}`)];
  if (entries) return Object.entries(entries).flatMap(([name, one]) => textFields(one, below(name)));
  if (wrapped) return textFields(wrapped, path);
  if (item) return textFields(item, `${path}[]`);
  if (items) return items.flatMap((one) => textFields(one, `${path}[]`));
  return (options ?? []).flatMap((one) => (typeof one === 'object' ? textFields(one, path) : []));
};

/** The paths at which a value has texts; a name of an object is one too. */
const textsIn = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [
    `${path}{}`,
    ...textsIn(one, `${path}{}`),
    ...textsIn(one, path ? `${path}.${name}` : name),
  ]);
};

/** Fields of a schema that no hostile lesson has a text in. */
export const untried = (schema: GenericSchema): string[] => {
  const texts = ANSWERS.map((_, kind) =>
    Object.assign((field: string) => field, {each: (field: string) => [field], kind}),
  );
  const tried = new Set([...texts.map(written), recorded(texts[0]!)].flatMap((json) => textsIn(json)));
  return [...new Set(textFields(schema as Schema))].filter((field) => !tried.has(field) && !ELSEWHERE.has(field));
};
