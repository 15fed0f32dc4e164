import {expect} from '@open-wc/testing';
import '../../src/elements/concept-snapshot/define.js';
import type {ConceptSnapshot} from '../../src/elements/concept-snapshot/concept-snapshot.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, said, show, text, waitUntil} from '../kit/page.js';

const lesson = {...waiting, snapshot: {title: '`await`', lines: ['It *waits* in {step:3}.', 'Then `rows` is there.']}};

/** Puts another clipboard in the place of the browser's. */
const withClipboard = (clipboard: unknown): unknown =>
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});

describe('<concept-snapshot>', () => {
  afterEach(() => {
    clear();
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('shows the idea line by line, under its title', async () => {
    const element = await show<ConceptSnapshot>('concept-snapshot', lesson);
    expect(text(one(element, '.head'))).to.equal('await');
    expect(all(element, 'li').map(text)).to.deep.equal(['It waits in step 3.', 'Then rows is there.']);
  });

  it('copies it as plain text, and says so', async () => {
    let copied = '';
    withClipboard({writeText: async (what: string) => void (copied = what)});
    const element = await show<ConceptSnapshot>('concept-snapshot', lesson);
    one(element, 'button').click();
    one(element, '.foot button').click();
    await waitUntil(() => text(one(element, '.said')), 'it says so');
    expect(copied).to.equal('await\n\n- It waits in step 3.\n- Then rows is there.');
    expect(text(one(element, '.said'))).to.equal('Copied.');
    expect(await said()).to.equal('Copied.');
  });

  for (const [where, clipboard] of [
    ['is no clipboard', undefined],
    ['copying is not allowed', {writeText: () => Promise.reject(new Error('no'))}],
  ] as const) {
    it(`selects the lines where there ${where}, and says so`, async () => {
      withClipboard(clipboard);
      const element = await show<ConceptSnapshot>('concept-snapshot', lesson);
      one(element, '.foot button').click();
      await waitUntil(() => text(one(element, '.said')), 'it says so');
      expect(text(one(element, '.said'))).to.contain('selected');
    });
  }
});
