import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/quiz-card/define.js';
import type {LessonElement} from '../src/index.js';
import {copy, press, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, broken, faulty, kinds, names, order, search, slug, tea} from './lessons.js';

interface Args extends LessonArgs {
  of?: 'quiz' | 'practice' | 'test' | 'trace';
  question?: string;
  exam?: boolean;
  heading?: string;
  seed?: string;
  name?: string;
  required?: boolean;
  /** Id of the option that the reader has chosen, or ids of several. */
  chosen?: string;
  /** What the reader has typed. */
  typed?: string;
  /** What else the reader has pressed before the answer is checked, by selectors. */
  pressed?: readonly string[];
  /** Whether the reader has asked whether it is right. */
  checked?: boolean;
}
type Story = StoryObj<Args>;

/** Does what a reader has done by the time that the story is about. */
const done = ({chosen, typed, pressed = [], checked = false}: Args) =>
  reader((card) => {
    for (const id of chosen?.split(' ') ?? []) press(card, `input[value="${id}"]`);
    if (typed !== undefined) type(card, typed);
    for (const selector of pressed) press(card, selector);
    if (checked) press(card, '.foot [part=button]');
  });

const type = (card: LessonElement, typed: string): void => {
  const input = card.shadowRoot!.querySelector('input')!;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

const render = (args: Args): TemplateResult =>
  html`<quiz-card
    of=${args.of ?? nothing}
    question=${args.question ?? nothing}
    ?exam=${args.exam ?? false}
    heading=${args.heading ?? nothing}
    seed=${args.seed ?? nothing}
    name=${args.name ?? nothing}
    ?required=${args.required ?? false}
    .lesson=${args.lesson}
    ${done(args)}
  ></quiz-card>`;

const meta: Meta<Args> = {
  title: 'Elements/Quiz card',
  component: 'quiz-card',
  render,
  argTypes: {
    chosen: {control: false, table: {category: 'story'}},
    typed: {control: false, table: {category: 'story'}},
    pressed: {control: false, table: {category: 'story'}},
    checked: {control: false, table: {category: 'story'}},
    step: {table: {disable: true}},
  },
};
export default meta;

/** A lesson under a name of its own, as an answer is kept under the lesson's. */
const named = (lesson: object, id: string): object => copy(lesson, {id: `quiz-${id}`});

export const Unanswered: Story = {args: {lesson: named(tea, 'unanswered')}};

/** An option is chosen, and not yet checked. */
export const Chosen: Story = {args: {lesson: named(tea, 'chosen'), chosen: 'tea'}};

/** Every option may say why; that of the one chosen is shown, and where to see it. */
export const Right: Story = {args: {lesson: named(tea, 'right'), chosen: 'empty', checked: true}};

export const Wrong: Story = {args: {lesson: named(tea, 'wrong'), chosen: 'tea', checked: true}};

export const HintOpen: Story = {
  args: {lesson: named(tea, 'hint')},
  render: ({lesson}) => html`<quiz-card .lesson=${lesson} ${reader((card) => press(card, '.hint'))}></quiz-card>`,
};

/** Code in the question, five options, hard. What is right is what the run printed. */
export const WithCode: Story = {args: {lesson: named(order, 'code')}};

export const WithCodeAnswered: Story = {args: {lesson: named(order, 'code-answered'), chosen: 'timer', checked: true}};

/** The second question of a lesson, by its id. It has no hint and no explanation. */
export const WithoutHint: Story = {args: {lesson: named(order, 'second'), question: 'where'}};

/** Another seed, another order of the options; the same seed gives the same order. */
export const Seeds: Story = {
  args: {lesson: named(names, 'seeds')},
  render: ({lesson}) =>
    html`${['a', 'b'].map((seed) => html`<quiz-card seed=${seed} .lesson=${copy(lesson!, {id: `quiz-${seed}`})}></quiz-card>`)}`,
};

/** A card of a bank that the other stories do not use: a question of the kind, in the state. */
const kind = (question: string, state: Partial<Args> & {globals?: object} = {}): Story => {
  const {globals, ...args} = state;
  const id = `${question}-${JSON.stringify(state)}`;
  return {args: {lesson: named(kinds, id), of: 'practice', question, ...args}, ...(globals && {globals})};
};

const HINTS = ['.hint', '.hint', '.hint'];
const SOLUTION = ['.button.solution', '.button.solution', '.button.solution'];
const DARK = {theme: 'dark'};
const NARROW = {width: '320'};

/** Options may be code; hints come in stages, a worked solution step by step. */
export const Practice: Story = kind('one');
export const PracticeRight: Story = kind('one', {chosen: 'await', checked: true});
/** Every option says why, and the wrong one shows a common mistake. */
export const PracticeWrong: Story = kind('one', {chosen: 'block', checked: true});
export const OneHintOfThree: Story = kind('one', {pressed: ['.hint']});
export const AllHints: Story = kind('one', {pressed: HINTS});
export const SolutionBegun: Story = kind('one', {chosen: 'forgot', checked: true, pressed: ['.button.solution']});
export const SolutionWhole: Story = kind('one', {chosen: 'forgot', pressed: SOLUTION, checked: true});
export const PracticeDark: Story = kind('one', {
  chosen: 'block',
  pressed: [...HINTS, ...SOLUTION],
  checked: true,
  globals: DARK,
});
export const PracticeNarrow: Story = kind('one', {
  chosen: 'block',
  pressed: [...HINTS, ...SOLUTION],
  checked: true,
  globals: NARROW,
});
/** Tried again: the option that was chosen before is said. */
export const SecondAttempt: Story = kind('one', {
  chosen: 'block',
  pressed: ['.foot [part=button]', '.foot [part=button]'],
});

/** Several answers are right. */
export const Several: Story = kind('several');
export const SeveralChosen: Story = kind('several', {chosen: 'five eight'});
export const SeveralRight: Story = kind('several', {chosen: 'five six', checked: true});
export const SeveralPartlyRight: Story = kind('several', {chosen: 'five', checked: true});
export const SeveralWrong: Story = kind('several', {chosen: 'five eight ten', checked: true});
export const SeveralDark: Story = kind('several', {chosen: 'five eight', checked: true, globals: DARK});

/** Steps to put in order: by buttons, by keys, by pulling. */
export const Order: Story = kind('order');
export const OrderPartlyRight: Story = kind('order', {checked: true});
export const OrderHint: Story = kind('order', {pressed: ['.hint', '.move.down']});
export const OrderExam: Story = kind('order', {exam: true, checked: true});
export const OrderDark: Story = kind('order', {globals: DARK});
export const OrderDarkAnswered: Story = kind('order', {checked: true, globals: DARK});
export const OrderNarrow: Story = kind('order', {globals: NARROW});
export const OrderNarrowAnswered: Story = kind('order', {checked: true, globals: NARROW});
export const OrderLong: Story = kind('long', {globals: NARROW});
export const OrderLongAnswered: Story = kind('long', {checked: true, globals: NARROW});
export const OrderRightToLeft: Story = kind('order', {globals: {direction: 'rtl'}});
export const OrderRight: Story = {
  args: {lesson: named(kinds, 'order-right'), of: 'practice', question: 'order', checked: true},
  render: (args) =>
    html`<quiz-card of="practice" question="order" .lesson=${args.lesson} ${reader(putRight)}></quiz-card>`,
};

/** Brings each step up to its place. */
const putRight = (card: LessonElement): void => {
  const wanted = kinds.practice!.find(({id}) => id === 'order')!.options!.map(({text}) => text.replaceAll('`', ''));
  const shown = [...card.shadowRoot!.querySelectorAll('.says')].map(({textContent}) => textContent.trim());
  wanted.forEach((text, place) => {
    for (let at = shown.indexOf(text); at > place; at--) {
      press(card, `[data-place="${at}"] .up`);
      shown.splice(at - 1, 0, ...shown.splice(at, 1));
    }
  });
  press(card, '.foot [part=button]');
};

/** An answer to type. Enter checks it. */
export const Fill: Story = kind('fill');
export const FillTyped: Story = kind('fill', {typed: 'await'});
export const FillRight: Story = kind('fill', {typed: 'Await', checked: true});
export const FillWrong: Story = kind('fill', {typed: 'async', checked: true});
export const FillNumber: Story = kind('count');
export const FillDark: Story = kind('fill', {typed: 'async', checked: true, globals: DARK});
export const FillNarrow: Story = kind('fill', {typed: 'async', checked: true, globals: NARROW});

/** What the run says is the answer, and where the author gives no options, the run gives them too. */
export const Predict: Story = kind('predict');
export const PredictAnswered: Story = kind('predict', {pressed: ['input'], checked: true});
/** The same, to be typed as the language writes it. */
export const FillFact: Story = kind('typed');
export const FillFactWrong: Story = kind('typed', {typed: "'empty'", checked: true});
export const FillFactRightToLeft: Story = kind('typed', {typed: "'tea'", checked: true, globals: {direction: 'rtl'}});

/** Made from the run. */
export const MadeFromTheRun: Story = {args: {lesson: named(tea, 'made'), of: 'trace'}};

/** In a test nothing helps, and nothing is said until the end. */
export const Exam: Story = kind('one', {exam: true, heading: 'Question 4 of at most 10'});
export const ExamAnswered: Story = kind('one', {exam: true, chosen: 'block', checked: true});

const fault = (question: string, state: Partial<Args> = {}): Story => ({
  args: {lesson: named(faulty, question), of: 'practice', question, ...state},
});

export const BrokenWithoutOptions: Story = fault('no-options');
export const BrokenWithoutSuchOption: Story = fault('no-such-option', {chosen: 'await', checked: true});
export const BrokenEqualOptions: Story = fault('equal-options');
/** It cannot be read, and says so; the rest of the lesson is there. */
export const BrokenTooManyOptions: Story = fault('4');
export const BrokenWithoutAnswer: Story = fault('no-answer', {typed: 'await', checked: true});
export const BrokenPartOfAnOrder: Story = fault('part-of-an-order');

const send = (event: SubmitEvent): void => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const sent = JSON.stringify(Object.fromEntries(new FormData(form)));
  form.querySelector('output')!.textContent = `Sent: ${sent}`;
};

