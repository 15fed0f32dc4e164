import {expect} from '@open-wc/testing';
import '../../src/elements/key-moments/define.js';
import type {KeyMoments} from '../../src/elements/key-moments/key-moments.js';
import {memoryOf} from '../../src/page/memory.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

const lesson = {
  ...waiting,
  moments: [
    {question: 'Why does {step:3} wait?', answer: 'It asks for a row; {step:4} has it.'},
    {id: 'list', question: 'Is it the same list?', answer: 'Yes, see {cell:5,Result}.'},
    {question: 'And nothing else?', answer: 'No.'},
  ],
};

const moments = (element: Element): HTMLDetailsElement[] => all(element, 'details') as HTMLDetailsElement[];
const marked = (element: Element): string[] =>
  all(element, '.mark')
    .filter((mark) => getComputedStyle(mark).visibility === 'visible')
    .map((mark) => text(mark.closest('details')!.querySelector('.question')));

describe('<key-moments>', () => {
  afterEach(clear);

  it('shows the questions, and an answer when its question is pressed', async () => {
    const element = await show<KeyMoments>('key-moments', lesson);
    expect(all(element, '.question').map(text)).to.deep.equal([
      'Why does step 3 wait?',
      'Is it the same list?',
      'And nothing else?',
    ]);
    expect(moments(element).some(({open}) => open)).to.equal(false);
    for (const summary of all(element, 'summary').slice(0, 2)) summary.click();
    expect(moments(element).map(({open}) => open)).to.deep.equal([true, true, false]);
  });

  it('moves the cursor to a step that an answer cites', async () => {
    const element = await show<KeyMoments>('key-moments', lesson);
    all(element, 'summary')[1]!.click();
    const reference = one(element, 'details[open] .reference');
    expect(text(reference)).to.equal('step 5, “Result”');
    reference.click();
    expect(element.source!.player!.state.position).to.equal(4);
  });

  it('says which question is about the current step', async () => {
    const element = await show<KeyMoments>('key-moments', lesson);
    expect(marked(element)).to.deep.equal([]);
    element.source!.player!.dispatch({type: 'step', to: 3});
    expect(marked(element)).to.deep.equal(['Why does step 3 wait?']);
    element.source!.player!.dispatch({type: 'step', to: 4});
    expect(marked(element)).to.deep.equal(['Is it the same list?']);
    expect(text(one(element, '.current .mark'))).to.equal('about this step');
  });

  it('has the same answers open when its reader comes back', async () => {
    const first = await show<KeyMoments>('key-moments', lesson);
    all(first, 'summary')[1]!.click();
    await waitUntil(() => localStorage.length > 0, 'it is kept');
    first.remove();
    const second = await show<KeyMoments>('key-moments', lesson);
    expect(moments(second).map(({open}) => open)).to.deep.equal([false, true, false]);
  });

  it('opens an answer that is opened in another place of the page', async () => {
    const element = await show<KeyMoments>('key-moments', lesson);
    memoryOf(element.source!.lesson!).set('moments', ['list']);
    await settled(element);
    expect(moments(element).map(({open}) => open)).to.deep.equal([false, true, false]);
  });

  it('lives with anything in the storage', async () => {
    localStorage.setItem('trace-elements:waiting moments', '{"length": 1e9}');
    const element = await show<KeyMoments>('key-moments', lesson);
    one(element, 'summary').click();
    await settled(element);
    expect(moments(element)[0]!.open).to.equal(true);
  });

  it('leaves its heading to the page where it is told so', async () => {
    const element = await show<KeyMoments>('key-moments', lesson, {label: ''});
    expect(all(element, '.head')).to.have.length(0);
    expect(one(element, '[role=group]').getAttribute('aria-label')).to.equal('Key moments');
  });

  it('says so where the lesson has none', async () => {
    const element = await show<KeyMoments>('key-moments', waiting);
    expect(text(one(element, '[part=status]'))).to.equal('The lesson has no key moments.');
  });
});
