import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/learning-modes/define.js';
// In a story all is there at once.
import '../src/elements/learning-modes/exercises.js';
import type {LessonElement} from '../src/page/lesson-element.js';
import {at, copy, press, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, broken, countdown, names, search, single, slug, tea, visits} from './lessons.js';

interface Args extends LessonArgs {
  mode?: string;
  modes?: string;
  /** What the reader has pressed in the exercise by the time that the story is about: selectors, one after the other. */
  pressed?: readonly string[];
}
type Story = StoryObj<Args>;

/** The exercise that is shown. */
const exerciseIn = (modes: LessonElement): LessonElement | null =>
  modes.shadowRoot!.querySelector<LessonElement>(
    '[class~=arrangement] > :is(learning-predict, learning-fill, learning-order, learning-explain, learning-watch)',
  );

/** Does what a reader has done by the time that the story is about. */
const done = ({pressed = []}: Args) =>
  reader((modes) => {
    void (async () => {
      for (const selector of pressed) {
        await modes.updateComplete;
        const exercise = exerciseIn(modes);
        await exercise?.updateComplete;
        if (exercise?.shadowRoot?.querySelector(selector)) press(exercise, selector);
      }
    })();
  });

const render = (args: Args): TemplateResult =>
  html`<learning-modes
    mode=${args.mode ?? nothing}
    modes=${args.modes ?? nothing}
    .lesson=${args.lesson}
    ${at(args.step)}
    ${done(args)}
  ></learning-modes>`;

const meta: Meta<Args> = {
  title: 'Elements/Learning modes',
  component: 'learning-modes',
  render,
  argTypes: {mode: {control: 'text'}, modes: {control: 'text'}},
};
export default meta;

/** A lesson of this story only: what a reader did is remembered by the lesson’s id. */
const own = (lesson: object, id: string, changes: object = {}): object => copy(lesson, {id: `modes-${id}`, ...changes});

const moments = [
  {id: 'why', question: 'Why is the kettle free while `brew` sleeps?', answer: 'It is suspended: see {step:3}.'},
  {question: 'Is it the same frame that goes on?', answer: 'Yes, with all that it had.'},
];

/** All modes that the lesson has; those for which it has nothing are not offered. */
export const Walk: Story = {args: {lesson: own(tea, 'walk'), step: 3}};

/** Each caption stays as long as it takes to read. Nothing is read aloud unless somebody asks for it. */
export const Watch: Story = {args: {lesson: own(tea, 'watch'), mode: 'watch', step: 2}};

/** Rows are covered from the second on; the reader thinks of what comes and uncovers it. */
export const Predict: Story = {args: {lesson: own(tea, 'predict'), mode: 'predict'}};

/** A row is uncovered: was it as the reader thought? */
export const PredictUncovered: Story = {
  args: {lesson: own(tea, 'predict-row'), mode: 'predict', pressed: ['#uncover']},
};

export const PredictCounted: Story = {
  args: {lesson: own(tea, 'predict-count'), mode: 'predict', pressed: ['#uncover', '#knew', '#uncover', '#knew']},
};

export const PredictDone: Story = {
  args: {lesson: own(tea, 'predict-done'), mode: 'predict', pressed: ['.plain']},
};

/** Every value after each step. */
export const FillInEveryValue: Story = {args: {lesson: own(search, 'fill'), mode: 'fill'}};

/** As in an exam: a value only where it changes. */
export const FillInChangesOnly: Story = {
  args: {lesson: own(search, 'exam'), mode: 'fill', pressed: ['input[value=exam]']},
};

/** All cells are checked: what is empty where something changes is not right. */
export const FillInChecked: Story = {
  args: {lesson: own(search, 'checked'), mode: 'fill', pressed: ['input[value=exam]', '#check']},
};

/** Of a long run some steps at a time. */
export const FillInLong: Story = {args: {lesson: own(countdown, 'fill-long'), mode: 'fill'}};

export const Order: Story = {args: {lesson: own(tea, 'order'), mode: 'order'}};

export const OrderPickedUp: Story = {args: {lesson: own(tea, 'order-held'), mode: 'order', pressed: ['.handle']}};

export const OrderChecked: Story = {args: {lesson: own(tea, 'order-checked'), mode: 'order', pressed: ['#check']}};

export const OrderDone: Story = {
  args: {lesson: own(tea, 'order-done'), mode: 'order', pressed: ['#check', '.plain']},
};

/** Of a long run eight steps that are not the same. */
export const OrderLong: Story = {args: {lesson: own(countdown, 'order-long'), mode: 'order'}};

