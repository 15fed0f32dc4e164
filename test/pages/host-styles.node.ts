import assert from 'node:assert/strict';
import {whole} from '../kit/lessons.js';
import {elements, html, probe, quirks, WAYS} from './document.js';
import {hostStyles} from './host-styles.js';
import {inEveryEngine, type Stage} from './suite.js';

/** What the probe `styles` tells: for each style sheet, the properties that it changes inside our shadow roots. */
interface Changes {
  readonly elements: number;
  readonly properties: number;
  readonly changed: Readonly<Record<string, readonly string[]>>;
  /** What comes in of a page's `visibility: hidden`, and of its `color-scheme: dark`. */
  readonly visibility: readonly string[];
  readonly colorScheme: readonly string[];
}

const styles = hostStyles();
const addressOf = (index: number): string => `/sheets/${index}.css`;

inEveryEngine(
  'host styles',
  () => {
    const main = `<main>${elements('src="/lesson.json"', '')}</main>${WAYS['one classic script']('')}`;
    const there = styles.flatMap(({text}, i) => (text === undefined ? [] : addressOf(i)));
    return [
      ['/lesson.json', {body: JSON.stringify(whole)}],
      ['/page.html', {body: html(main + probe('styles'))}],
      ['/quirks.html', {body: quirks(main)}],
      ['/sheets.json', {body: JSON.stringify(there)}],
      ...styles.map(({text = ''}, i) => [addressOf(i), {body: text}] as const),
    ];
  },
  (it) => {
    const told = new Map<string, Promise<Changes>>();
    const look = async ({driver, engine, show}: Stage): Promise<Changes> => {
      // Whether there is room for two columns depends on the size of the font, which is let in: here there never is.
      if (engine !== 'webkit') await driver.resize(800, 800);
      return show<Changes>('/page.html');
    };
    const changes = (stage: Stage): Promise<Changes> => {
      if (!told.has(stage.engine)) told.set(stage.engine, look(stage));
      return told.get(stage.engine)!;
    };
    for (const [i, {name, text}] of styles.entries()) {
      it(
        `A style sheet ${name} changes nothing inside our elements but what is let in`,
        async (stage) => {
          const {changed, elements, properties} = await changes(stage);
          assert.ok(elements > 200 && properties > 200, 'there is something to compare');
          assert.deepEqual(changed[addressOf(i)], []);
        },
        () => (text === undefined ? 'its package is not installed' : undefined),
      );
    }

    it('A page without a doctype changes nothing inside our elements', async (stage) => {
      assert.deepEqual((await changes(stage)).changed['/quirks.html'], []);
    });

    it('An author who hides what an element is in, by its visibility, hides all of the element', async (stage) => {
      assert.deepEqual((await changes(stage)).visibility, ['hidden']);
    });

    it('In a page whose colour scheme is dark, so is that of the boxes and lists to choose from in our elements', async (stage) => {
      assert.deepEqual((await changes(stage)).colorScheme, ['dark']);
    });
  },
);
