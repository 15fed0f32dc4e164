import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/key-moments/define.js';
import {at, copy, press, reader, theme, withoutLesson, type LessonArgs} from './kit.js';
import {arabic, slug, whole} from './lessons.js';

type Args = LessonArgs;
type Story = StoryObj<Args>;

const render = ({lesson, step}: Args): TemplateResult =>
  html`<key-moments .lesson=${lesson} ${at(step)}></key-moments>`;

const meta: Meta<Args> = {title: 'Elements/Key moments', component: 'key-moments', render};
export default meta;

/** A lesson under a name of its own: what a reader does is kept under it. */
const named = (id: string, changes: object = {}): object => copy(whole, {id: `key-moments-${id}`, ...changes});

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft meets `a_name_that_is_much_longer_than_the_page_is_wide_and_has_no_place_to_break` once more.';

export const Default: Story = {args: {lesson: named('default')}};

export const AtAStep: Story = {args: {lesson: named('step'), step: 6}};

/** Answers stay open until they are closed, also over a reload. */
export const Open: Story = {
  args: {lesson: named('open'), step: 4},
  render: ({lesson, step}) =>
    html`<key-moments .lesson=${lesson} ${at(step)} ${reader((element) => press(element, 'summary'))}></key-moments>`,
};

/** A question whose answer cites the current step says so. */
export const AboutThisStep: Story = {args: {lesson: named('about'), step: 5}};

/** Where the page has a heading of its own. */
export const WithoutHead: Story = {
  args: {lesson: named('headless')},
  render: ({lesson}) => html`<key-moments label="" .lesson=${lesson}></key-moments>`,
};

export const LongText: Story = {
  args: {lesson: copy(slug, {id: 'key-moments-long', ...{moments: [{question: LONG, answer: `${LONG} ${LONG}`}]}})},
};

export const NarrowWithLongText: Story = {
  args: {
    lesson: copy(slug, {id: 'key-moments-narrow-long', ...{moments: [{question: LONG, answer: `${LONG} ${LONG}`}]}}),
  },
  globals: {width: '320'},
};

export const RightToLeft: Story = {
  args: {
    lesson: copy(arabic, {
      id: 'key-moments-rtl',
      ...{moments: [{question: 'لماذا ينتظر البرنامج في {step:2}؟', answer: 'لأن {step:3} تأتي بعده، و`x` لا يتغير.'}]},
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

const states = withoutLesson<Args>('key-moments', html`<p>A coroutine lets go at <code>await</code>.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutPart: Story = states.withoutPart;
