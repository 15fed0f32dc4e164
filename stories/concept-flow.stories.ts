import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/concept-flow/define.js';
import {addressOf, at, copy, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, bakery, broken, calls, countdown, names, search, single, slug, tasks, tea, visits} from './lessons.js';

interface Args extends LessonArgs {
  label?: string;
  view?: string;
}
type Story = StoryObj<Args>;

const render = ({lesson, step, label, view}: Args): TemplateResult =>
  html`<concept-flow label=${label ?? nothing} view=${view ?? nothing} .lesson=${lesson} ${at(step)}></concept-flow>`;

const meta: Meta<Args> = {title: 'Elements/Concept flow', component: 'concept-flow', render};
export default meta;

/** The node of the current step is lit, those that were reached are marked. */
export const FirstStep: Story = {args: {lesson: copy(tea)}};

/** The node at which the run waits, and behind it an arrow on which time passes. */
export const Suspended: Story = {args: {lesson: copy(tea), step: 4}};

export const LastStep: Story = {args: {lesson: copy(tea), step: 8}};

export const OneNode: Story = {args: {lesson: copy(single)}};

/** Without arrows from the author the nodes are a chain. */
export const Chain: Story = {args: {lesson: copy(names), step: 4}};

/** Two decisions branch, the branches meet again, and a loop leads back. */
export const Branches: Story = {args: {lesson: copy(search), step: 12}};

const address = addressOf(countdown);

/** The smallest loop. The lesson is at an address. */
export const Loop: Story = {
  render: ({step = 5}) => html`<concept-flow src=${address} ${at(step)}></concept-flow>`,
};

/** A lane for each task. */
export const Lanes: Story = {args: {lesson: copy(bakery), step: 9}};

/** Lanes over a recorded run. */
export const LanesOfRecording: Story = {args: {lesson: copy(visits), step: 6}};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** No step of a run belongs to these nodes: there is nothing to press. */
export const WithoutSteps: Story = {
  args: {
    lesson: {
      title: 'The months',
      table: {columns: [], rows: []},
      flow: {
        caption: 'After December comes January.',
        nodes: MONTHS,
        edges: MONTHS.map((from, i) => ({from, to: MONTHS[(i + 1) % MONTHS.length]})),
      },
    },
  },
};

export const LongText: Story = {args: {lesson: copy(slug), step: 2}};

export const RightToLeft: Story = {args: {lesson: copy(arabic), step: 6}, globals: {direction: 'rtl'}};

export const RightToLeftNarrow: Story = {
  args: {lesson: copy(arabic), step: 6},
  globals: {direction: 'rtl', width: '320'},
};

export const RightToLeftLanes: Story = {args: {lesson: copy(bakery), step: 9}, globals: {direction: 'rtl'}};

export const Dark: Story = {args: {lesson: copy(search), step: 12}, globals: {theme: 'dark'}};

export const DarkSuspended: Story = {args: {lesson: copy(tea), step: 4}, globals: {theme: 'dark'}};

/** Where there is no room across, the flow runs downwards. */
export const Narrow: Story = {args: {lesson: copy(tea), step: 4}, globals: {width: '320'}};

export const NarrowBranches: Story = {args: {lesson: copy(search), step: 12}, globals: {width: '320'}};

/** Lanes stand side by side. */
export const NarrowLanes: Story = {args: {lesson: copy(bakery), step: 9}, globals: {width: '320'}};

export const NarrowWithLongText: Story = {args: {lesson: copy(slug), step: 2}, globals: {width: '320'}};

export const Themed: Story = {
  args: {lesson: copy(search), step: 12},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** An arrow leads to a node that is not there: it is left out, and the mistake is said below. */
export const PartlyWrong: Story = {args: {lesson: copy(broken)}};

const list = html`<ol>
  <li data-kind="start">A request arrives</li>
  <li>A view is found for it</li>
  <li data-kind="wait">The view waits for the database</li>
  <li data-kind="end">An answer is sent</li>
</ol>`;

/** No JSON at all: an ordered list is the flow, and each item a step. */
export const ListInside: Story = {
  render: () => html`<concept-flow>${list}</concept-flow>`,
  parameters: {controls: {disable: true}},
};

/** A list inside an item says where it goes instead of to the next one. */
export const ListWithBranches: Story = {
  render: () =>
    html`<concept-flow>
      <ol>
        <li id="flow-asked" data-kind="start">A page is asked for</li>
        <li id="flow-cached" data-kind="decision">
          Is it in the cache?
          <ul>
            <li><a href="#flow-sent">yes</a></li>
            <li><a href="#flow-made">no</a></li>
          </ul>
        </li>
        <li id="flow-made">It is made, and put into the cache</li>
        <li id="flow-sent" data-kind="end">It is sent</li>
      </ol>
    </concept-flow>`,
  parameters: {controls: {disable: true}},
};

/** No flow of an author: the tasks of the run over its time. */
export const Tasks: Story = {args: {lesson: copy(tasks), step: 11}};
export const TasksDark: Story = {args: {lesson: copy(tasks), step: 11}, globals: {theme: 'dark'}};
export const TasksNarrow: Story = {args: {lesson: copy(tasks), step: 11}, globals: {width: '320'}};
export const TasksRightToLeft: Story = {args: {lesson: copy(tasks), step: 11}, globals: {direction: 'rtl'}};

/** No flow of an author, or the page asks for it: the functions of the run, and who calls whom. */
export const Calls: Story = {args: {lesson: copy(calls), step: 4}};
export const CallsDark: Story = {args: {lesson: copy(calls), step: 4}, globals: {theme: 'dark'}};
export const CallsNarrow: Story = {args: {lesson: copy(calls), step: 4}, globals: {width: '320'}};
export const CallsRightToLeft: Story = {args: {lesson: copy(calls), step: 4}, globals: {direction: 'rtl'}};
export const CallsOfTasks: Story = {args: {lesson: copy(tasks), step: 11, view: 'calls'}};

const states = withoutLesson<Args>('concept-flow', html`<p>It starts, sleeps, goes on, and returns.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutFlow: Story = states.withoutPart;
