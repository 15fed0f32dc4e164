import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/quiz-card/define.js';
import {copy, press, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, broken, names, order, search, slug, tea} from './lessons.js';

interface Args extends LessonArgs {
  question?: string;
  seed?: string;
  name?: string;
  required?: boolean;
  /** Id of the option that the reader has chosen. */
  chosen?: string;
  /** Whether the reader has asked whether it is right. */
  checked?: boolean;
}
type Story = StoryObj<Args>;

/** Does what a reader has done by the time that the story is about. */
const done = ({chosen, checked = false}: Args) =>
  reader((card) => {
    if (chosen !== undefined) press(card, `input[value="${chosen}"]`);
    if (checked) press(card, '[part=button]');
  });

const render = (args: Args): TemplateResult =>
  html`<quiz-card
    question=${args.question ?? nothing}
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
  render: ({lesson}) => html`<quiz-card .lesson=${lesson} ${reader((card) => press(card, 'summary'))}></quiz-card>`,
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