/** The key moments of the lesson. */
export const Explain: Story = {args: {lesson: own(tea, 'explain', {moments}), mode: 'explain'}};

/** The author’s answer beside the reader’s. */
export const ExplainCompared: Story = {
  args: {lesson: own(tea, 'compared', {moments}), mode: 'explain', pressed: ['.button']},
};

/** A lesson without key moments asks what happens where something does. */
export const ExplainTheRun: Story = {args: {lesson: own(names, 'explain-run'), mode: 'explain', pressed: ['.button']}};

export const Quiz: Story = {args: {lesson: own(tea, 'quiz'), mode: 'quiz'}};

const questions = (lesson: object): object => (lesson as {quiz: object}).quiz;

export const Practice: Story = {
  args: {lesson: own(tea, 'practice', {practice: questions(tea)}), mode: 'practice'},
};

export const Test: Story = {args: {lesson: own(tea, 'test', {test: questions(tea)}), mode: 'test'}};

/** The author’s choice and order of modes. */
export const Chosen: Story = {args: {lesson: own(tea, 'chosen'), modes: 'predict order walk'}};

/** One mode only: nothing to choose. */
export const OneMode: Story = {args: {lesson: own(tea, 'one'), modes: 'predict'}};

/** A single step has hardly any modes. */
export const SingleStep: Story = {args: {lesson: own(single, 'single')}};

/** What an author puts inside is what “Walk” shows. */
export const OwnArrangement: Story = {
  args: {lesson: own(tea, 'inside')},
  render: (args) =>
    html`<learning-modes .lesson=${args.lesson}>
      <p>Go through it with the table alone:</p>
      <execution-table></execution-table>
    </learning-modes>`,
};

const states: {readonly [mode: string]: readonly string[]} = {
  watch: [],
  predict: ['#uncover'],
  fill: ['input[value=exam]', '#check'],
  order: ['#check'],
  explain: ['.button'],
};

const stateOf = (mode: string, id: string, lesson: object, globals: object): Story => ({
  args: {lesson: own(lesson, `${id}-${mode}`), mode, ...(states[mode] ? {pressed: states[mode]} : {})},
  globals,
});

export const DarkWatch: Story = stateOf('watch', 'dark', tea, {theme: 'dark'});
export const DarkPredict: Story = stateOf('predict', 'dark', tea, {theme: 'dark'});
export const DarkFillIn: Story = stateOf('fill', 'dark', search, {theme: 'dark'});
export const DarkOrder: Story = stateOf('order', 'dark', tea, {theme: 'dark'});
export const DarkExplain: Story = stateOf('explain', 'dark', tea, {theme: 'dark'});

export const NarrowWatch: Story = stateOf('watch', 'narrow', tea, {width: '320'});
export const NarrowPredict: Story = stateOf('predict', 'narrow', tea, {width: '320'});
export const NarrowFillIn: Story = stateOf('fill', 'narrow', visits, {width: '320'});
export const NarrowOrder: Story = stateOf('order', 'narrow', tea, {width: '320'});
export const NarrowExplain: Story = stateOf('explain', 'narrow', tea, {width: '320'});

export const RightToLeftWalk: Story = stateOf('walk', 'rtl', arabic, {direction: 'rtl'});
export const RightToLeftWatch: Story = stateOf('watch', 'rtl', arabic, {direction: 'rtl'});
export const RightToLeftPredict: Story = stateOf('predict', 'rtl', arabic, {direction: 'rtl'});
export const RightToLeftFillIn: Story = stateOf('fill', 'rtl', arabic, {direction: 'rtl'});
export const RightToLeftOrder: Story = stateOf('order', 'rtl', arabic, {direction: 'rtl'});

export const LongText: Story = stateOf('order', 'long', slug, {});

export const Themed: Story = {
  ...stateOf('predict', 'themed', tea, {theme: 'light'}),
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** What is wrong with the lesson is said by the parts that it concerns. */
export const PartlyWrong: Story = {args: {lesson: own(broken, 'broken')}};

const without = withoutLesson<Args>('learning-modes', html`<p>Tea is made in six steps.</p>`);
export const Empty: Story = without.empty;
export const Loading: Story = without.loading;
export const LoadingWithFallback: Story = without.loadingWithFallback;
export const Missing: Story = without.missing;
export const MissingWithFallback: Story = without.missingWithFallback;
export const NotJson: Story = without.notJson;
export const WrongShape: Story = without.wrongShape;
export const WithoutSteps: Story = without.withoutPart;
