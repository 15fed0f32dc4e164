import {expect} from '@open-wc/testing';
import '../../src/elements/trace-lesson/define.js';
import '../../src/elements/trace-controls/define.js';
import '../../src/lesson-page.js';
import '../../src/study.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text} from '../kit/page.js';

/** All shadow roots in an element. */
const rootsIn = (element: Element): ShadowRoot[] => {
  const inside = [...(element.shadowRoot?.children ?? []), ...element.children].flatMap(rootsIn);
  return element.shadowRoot ? [element.shadowRoot, ...inside] : inside;
};

/** An element as a parser makes it of a page that has what it shows as HTML. */
const written = async (tag: string): Promise<LessonElement> => {
  const element = await show(tag, structuredClone(waiting));
  const home = document.createElement('div');
  const page = document.createElement('div');
  home.append(element);
  const text = home.getHTML({shadowRoots: rootsIn(element)});
  page.setHTMLUnsafe(text.replace('<template shadowrootmode="open">', '$&<style>p {}</style>'));
  document.body.append(page);
  return page.firstElementChild as LessonElement;
};

describe('What was written into a page before there was a script', () => {
  afterEach(clear);

  it('stays until the lesson is there, and is then what the element shows', async () => {
    const page = await written('execution-table');
    await page.updateComplete;
    expect(all(page, 'tbody tr')).to.have.length(6);
    expect(all(page, 'tr[aria-current]')).to.have.length(1);
    page.lesson = structuredClone(waiting);
    await settled(page);
    expect(all(page, '.root')).to.have.length(1);
    expect(all(page, 'style')).to.have.length(0);
    page.source!.player!.dispatch({type: 'step', to: 3}, 'reader');
    expect(text(one(page, 'tr[aria-current] th'))).to.contain('4');
  });

  it('is used again: a lesson’s elements stay what they are', async () => {
    const page = await written('trace-lesson');
    const before = all(page, 'execution-table, execution-sample, quiz-card, quiz-deck, learning-modes');
    expect(before.length).to.be.greaterThan(3);
    page.lesson = structuredClone(waiting);
    await settled(page, ...(before as LessonElement[]));
    expect(all(page, 'execution-table, execution-sample, quiz-card, quiz-deck, learning-modes')).to.have.length(
      before.length,
    );
    for (const element of before) expect(element.isConnected, element.localName).to.equal(true);
    const table = before.find(({localName}) => localName === 'execution-table') as LessonElement;
    expect(table.source === page.source).to.equal(true);
  });

  it('keeps the focus where it is', async () => {
    const page = await written('trace-controls');
    const name = 'Step forward';
    const button = (): HTMLElement => one(page, `button[aria-label="${name}"]`);
    button().focus();
    const before = button();
    page.lesson = structuredClone(waiting);
    await settled(page);
    expect(button() === before).to.equal(false);
    expect(page.shadowRoot!.activeElement === button()).to.equal(true);
  });

  it('makes room for the author’s own content where the lesson cannot be had', async () => {
    const page = await written('execution-table');
    page.innerHTML = '<p>What it would show.</p>';
    page.lesson = {title: 'Nothing'};
    await settled(page);
    expect(all(page, 'table')).to.have.length(0);
    expect(page.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(text(one(page, '.problems'))).to.contain('table');
  });
});
