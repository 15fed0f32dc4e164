import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import '../src/define.js';
import type {AnswerEvent, HintEvent, LessonErrorEvent, PlayerRequestEvent} from '../src/index.js';
import {page} from '../stories/page.js';
import {argTypesOf, manifest} from './manifest.js';
import {asPage} from './source.js';

setCustomElementsManifest(manifest);

/** The events that leave our elements, and what of them is worth to be seen. */
const EVENTS: readonly (readonly [name: string, detail: (event: Event) => unknown])[] = [
  ...['step-request', 'play-request', 'pause-request', 'speed-request'].map(
    (name) => [name, (event: Event) => (event as PlayerRequestEvent).command] as const,
  ),
  [
    'answer',
    (event) => {
      const {question, option, correct, attempt, hinted, order} = event as AnswerEvent;
      return {question, option, correct, attempt, hinted, order};
    },
  ],
  ['hint', (event) => (event as HintEvent).question],
  ['lesson-ready', () => undefined],
  ['lesson-error', (event) => (event as LessonErrorEvent).problems.map(({message}) => message)],
];

const toolbar = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  toolbar: {title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({value, title}))},
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [(story, {globals, viewMode}) => page(story(), globals, viewMode === 'story')],
  globalTypes: {
    theme: {
      description: 'Colours of the page',
      ...toolbar('Colours', 'mirror', [
        ['light', 'Light'],
        ['dark', 'Dark'],
      ]),
    },
    direction: {
      description: 'Direction of the page',
      ...toolbar('Direction', 'transfer', [
        ['ltr', 'Left to right'],
        ['rtl', 'Right to left'],
      ]),
    },
    width: {
      description: 'Width of the page',
      ...toolbar('Width', 'grow', [
        ['320', '320 px'],
        ['768', '768 px'],
        ['full', 'Full'],
      ]),
    },
  },
  initialGlobals: {theme: 'light', direction: 'ltr', width: 'full'},
  argTypes: {
    step: {
      description: 'The step that the reader is at.',
      control: {type: 'number', min: 1},
      table: {category: 'story', type: {summary: 'number'}},
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: {sort: 'none'},
    docs: {
      extractArgTypes: argTypesOf,
      source: {excludeDecorators: true, transform: asPage},
      toc: {headingSelector: 'h3'},
    },
    options: {storySort: {order: ['Lesson', 'Elements'], method: 'alphabetical'}},
  },
  beforeEach: ({canvasElement}) => {
    // What a reader did in an earlier visit would hide the state that the story is about.
    for (const key of Object.keys(localStorage)) if (key.startsWith('trace-elements:')) localStorage.removeItem(key);
    const listeners = EVENTS.map(([name, detail]) => {
      const log = action(name);
      return [name, (event: Event) => log(detail(event))] as const;
    });
    for (const [name, listener] of listeners) canvasElement.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) canvasElement.removeEventListener(name, listener);
    };
  },
};

export default preview;
