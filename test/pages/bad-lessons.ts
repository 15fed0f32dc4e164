import {whole} from '../kit/lessons.js';
import type {Answer} from './server.js';

/** A lesson that cannot be shown, or not all of it. */
export interface BadLesson {
  /** What is at its address; without it, `src` leads nowhere. */
  readonly answer?: Answer;
  /** The address that is written in the page; default: that of `answer`. */
  readonly src?: string;
  /** What is to be read in the element. */
  readonly says: RegExp;
  /** The element that has to say it, besides a whole lesson; default: the table. */
  readonly tag?: string;
}

const json = (value: unknown): Answer => ({body: JSON.stringify(value)});

/** The lesson with something else in it. */
const but = (change: object): Answer => json({...whole, ...change});
const table = (change: object): Answer => but({table: {...whole.table, ...change}});
const firstRow = (change: object): Answer =>
  table({rows: [{...whole.table.rows[0], ...change}, ...whole.table.rows.slice(1)]});
const flow = (change: object): Answer => but({flow: {...whole.flow, ...change}});
const question = (change: object): Answer => but({quiz: [{...whole.quiz[0], ...change}]});
const exercise = (change: object): Answer => but({practice: [{...whole.practice[0], ...change}]});

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** What the sentence says where nothing could be loaded. */
const NOT_LOADED = /could not be loaded/;
const NOT_JSON = /is not JSON/;