const form = (content: TemplateResult): TemplateResult =>
  html`<form @submit=${send}>
    ${content}
    <p>
      <button>Send</button>
      <button type="reset">Begin again</button>
    </p>
    <p><output></output></p>
  </form>`;

/** In a form the card has a name and a value: the id of the option that is chosen. */
export const InForm: Story = {
  args: {lesson: named(search, 'form'), name: 'middle', chosen: 'one'},
  render: (args) => form(render(args)),
};

/** A form with this card is not sent until an option is chosen. */
export const Required: Story = {
  args: {lesson: named(search, 'required'), name: 'middle', required: true},
  render: (args) => form(render(args)),
};

export const LongText: Story = {args: {lesson: named(slug, 'long'), chosen: 'empty', checked: true}};

export const RightToLeft: Story = {
  args: {lesson: named(arabic, 'rtl'), chosen: 'first', checked: true},
  globals: {direction: 'rtl'},
};

export const RightToLeftUnanswered: Story = {args: {lesson: named(arabic, 'rtl-open')}, globals: {direction: 'rtl'}};

export const Dark: Story = {args: {lesson: named(tea, 'dark')}, globals: {theme: 'dark'}};

export const DarkChosen: Story = {args: {lesson: named(tea, 'dark-chosen'), chosen: 'tea'}, globals: {theme: 'dark'}};

