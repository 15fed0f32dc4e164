import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/execution-sample/define.js';
import {at, copy, theme, withoutLesson, type LessonArgs} from './kit.js';
import {
  arabic,
  bakery,
  broken,
  modules,
  recorded,
  search,
  single,
  slug,
  tasks,
  tea,
  tills,
  unwound,
} from './lessons.js';

interface Args extends LessonArgs {
  label?: string;
  plain?: boolean;
}
type Story = StoryObj<Args>;

const render = ({lesson, step, label, plain = false}: Args): TemplateResult =>
  html`<execution-sample label=${label ?? nothing} ?plain=${plain} .lesson=${lesson} ${at(step)}></execution-sample>`;

const meta: Meta<Args> = {title: 'Elements/Execution sample', component: 'execution-sample', render};
export default meta;

/** The line that runs is marked, and the one that runs next. */
export const FirstStep: Story = {args: {lesson: copy(tea)}};

/** The line at which the run waits. What was printed so far stands below. */
export const Suspended: Story = {args: {lesson: copy(tea), step: 4}};

export const LastStep: Story = {args: {lesson: copy(tea), step: 8}};

export const OneStep: Story = {args: {lesson: copy(single)}};

/** Lines that no step is on, as `return None` here, cannot be pressed. */
export const LinesNotReached: Story = {args: {lesson: copy(search), step: 16}};

/** The same sum in eight languages. */
export const Languages: Story = {
  render: () => html`${tills.map((lesson) => html`<execution-sample .lesson=${lesson}></execution-sample>`)}`,
  parameters: {
    controls: {disable: true},
    docs: {source: {code: '<execution-sample src="till-in-python.json"></execution-sample>'}},
  },
};

/** No colours, and nothing fetched for them. */
export const Plain: Story = {args: {lesson: copy(tea), step: 5, plain: true}};

/** Two files; the one that runs is shown. */
export const TwoFiles: Story = {args: {lesson: copy(modules), step: 4}};

/** The code of a recorded run is the recording's. */
export const Recorded: Story = {args: {lesson: copy(recorded), step: 7}};

/** `--te-code-block-size` bounds the height; the line that runs is kept in view. */
export const LongCode: Story = {
  args: {lesson: copy(bakery), step: 18},
  render: (args) => html`<div style="--te-code-block-size: 14em">${render(args)}</div>`,
};

export const LongText: Story = {args: {lesson: copy(slug), step: 2}};

export const OwnLabel: Story = {args: {lesson: copy(tea), step: 2, label: 'The program of this page'}};

/** Code runs from left to right in every page. */
export const RightToLeft: Story = {args: {lesson: copy(arabic), step: 6}, globals: {direction: 'rtl'}};

export const Dark: Story = {args: {lesson: copy(search), step: 4}, globals: {theme: 'dark'}};

export const DarkSuspended: Story = {args: {lesson: copy(tea), step: 4}, globals: {theme: 'dark'}};

export const Narrow: Story = {args: {lesson: copy(search), step: 4}, globals: {width: '320'}};

export const NarrowWithLongText: Story = {args: {lesson: copy(slug), step: 2}, globals: {width: '320'}};

export const Themed: Story = {
  args: {lesson: copy(tea), step: 4},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** The caption names a step that is not there. */
export const PartlyWrong: Story = {args: {lesson: copy(broken)}};

/** Where the other task waits, and what this step printed. */
export const OthersWait: Story = {args: {lesson: copy(tasks), step: 11}};
export const OthersWaitDark: Story = {args: {lesson: copy(tasks), step: 11}, globals: {theme: 'dark'}};
export const OthersWaitNarrow: Story = {args: {lesson: copy(tasks), step: 11}, globals: {width: '320'}};
export const OthersWaitRightToLeft: Story = {args: {lesson: copy(tasks), step: 11}, globals: {direction: 'rtl'}};

/** The exact expression that is waited for. */
export const WaitsFor: Story = {args: {lesson: copy(tasks), step: 3}};
export const WaitsForDark: Story = {args: {lesson: copy(tasks), step: 3}, globals: {theme: 'dark'}};
export const WaitsForNarrow: Story = {args: {lesson: copy(tasks), step: 3}, globals: {width: '320'}};
export const WaitsForRightToLeft: Story = {args: {lesson: copy(tasks), step: 3}, globals: {direction: 'rtl'}};

/** Files as tabs; how the run ended stands below the output. */
export const Unwound: Story = {args: {lesson: copy(unwound), step: 9}};
export const UnwoundDark: Story = {args: {lesson: copy(unwound), step: 9}, globals: {theme: 'dark'}};
export const UnwoundNarrow: Story = {args: {lesson: copy(unwound), step: 9}, globals: {width: '320'}};
export const UnwoundRightToLeft: Story = {args: {lesson: copy(unwound), step: 9}, globals: {direction: 'rtl'}};

const states = withoutLesson<Args>(
  'execution-sample',
  html`<pre><code>cup = "empty"
await asyncio.sleep(0.12)
cup = "tea"</code></pre>`,
);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutCode: Story = states.withoutPart;
