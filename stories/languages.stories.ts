import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/trace-lesson/define.js';
import {addLanguage} from '../src/page/language.js';
import {at, copy, type LessonArgs} from './kit.js';
import {arabic, whole} from './lessons.js';

interface Args extends LessonArgs {
  /** The language of the page, as `lang` says it. */
  lang: string;
}
type Story = StoryObj<Args>;

const render = ({lang, lesson, step}: Args): TemplateResult =>
  html`<div lang=${lang}><trace-lesson .lesson=${lesson} ${at(step)}></trace-lesson></div>`;

/** The interface speaks the language of the page; the lesson has its own, and is read aloud in it. */
const meta: Meta<Args> = {title: 'Languages', render};
export default meta;

/** A lesson under a name of its own: what a reader does is kept under it. */
const spoken = (lang: string): Story => ({
  args: {lang, lesson: copy(whole, {id: `languages-${lang}`, lang: 'en'}), step: 3},
});

export const German: Story = spoken('de');
export const Spanish: Story = spoken('es');
export const French: Story = spoken('fr');
export const Portuguese: Story = spoken('pt-BR');
export const Japanese: Story = spoken('ja');
export const Chinese: Story = spoken('zh-CN');
export const Hindi: Story = spoken('hi');

/** Page, interface and lesson are Arabic. */
export const Arabic: Story = {
  args: {lang: 'ar', lesson: copy(arabic, {id: 'languages-ar'}), step: 4},
  globals: {direction: 'rtl'},
};

export const ArabicNarrow: Story = {
  args: {lang: 'ar', lesson: copy(arabic, {id: 'languages-ar-320'}), step: 4},
  globals: {direction: 'rtl', width: '320'},
};

/** German words are long. */
export const GermanNarrow: Story = {
  args: {lang: 'de', lesson: copy(whole, {id: 'languages-de-320', lang: 'en'}), step: 3},
  globals: {width: '320'},
};

/** An author's own language, of which a few words are there: the rest is English. */
export const Added: Story = {
  ...spoken('nl'),
  beforeEach: () =>
    addLanguage('nl', {
      step: 'Stap',
      stepNumber: 'Stap {step}',
      position: 'Stap {step} van {count}',
      positionOf: '{step} van {count}',
      first: 'Eerste stap',
      last: 'Laatste stap',
    }),
};

/** A language that nobody has: the interface is English. */
export const Unknown: Story = spoken('tlh');
