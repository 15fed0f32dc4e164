import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/lesson-transcript/define.js';
import {at, copy, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, recorded, slug, walk, whole} from './lessons.js';

type Args = LessonArgs;
type Story = StoryObj<Args>;

const render = ({lesson, step}: Args): TemplateResult =>
  html`<lesson-transcript .lesson=${lesson} ${at(step)}></lesson-transcript>`;

const meta: Meta<Args> = {title: 'Elements/Transcript', component: 'lesson-transcript', render};
export default meta;

/** A lesson under a name of its own: what a reader does is kept under it. */
const named = (id: string, changes: object = {}): object => copy(whole, {id: `lesson-transcript-${id}`, ...changes});

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft meets `a_name_that_is_much_longer_than_the_page_is_wide_and_has_no_place_to_break` once more.';

export const Default: Story = {args: {lesson: named('default')}};

export const AtAStep: Story = {args: {lesson: named('step'), step: 6}};

/** Nobody wrote one: it is made from the run. */
export const Generated: Story = {args: {lesson: named('generated', {transcript: []}), step: 4}};

/** Of a recorded run. */
export const Recorded: Story = {args: {lesson: copy(recorded, {id: 'transcript-recorded'}), step: 7}};

/** Only a part of a long one is there, and grows at its ends. */
export const ThousandSteps: Story = {args: {lesson: copy(walk, {id: 'transcript-long'}), step: 500}};

export const LongText: Story = {
  args: {lesson: copy(slug, {id: 'lesson-transcript-long', ...{transcript: [LONG, {text: LONG, step: 2}]}})},
};

export const NarrowWithLongText: Story = {
  args: {lesson: copy(slug, {id: 'lesson-transcript-narrow-long', ...{transcript: [LONG, {text: LONG, step: 2}]}})},
  globals: {width: '320'},
};

export const RightToLeft: Story = {
  args: {lesson: copy(arabic, {id: 'lesson-transcript-rtl', ...{}}), step: 2},
  globals: {direction: 'rtl'},
};

export const Dark: Story = {args: {lesson: named('dark'), step: 4}, globals: {theme: 'dark'}};

export const Narrow: Story = {args: {lesson: named('narrow'), step: 4}, globals: {width: '320'}};

export const Themed: Story = {
  args: {lesson: named('themed'), step: 4},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

const states = withoutLesson<Args>('lesson-transcript', html`<p>A coroutine lets go at <code>await</code>.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutPart: Story = states.withoutPart;
