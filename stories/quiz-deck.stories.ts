import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/quiz-deck/define.js';
import type {Deck} from '../src/elements/quiz-deck/quiz-deck.js';
import {copy, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabicDeck, tea, teaDeck} from './lessons.js';

interface Args extends LessonArgs {
  of?: Deck;
  /** What the reader has done before, as the lesson's memory has it. */
  memory?: Readonly<Record<string, unknown>>;
}
type Story = StoryObj<Args>;

/** Lets a lesson remember what its reader did, as after a reload. */
const remember = (lesson: {id?: string}, memory: Args['memory'] = {}): void => {
  for (const [key, value] of Object.entries(memory))
    localStorage.setItem(`trace-elements:${lesson.id} ${key}`, JSON.stringify(value));
};

const render = ({of, lesson, memory}: Args): TemplateResult => {
  remember(lesson as {id?: string}, memory);
  return html`<quiz-deck of=${of ?? nothing} .lesson=${lesson}></quiz-deck>`;
};

const meta: Meta<Args> = {
  title: 'Elements/Quiz deck',
  component: 'quiz-deck',
  render,
  argTypes: {memory: {control: false, table: {category: 'story'}}, step: {table: {disable: true}}},
};
export default meta;

/** A lesson under a name of its own, as answers are kept under the lesson's. */
const named = (lesson: object, id: string): object => copy(lesson, {id: `deck-${id}`});

const DAY = 86_400_000;

/** An answer that has been checked. */
const answered = (score: number, ...response: string[]) => ({
  response,
  answered: true,
  attempts: 1,
  score,
  first: score,
});

const some = {
  'practice/before': answered(0, 'tea'),
  'practice/kept': answered(0.5, 'cup'),
};
const everything = {
  ...some,
  'practice/order': answered(1, 'print', 'wait', 'fill', 'return'),
  'practice/lines': answered(1, '2'),
  'practice/cup': answered(0, 'tea'),
  'deck/practice': '',
};

/** A test in which these questions were answered so. The reader has to come back in some days. */
const tested = (answers: Readonly<Record<string, string>>, days?: number) => ({
  test: {
    attempt: 1,
    seen: [],
    answers: Object.entries(answers).map(([id, option]) => ({
      question: `test/${id}`,
      response: option ? [option] : [],
    })),
    ...(days === undefined ? {} : {due: new Date(Date.now() + days * DAY).toISOString()}),
  },
});
const right = {filled: 'a', who: 'a', blocked: 'a', result: 'a', asleep: 'a', empty: 'a', printed: 'a'};
const wrong = {filled: 'b', empty: 'a', asleep: 'b', printed: 'b', first: '', 'lets-go': 'c', who: 'b', same: 'b'};

/** Nothing is answered yet. Each question has a place; the arrows go from one to the next. */
export const FirstCard: Story = {args: {lesson: named(teaDeck, 'first')}};

/** Two are answered, one of them in part. */
export const Middle: Story = {
  args: {lesson: named(teaDeck, 'middle'), memory: {...some, 'deck/practice': 'practice/order'}},
};

/** An answer that is wrong, and what it shows. */
export const Answered: Story = {
  args: {lesson: named(teaDeck, 'answered'), memory: {...some, 'deck/practice': 'practice/before'}},
};

/** All questions, what was answered and what is right, points in parts, and where to look again. */
export const Review: Story = {args: {lesson: named(teaDeck, 'review'), memory: everything}};

/** It can be looked at before everything is answered; what is open stays untold. */
export const ReviewOfSome: Story = {
  args: {lesson: named(teaDeck, 'review-some'), memory: {...some, 'deck/practice': ''}},
};

/** The quiz of the lesson as a deck. */
export const Quiz: Story = {args: {lesson: named(teaDeck, 'quiz'), of: 'quiz'}};

/** A hundred questions: the places scroll in a box of their own. */
export const Many: Story = {
  args: {
    lesson: copy(teaDeck, {
      id: 'deck-many',
      practice: Array.from({length: 20}, (_, i) =>
        teaDeck.practice!.map((one) => ({...one, id: `${i}-${one.id}`})),
      ).flat(),
    }),
  },
};

/** The second question cannot be read: it has no place, and what is wrong with it is said. */
export const PartlyWrong: Story = {
  args: {
    lesson: copy(teaDeck, {
      id: 'deck-wrong',
      practice: [teaDeck.practice![0], {prompt: 7, options: 'none'}, teaDeck.practice![4]],
    }),
  },
};

/** Before the test: what it is, and what it is not. */
export const TestBeginning: Story = {args: {lesson: named(teaDeck, 'test'), of: 'test'}};

/** In the test nothing is said of right and wrong, and there is no way back. */
export const TestRunning: Story = {
  args: {lesson: named(teaDeck, 'running'), of: 'test', memory: tested({filled: 'a', who: 'b'})},
};

export const TestStrong: Story = {
  args: {lesson: named(teaDeck, 'strong'), of: 'test', memory: tested(right, 3)},
};

/** What was not known, what was mixed up, where to look again, and when to come back. */
export const TestWeak: Story = {args: {lesson: named(teaDeck, 'weak'), of: 'test', memory: tested(wrong, 1)}};

/** The day has come. */
export const TestDue: Story = {args: {lesson: named(teaDeck, 'due'), of: 'test', memory: tested(right, -1)}};

/** A lesson without questions for a test: they are made from its run, as many as that gives. */
export const TestFromTheRun: Story = {args: {lesson: named(tea, 'run'), of: 'test'}};

/** No questions, and nothing happens in the run that could be asked for. */
export const TestOfNothing: Story = {
  args: {
    lesson: {id: 'deck-nothing', title: 'Nothing', table: {columns: ['Action'], rows: [{cells: ['Begin']}]}},
    of: 'test',
  },
};

export const RightToLeft: Story = {
  args: {
    lesson: named(arabicDeck, 'rtl'),
    memory: {'practice/total': answered(1, 'second'), 'practice/last': answered(0, '42')},
  },
  globals: {direction: 'rtl'},
};

export const RightToLeftReview: Story = {
  args: {
    lesson: named(arabicDeck, 'rtl-review'),
    memory: {'practice/total': answered(1, 'second'), 'practice/last': answered(0, '42'), 'deck/practice': ''},
  },
  globals: {direction: 'rtl'},
};

export const Dark: Story = {
  ...Middle,
  args: {...Middle.args, lesson: named(teaDeck, 'dark')},
  globals: {theme: 'dark'},
};

export const DarkReview: Story = {
  args: {lesson: named(teaDeck, 'dark-review'), memory: everything},
  globals: {theme: 'dark'},
};

export const DarkTestStrong: Story = {
  args: {lesson: named(teaDeck, 'dark-strong'), of: 'test', memory: tested(right, 3)},
  globals: {theme: 'dark'},
};

export const Narrow: Story = {
  ...Middle,
  args: {...Middle.args, lesson: named(teaDeck, 'narrow')},
  globals: {width: '320'},
};

export const NarrowReview: Story = {
  args: {lesson: named(teaDeck, 'narrow-review'), memory: everything},
  globals: {width: '320'},
};

export const NarrowTestWeak: Story = {
  args: {lesson: named(teaDeck, 'narrow-weak'), of: 'test', memory: tested(wrong, 1)},
  globals: {width: '320'},
};

export const Themed: Story = {
  args: {lesson: named(teaDeck, 'themed'), memory: everything},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

const states = withoutLesson<Args>('quiz-deck', html`<p>Five questions about <code>await</code>.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutQuestions: Story = states.withoutPart;
