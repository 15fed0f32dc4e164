import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/concept-snapshot/define.js';
import {at, copy, press, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, slug, whole} from './lessons.js';

type Args = LessonArgs;
type Story = StoryObj<Args>;

const render = ({lesson, step}: Args): TemplateResult =>
  html`<concept-snapshot .lesson=${lesson} ${at(step)}></concept-snapshot>`;

const meta: Meta<Args> = {title: 'Elements/Concept snapshot', component: 'concept-snapshot', render};
export default meta;

/** A lesson under a name of its own: what a reader does is kept under it. */
const named = (id: string, changes: object = {}): object => copy(whole, {id: `concept-snapshot-${id}`, ...changes});

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft meets `a_name_that_is_much_longer_than_the_page_is_wide_and_has_no_place_to_break` once more.';

export const Default: Story = {args: {lesson: named('default')}};

export const AtAStep: Story = {args: {lesson: named('step'), step: 6}};

/** After a press on “Copy”, where the page may copy or not. */
export const Copied: Story = {
  args: {lesson: named('copied')},
  render: ({lesson}) =>
    html`<concept-snapshot .lesson=${lesson} ${reader((element) => press(element, 'button'))}></concept-snapshot>`,
};

export const LongText: Story = {
  args: {lesson: copy(slug, {id: 'concept-snapshot-long', ...{snapshot: {title: LONG, lines: [LONG, LONG]}}})},
};

export const NarrowWithLongText: Story = {
  args: {lesson: copy(slug, {id: 'concept-snapshot-narrow-long', ...{snapshot: {title: LONG, lines: [LONG, LONG]}}})},
  globals: {width: '320'},
};

export const RightToLeft: Story = {
  args: {
    lesson: copy(arabic, {
      id: 'concept-snapshot-rtl',
      ...{snapshot: {lines: ['البرنامج يسير خطوة خطوة.', 'كل خطوة تغيّر `x` أو تتركه.']}},
    }),
    step: 2,
  },
  globals: {direction: 'rtl'},
};

export const Dark: Story = {args: {lesson: named('dark'), step: 4}, globals: {theme: 'dark'}};

export const Narrow: Story = {args: {lesson: named('narrow'), step: 4}, globals: {width: '320'}};

export const Themed: Story = {
  args: {lesson: named('themed'), step: 4},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

const states = withoutLesson<Args>('concept-snapshot', html`<p>A coroutine lets go at <code>await</code>.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutPart: Story = states.withoutPart;
