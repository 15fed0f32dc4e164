import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/trace-controls/define.js';
import {at, copy, press, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, bakery, names, single, tea, walk} from './lessons.js';

interface Args extends LessonArgs {
  label?: string;
}
type Story = StoryObj<Args>;

const render = ({lesson, step, label}: Args): TemplateResult =>
  html`<trace-controls label=${label ?? nothing} .lesson=${lesson} ${at(step)}></trace-controls>`;

const meta: Meta<Args> = {title: 'Elements/Trace controls', component: 'trace-controls', render};
export default meta;

/** There is nothing before the first step. */
export const FirstStep: Story = {args: {lesson: copy(names)}};

export const MiddleStep: Story = {args: {lesson: copy(names), step: 4}};

/** There is nothing after the last one. */
export const LastStep: Story = {args: {lesson: copy(names), step: 7}};

/** Steps at which the run waits have taller marks on the scale. */
export const WithWaits: Story = {args: {lesson: copy(bakery), step: 6}};

/** The step shown is one of them; what time it is in the run is said, too. */
export const Suspended: Story = {args: {lesson: copy(bakery), step: 7}};

/** A run of one step has nothing to play. */
export const OneStep: Story = {args: {lesson: copy(single)}};

export const Playing: Story = {
  args: {lesson: copy(bakery)},
  render: ({lesson}) =>
    html`<trace-controls
      .lesson=${lesson}
      ${reader(({source}) => source?.player?.dispatch({type: 'play'}))}
    ></trace-controls>`,
};

/** Another speed than one step in 1.6 s. */
export const TwiceAsFast: Story = {
  args: {lesson: copy(bakery)},
  render: ({lesson}) =>
    html`<trace-controls
      .lesson=${lesson}
      ${reader(({source}) => source?.player?.dispatch({type: 'speed', speed: 2}))}
    ></trace-controls>`,
};

/** Of a long run only the waits would be marked. */
export const ThousandSteps: Story = {args: {lesson: copy(walk), step: 500}};

/** What the keys do, wherever a run is shown. */
export const KeysOpen: Story = {
  args: {lesson: copy(tea), step: 2},
  render: ({lesson, step}) =>
    html`<div style="min-block-size: 26em">
      <trace-controls
        .lesson=${lesson}
        ${at(step)}
        ${reader((controls) => press(controls, 'button.keys'))}
      ></trace-controls>
    </div>`,
};

export const RightToLeft: Story = {args: {lesson: copy(arabic), step: 4}, globals: {direction: 'rtl'}};

export const Dark: Story = {args: {lesson: copy(bakery), step: 7}, globals: {theme: 'dark'}};

export const Narrow: Story = {args: {lesson: copy(bakery), step: 7}, globals: {width: '320'}};

export const NarrowThousandSteps: Story = {args: {lesson: copy(walk), step: 1000}, globals: {width: '320'}};

export const RightToLeftNarrow: Story = {
  args: {lesson: copy(arabic), step: 4},
  globals: {direction: 'rtl', width: '320'},
};

export const Themed: Story = {
  args: {lesson: copy(bakery), step: 7},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

const states = withoutLesson<Args>('trace-controls', html`<p>Read the steps in their order.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutSteps: Story = states.withoutPart;