export const DarkWrong: Story = {
  args: {lesson: named(tea, 'dark-wrong'), chosen: 'tea', checked: true},
  globals: {theme: 'dark'},
};

export const Narrow: Story = {
  args: {lesson: named(tea, 'narrow'), chosen: 'tea', checked: true},
  globals: {width: '320'},
};

export const NarrowWithCode: Story = {args: {lesson: named(order, 'narrow-code')}, globals: {width: '320'}};

export const NarrowWithLongText: Story = {
  args: {lesson: named(slug, 'narrow-long'), chosen: 'empty', checked: true},
  globals: {width: '320'},
};

export const Themed: Story = {
  args: {lesson: named(tea, 'themed'), chosen: 'tea'},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

export const ThemedWrong: Story = {
  args: {lesson: named(tea, 'themed-wrong'), chosen: 'tea', checked: true},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** The run says that no option is right, and one of them names a step that is not there. */
export const PartlyWrong: Story = {args: {lesson: named(broken, 'broken')}};

/** Where it cannot be told what is right, nothing is said of it. */
export const PartlyWrongAnswered: Story = {
  args: {lesson: named(broken, 'broken-answered'), chosen: 'none', checked: true},
};

/** There is no such question. */
export const NoSuchQuestion: Story = {args: {lesson: named(tea, 'none'), question: 'how'}};

const states = withoutLesson<Args>(
  'quiz-card',
  html`<p>What does <code>cup</code> hold while <code>brew</code> sleeps?</p>`,
);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutQuestions: Story = states.withoutPart;