export const BAD_LESSONS: Readonly<Record<string, BadLesson>> = {
  // Nothing comes, or something else.
  'that is not there': {says: /could not be loaded: the server answered 404/},
  'that the server cannot give': {answer: {status: 500, body: '{}'}, says: /the server answered 500/},
  'whose server hangs up': {answer: {body: (response) => response.destroy()}, says: NOT_LOADED},
  'whose server hangs up in the middle': {
    answer: {
      body: (response) => {
        response.writeHead(200, {'content-length': 9999});
        response.write('{"title": ', () => response.destroy());
      },
    },
    says: NOT_LOADED,
  },
  'that leads round in circles': {
    answer: {status: 302, headers: {location: '/that-leads-round-in-circles.json'}},
    says: NOT_LOADED,
  },
  'that is empty': {answer: {body: ''}, says: NOT_JSON},
  'that has no content': {answer: {status: 204}, says: NOT_JSON},
  'that is a web page': {answer: {body: '<!doctype html><title>Sign in</title>'}, says: NOT_JSON},
  'that is JavaScript': {answer: {body: "lesson = {title: 'x'}"}, says: NOT_JSON},
  'that ends too early': {answer: {body: JSON.stringify(whole).slice(0, 500)}, says: NOT_JSON},
  'in another encoding': {answer: {body: Buffer.from(JSON.stringify(whole), 'utf16le')}, says: NOT_JSON},

  // Too much of it.
  'of more than a megabyte': {answer: json({title: 'x'.repeat(1_100_000)}), says: /is larger than 1 MB/},
  'that nests a hundred thousand levels deep': {
    answer: {body: nested(100_000)},
    says: /nests deeper than 32 levels|is not JSON/,
  },
  'with a value that nests a hundred thousand levels deep': {
    answer: {body: JSON.stringify(whole).replace('"rows":[]', () => `"rows":${nested(100_000)}`)},
    says: /nests deeper than 32 levels|is not JSON/,
  },
  'with too long a text': {
    answer: firstRow({cells: ['x'.repeat(70_000)]}),
    says: /table\.rows\[0\]\.cells\[0\] has 70000 characters/,
  },
  'with too many columns': {answer: table({columns: Array(100).fill('x')}), says: /table\.columns has 100 entries/},

  // Another shape.
  'that is a list': {answer: json([]), says: /should be an object .*, but is a list/},
  'that is a text': {answer: json('lesson'), says: /should be an object .*, but is "lesson"/},
  'that is nothing': {answer: json(null), says: /should be an object .*, but is null/},
  'with nothing in it': {answer: json({}), says: /has neither a `?table`? nor a `?trace`?/},
  'of a newer version': {answer: but({version: 2}), says: /version is 2, but this copy .* reads version 1/},
  'without a title': {answer: but({title: undefined}), says: /title is missing/, tag: 'trace-lesson'},
  'whose table is a number': {answer: but({table: 7}), says: /table should be an object .*, but is 7/},
  'whose flow is a number': {
    answer: but({flow: 7}),
    says: /flow should be an object .*, but is 7/,
    tag: 'concept-flow',
  },
  'whose tracker is a number': {
    answer: but({tracker: 7}),
    says: /tracker should be an object .*, but is 7/,
    tag: 'variable-tracker',
  },
  'whose sample is a number': {
    answer: but({sample: 7}),
    says: /sample should be an object .*, but is 7/,
    tag: 'execution-sample',
  },
  'whose quiz is a number': {answer: but({quiz: 7}), says: /quiz should be a list .*, but is 7/, tag: 'quiz-card'},
  'without columns': {answer: table({columns: undefined}), says: /table\.columns is missing/},
  'whose row has a line in words': {
    answer: firstRow({line: 'two'}),
    says: /table\.rows\[0\]\.line should be a number, but is "two"/,
  },
  'whose row has more cells than columns': {
    answer: firstRow({cells: ['', '', '', '']}),
    says: /table\.rows\[0\]\.cells has 4 cells/,
  },
  'whose rows are null': {answer: table({rows: [null]}), says: /table\.rows\[0\] should be an object/},
  'whose question has no options': {
    answer: question({options: undefined}),
    says: /quiz\[0\]\.options is missing/,
    tag: 'quiz-card',
  },

  'whose question has an empty list of options': {
    answer: question({options: []}),
    says: /quiz\[0\]\.options is empty/,
    tag: 'quiz-card',
  },
  'whose question has an option twice': {
    answer: question({options: [0, 1].map(() => ({id: 'a', text: 'a'})), answer: 'a'}),
    says: /quiz\[0\]\.options\[1\]\.id is "a", as is that of option 1/,
    tag: 'quiz-card',
  },
  'whose question has 200 options': {
    answer: question({options: Array.from({length: 200}, (_, i) => ({id: `${i}`, text: `${i}`})), answer: '1'}),
    says: /quiz\[0\]\.options has 200 entries; at most 100 are allowed/,
    tag: 'quiz-card',
  },
  'whose question is too long': {
    answer: question({prompt: 'x'.repeat(65_537)}),
    says: /quiz\[0\]\.prompt has 65537 characters/,
    tag: 'quiz-card',
  },
  'whose question puts an option in order twice': {
    answer: question({kind: 'order', answer: ['empty', 'empty', 'one', 'none']}),
    says: /quiz\[0\]\.answer does not name every option once/,
    tag: 'quiz-card',
  },
  'whose practice is a number': {
    answer: but({practice: 7}),
    says: /practice should be a list .*, but is 7/,
    tag: 'quiz-deck',
  },
  'whose moments are a number': {
    answer: but({moments: 7}),
    says: /moments should be a list .*, but is 7/,
    tag: 'key-moments',
  },
  'whose snapshot is a number': {
    answer: but({snapshot: 7}),
    says: /snapshot should be an object .*, but is 7/,
    tag: 'concept-snapshot',
  },
  'whose transcript is a number': {
    answer: but({transcript: 7}),
    says: /transcript should be a list .*, but is 7/,
    tag: 'lesson-transcript',
  },
  'whose exercise has nothing to fill in': {
    answer: exercise({answer: undefined, accept: undefined}),
    says: /practice\[0\]\.answer is missing/,
    tag: 'quiz-deck',
  },
  'whose exercise asks for a variable that is not there': {
    answer: exercise({kind: 'predict', answer: {value: 'nope', after: 2}}),
    says: /practice\[0\]\.answer asks for variable "nope"/,
    tag: 'quiz-deck',
  },

  // What it names is not there.
  'that names a step that is not there': {
    answer: table({exit: 'See {step:9}.'}),
    says: /table\.exit names step 9, but the run has 6 steps/,
  },
  'whose transcript tells of a step that is not there': {
    answer: but({transcript: [{text: 'x', step: 99}]}),
    says: /transcript\[0\]\.step names step 99, but the run has 6 steps/,
    tag: 'lesson-transcript',
  },
  'that names a column that is not there': {
    answer: firstRow({cells: ['See {column:Nope}.']}),
    says: /table\.rows\[0\]\.cells\[0\] names column "Nope"/,
  },
  'that names a line that is not there': {
    answer: firstRow({line: 99}),
    says: /table\.rows\[0\]\.line is 99, but the code has/,
  },
  'whose row names a node that is not there': {
    answer: firstRow({node: 'nope'}),
    says: /table\.rows\[0\]\.node is "nope", but the flow has no such node/,
    tag: 'concept-flow',
  },
  'whose arrow leads nowhere': {
    answer: flow({edges: [{from: 'start', to: 'nope'}]}),
    says: /flow\.edges\[0\]\.to is "nope", but the flow has no such node/,
    tag: 'concept-flow',
  },
  'whose tracker names a variable that is not there': {
    answer: but({tracker: {variables: ['nope', 'rows']}}),
    says: /tracker\.variables\[0\] is "nope", but the run has no such variable/,
    tag: 'variable-tracker',
  },
  'whose tracker names a step that is not there': {
    answer: but({tracker: {columns: [99, 'final']}}),
    says: /tracker\.columns\[0\] names step 99/,
    tag: 'variable-tracker',
  },
  'whose answer is no option': {
    answer: question({answer: 'nope'}),
    says: /quiz\[0\]\.answer is "nope"/,
    tag: 'quiz-card',
  },
  'whose evidence is a step that is not there': {
    answer: question({evidence: {step: 99}}),
    says: /quiz\[0\]\.evidence/,
    tag: 'quiz-card',
  },
  'whose evidence is a column that is not there': {
    answer: question({evidence: {step: 1, column: 'Nope'}}),
    says: /quiz\[0\]\.evidence/,
    tag: 'quiz-card',
  },

  // Its run is elsewhere, and bad.
  'whose run is not there': {answer: json({title: 'x', trace: '/no.trace.json'}), says: /the server answered 404/},
  'whose run is at an address of script': {
    answer: json({title: 'x', trace: 'javascript:alert(1)'}),
    says: /neither http nor https/,
  },
  'whose run is at no address': {answer: json({title: 'x', trace: 'http://['}), says: /address/},
  'whose run is a web page': {
    answer: json({title: 'x', trace: '/'}),
    says: /trace .*is not JSON|the server answered 404/,
  },
  'whose run names a frame that is not there': {
    answer: json({title: 'x', trace: {version: 1, steps: [{frame: 7}]}}),
    says: /trace\.steps\[0\]\.frame is 7/,
  },

  // Its address is none that a lesson may have.
  'at an address of script': {src: 'javascript:alert(1)', says: NOT_LOADED},
  'at an address of another kind': {src: 'ftp://127.0.0.1/lesson.json', says: NOT_LOADED},
  'at an address for mail': {src: 'mailto:somebody@example.org', says: NOT_LOADED},
  'at an address that is gone': {src: 'blob:http://127.0.0.1/0', says: NOT_LOADED},
  'at an address on the disk': {src: 'file:///etc/hostname', says: NOT_LOADED},
  'at no address': {src: 'http://[', says: /address|could not be loaded/},
  'at an address without a host': {src: 'https://', says: /address|could not be loaded/},
  'at an address that cannot be decoded': {src: '/50%.json', says: /the server answered 404/},
};
