import {expect} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {LessonElement} from '../../src/index.js';
import type {LessonArgs} from '../../stories/kit.js';
import {page, type PageChoice} from '../../stories/page.js';
import {waitUntil} from '../kit/page.js';

/** Shows a story as Storybook does, with arguments of its own, so that no story finds what another left. */
const show = (meta: Meta<LessonArgs>, story: StoryObj<LessonArgs>, choice: PageChoice): HTMLElement => {
  const args = structuredClone({...meta.args, ...story.args});
  const draw = (story.render ?? meta.render)!;
  const content = draw(args, {args} as StoryContext<LessonArgs>) as TemplateResult;
  const place = document.createElement('div');
  Object.assign(place.style, {position: 'relative', overflow: 'auto', inlineSize: `${choice.width ?? 760}px`});
  document.body.append(place);
  render(page(content, choice), place);
  return place;
};

const elementsIn = (root: ParentNode): LessonElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof LessonElement ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** The stories that are about a lesson which is not there, by their names; every other shows one. */
const STATES: readonly (readonly [names: RegExp, state: string | undefined])[] = [
  [/^Empty$/, undefined],
  [/^Loading/, 'loading'],
  [/^Missing|^NotJson$|^WrongShape$/, 'failed'],
  [/./, 'ready'],
];

/** Waits until a story shows what it is about. */
const shown = async (place: HTMLElement, name: string): Promise<void> => {
  const [, state] = STATES.find(([names]) => names.test(name))!;
  const elements = (): LessonElement[] => elementsIn(place);
  await waitUntil(() => elements().every(({source}) => source?.state === state), `the lesson is ${state}`);
  for (const element of elements()) while (!(await element.updateComplete));
  expect(elements()).not.to.have.length(0);
};

type Stories = Record<string, StoryObj<LessonArgs>> & {readonly default: Meta<LessonArgs>};

/** Looks at every story of a file: axe on a light page and on a dark one, and nothing wider than a small page. */
export const testStories = (file: object): void => {
  const {default: meta, ...stories} = file as Stories;
  describe(`stories of ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      const visit = async (choice: PageChoice, look: (place: HTMLElement) => unknown): Promise<void> => {
        const end = (story as {beforeEach?: () => () => void}).beforeEach?.();
        const place = show(meta, story, choice);
        try {
          await shown(place, name);
          await look(place);
        } finally {
          place.remove();
          localStorage.clear();
          end?.();
        }
      };

      it(`${name}: axe objects to nothing, on a light page and on a dark one`, async () => {
        for (const theme of ['light', 'dark']) {
          await visit({theme, ...story.globals}, (place) => expect(place).to.be.accessible());
        }
      });

      // WCAG 2.2, 1.4.10: what is wider scrolls in a box of its own.
      it(`${name}: nothing reaches out of a page of 320 px`, async () => {
        await visit({...story.globals, width: '320'}, (place) => {
          expect(place.scrollWidth).to.be.at.most(320);
        });
      });
    }
  });
};
