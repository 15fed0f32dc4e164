import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/execution-table/define.js';
import {at, copy, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, bakery, broken, recorded, search, single, slug, tasks, tea, visits, walk} from './lessons.js';

interface Args extends LessonArgs {
  label?: string;
}
type Story = StoryObj<Args>;

const render = ({lesson, step, label}: Args): TemplateResult =>
  html`<execution-table label=${label ?? nothing} .lesson=${lesson} ${at(step)}></execution-table>`;

const meta: Meta<Args> = {title: 'Elements/Execution table', component: 'execution-table', render};
export default meta;

/** The reader has not begun: the first step stands out, what comes is quieter. */
export const FirstStep: Story = {args: {lesson: copy(tea)}};

/** The step shown is one at which the run waits. */
export const Suspended: Story = {args: {lesson: copy(tea), step: 4}};

export const LastStep: Story = {args: {lesson: copy(tea), step: 8}};

export const OneStep: Story = {args: {lesson: copy(single)}};

export const CodeInCells: Story = {args: {lesson: copy(search), step: 7}};

export const LongText: Story = {args: {lesson: copy(slug), step: 2}};

/** The heading is the author's. */
export const OwnLabel: Story = {args: {lesson: copy(tea), step: 2, label: 'What `brew` does, step by step'}};

/** Above 200 steps the table scrolls in its own box, and only the rows in view are there. */
export const ThousandSteps: Story = {args: {lesson: copy(walk), step: 500}};

/** `--te-table-block-size` says how high that box is. */
export const ThousandStepsLow: Story = {
  args: {lesson: copy(walk), step: 1000},
  render: (args) => html`<div style="--te-table-block-size: 12em">${render(args)}</div>`,
};

/** A recorded run, without a word from an author: a row a step. */
export const Recorded: Story = {args: {lesson: copy(recorded), step: 7}};

/** A recorded run with an author's words, several steps to a row. */
export const RecordedWithWords: Story = {args: {lesson: copy(visits), step: 6}};

/** Every line that ran, below the row that it belongs to; the rounds of loops have headings. */
export const EveryLine: Story = {
  args: {lesson: copy(tasks), step: 5},
  render: ({lesson, step}) => html`<execution-table lines .lesson=${lesson} ${at(step)}></execution-table>`,
};

export const EveryLineNarrow: Story = {...EveryLine, globals: {theme: 'dark', width: '320'}};

export const RightToLeft: Story = {args: {lesson: copy(arabic), step: 6}, globals: {direction: 'rtl'}};

export const RightToLeftNarrow: Story = {
  args: {lesson: copy(arabic), step: 6},
  globals: {direction: 'rtl', width: '320'},
};

export const Dark: Story = {args: {lesson: copy(tea), step: 4}, globals: {theme: 'dark'}};

/** Rows become records: the name of a column stands before what it says. */
export const Narrow: Story = {args: {lesson: copy(tea), step: 4}, globals: {width: '320'}};

export const NarrowWithLongText: Story = {args: {lesson: copy(slug), step: 2}, globals: {width: '320'}};

export const NarrowThousandSteps: Story = {args: {lesson: copy(walk), step: 500}, globals: {width: '320'}};

/** Three columns, and a state of which each row has one. */
export const ManyWaits: Story = {args: {lesson: copy(bakery), step: 10}};

/** Colours, corners and font of code are a host page's. */
export const Themed: Story = {
  args: {lesson: copy(tea), step: 4},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** Some of the lesson is wrong, and said below; the rest is shown. */
export const PartlyWrong: Story = {args: {lesson: copy(broken)}};

const table = html`<table>
  <caption> Greatest common divisor of 12 and 18 </caption>
  <thead>
    <tr>
      <th>Step</th>
      <th>Line</th>
      <th>What happens</th>
      <th>Result</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>1</td>
      <td>1</td>
      <td>Begin with both numbers</td>
      <td><code>a</code> is 12, <code>b</code> is 18</td>
    </tr>
    <tr>
      <td>2</td>
      <td>3</td>
      <td>Divide, keep what is left</td>
      <td><code>12 % 18</code> is 12</td>
    </tr>
    <tr>
      <td>3</td>
      <td>3</td>
      <td>Divide, keep what is left</td>
      <td><code>18 % 12</code> is 6</td>
    </tr>
    <tr>
      <td>4</td>
      <td>3</td>
      <td>Divide, keep what is left</td>
      <td><code>12 % 6</code> is <strong>0</strong></td>
    </tr>
  </tbody>
  <tfoot>
    <tr>
      <td colspan="4">Nothing is left: it is 6.</td>
    </tr>
  </tfoot>
</table>`;

/** No JSON at all: a table, made by Markdown, say, is the lesson. */
export const TableInside: Story = {
  render: () => html`<execution-table>${table}</execution-table>`,
  parameters: {controls: {disable: true}},
};

const states = withoutLesson<Args>('execution-table', html`<p>Four steps lead from 12 and 18 to 6.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutRows: Story = states.withoutPart;
