import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/variable-tracker/define.js';
import type {LessonElement} from '../src/page/lesson-element.js';
import {at, copy, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {
  arabic,
  bakery,
  broken,
  names,
  order,
  recorded,
  search,
  single,
  slug,
  tasks,
  tea,
  twoNames,
  visits,
  walk,
} from './lessons.js';

interface Args extends LessonArgs {
  label?: string;
  columns?: string;
  variables?: string;
  form?: 'moments' | 'steps';
}
type Story = StoryObj<Args>;

const render = ({lesson, step, label, columns, variables, form}: Args, more: unknown = nothing): TemplateResult =>
  html`<variable-tracker
    label=${label ?? nothing}
    columns=${columns ?? nothing}
    variables=${variables ?? nothing}
    form=${form ?? nothing}
    .lesson=${lesson}
    ${at(step)}
    ${more}
  ></variable-tracker>`;

const meta: Meta<Args> = {
  title: 'Elements/Variable tracker',
  component: 'variable-tracker',
  render: (args) => render(args),
};
export default meta;

/** Of a run of up to eight steps every one is a column. */
export const EveryStep: Story = {args: {lesson: copy(names)}};

/** One list has two names: what is appended through one is seen through the other. */
export const ChangedInPlace: Story = {args: {lesson: copy(names), step: 3}};

export const LastStep: Story = {args: {lesson: copy(names), step: 7}};

/** The author chose the moments. */
export const Moments: Story = {args: {lesson: copy(tea), step: 4}};

/** The page chose them, and of the variables some. */
export const ChosenByThePage: Story = {
  args: {lesson: copy(search), step: 9, columns: 'start 2 7 9 12 final', variables: 'low middle high'},
};

/** Of a longer run: the start, before and after the reader's step, and the end. */
export const BeforeAndNow: Story = {args: {lesson: copy(bakery), step: 9}};

/** The same four moments of a thousand steps. The signs beside a name lead to where it changes. */
export const ThousandSteps: Story = {args: {lesson: copy(walk), step: 500}};

/** As in an exam: a row a step, a cell only where something changes, and what was printed. */
export const ExamForm: Story = {args: {lesson: copy(names), step: 4, form: 'steps'}};

/** Two hundred rows at a time. */
export const ExamFormOfThousandSteps: Story = {args: {lesson: copy(walk), step: 3, form: 'steps'}};

/** Opens every value, and what is inside it. */
const openAll = async (tracker: LessonElement): Promise<void> => {
  const opened = new Set<HTMLDetailsElement>();
  for (;;) {
    const closed = [...tracker.shadowRoot!.querySelectorAll('details')].filter((one) => !opened.has(one));
    const last = closed.at(-1);
    if (!last) return;
    // What is inside is rendered once its outside has opened.
    const toggled = new Promise((resolve) => last.addEventListener('toggle', resolve, {once: true}));
    for (const one of closed) {
      one.open = true;
      opened.add(one);
    }
    await toggled;
    await tracker.updateComplete;
  }
};

/** Values with something inside open. */
export const OpenedObjects: Story = {
  args: {lesson: copy(bakery), step: 14, columns: '6 13 now'},
  render: (args) =>
    render(
      args,
      reader((tracker) => void openAll(tracker)),
    ),
};

/** Variables of several functions: where a name is not alone, it says whose it is. */
export const Recorded: Story = {args: {lesson: copy(recorded), step: 12}};

export const RecordedWithWords: Story = {args: {lesson: copy(visits), step: 6}};

export const OneStep: Story = {args: {lesson: copy(single)}};

export const LongText: Story = {args: {lesson: copy(slug), step: 2}};

export const RightToLeft: Story = {args: {lesson: copy(arabic), step: 6}, globals: {direction: 'rtl'}};

export const RightToLeftExamForm: Story = {
  args: {lesson: copy(arabic), step: 6, form: 'steps'},
  globals: {direction: 'rtl'},
};

export const Dark: Story = {args: {lesson: copy(names), step: 4}, globals: {theme: 'dark'}};

/** It scrolls in its own box, the names kept in sight. */
export const Narrow: Story = {args: {lesson: copy(names), step: 4}, globals: {width: '320'}};

export const NarrowRightToLeft: Story = {
  args: {lesson: copy(arabic), step: 6},
  globals: {direction: 'rtl', width: '320'},
};

export const NarrowExamForm: Story = {args: {lesson: copy(names), step: 4, form: 'steps'}, globals: {width: '320'}};

export const NarrowWithLongText: Story = {args: {lesson: copy(slug), step: 2}, globals: {width: '320'}};

export const Themed: Story = {
  args: {lesson: copy(names), step: 4},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** A variable and a moment that are not there. */
export const PartlyWrong: Story = {args: {lesson: copy(broken)}};

/** A program that has no variables. */
export const NoVariables: Story = {args: {lesson: copy(order)}};

const table = html`<table>
  <caption> Variables of the search </caption>
  <thead>
    <tr>
      <th>Variable</th>
      <th>Start</th>
      <th>After 2</th>
      <th>After 4</th>
      <th>Final</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>low</td>
      <td>-</td>
      <td>0</td>
      <td>0</td>
      <td>2</td>
    </tr>
    <tr>
      <td>high</td>
      <td>-</td>
      <td>6</td>
      <td>6</td>
      <td>2</td>
    </tr>
    <tr>
      <td>middle</td>
      <td>-</td>
      <td>-</td>
      <td>3</td>
      <td>2</td>
    </tr>
  </tbody>
</table>`;

/** No JSON at all: a table says the variables, a row each. */
export const TableInside: Story = {
  render: () => html`<variable-tracker>${table}</variable-tracker>`,
  parameters: {controls: {disable: true}},
};

/** Each activation is a group; one that waits is muted, and said to be suspended. */
export const Activations: Story = {args: {lesson: copy(tasks), step: 11}};
export const ActivationsDark: Story = {args: {lesson: copy(tasks), step: 11}, globals: {theme: 'dark'}};
export const ActivationsNarrow: Story = {args: {lesson: copy(tasks), step: 11}, globals: {width: '320'}};
export const ActivationsRightToLeft: Story = {args: {lesson: copy(tasks), step: 11}, globals: {direction: 'rtl'}};

/** Two names of one list, and where it changed inside. */
export const Identity: Story = {args: {lesson: copy(twoNames), step: 5}};
export const IdentityDark: Story = {args: {lesson: copy(twoNames), step: 5}, globals: {theme: 'dark'}};
export const IdentityNarrow: Story = {args: {lesson: copy(twoNames), step: 5}, globals: {width: '320'}};
export const IdentityRightToLeft: Story = {args: {lesson: copy(twoNames), step: 5}, globals: {direction: 'rtl'}};

const states = withoutLesson<Args>(
  'variable-tracker',
  html`<p>In the end <code>low</code> and <code>high</code> are 2.</p>`,
);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutVariables: Story = states.withoutPart;
