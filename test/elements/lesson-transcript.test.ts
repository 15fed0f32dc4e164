import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/lesson-transcript/define.js';
import type {LessonTranscript} from '../../src/elements/lesson-transcript/lesson-transcript.js';
import {long, waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

const written = {
  ...waiting,
  transcript: [
    'It begins.',
    {text: 'It waits, see {step:5}.', step: 3},
    {text: 'Then `row` is there.', step: 4},
    {text: 'That was all of it.', step: 6},
  ],
};

const current = (element: Element): string => text(one(element, '[aria-current=step]'));
const position = ({source}: LessonTranscript): number => source!.player!.state.position;

describe('<lesson-transcript>', () => {
  afterEach(clear);

  it('tells the run in the author’s sentences, and marks that of the current step in words too', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', written);
    expect(all(element, '.says').map(text)).to.deep.equal([
      'It begins.',
      'It waits, see step 5.',
      'Then row is there.',
      'That was all of it.',
    ]);
    expect(current(element)).to.contain('current step It begins.');
    element.source!.player!.dispatch({type: 'step', to: 3});
    expect(current(element)).to.contain('Step 4, current step Then row is there.');
    expect(all(element, '[aria-current]')).to.have.length(1);
  });

  it('stays at what was said last where nothing is said of a step', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', written);
    element.source!.player!.dispatch({type: 'step', to: 1});
    expect(current(element)).to.contain('It begins.');
    element.source!.player!.dispatch({type: 'step', to: 4});
    expect(current(element)).to.contain('Then row is there.');
  });

  it('goes to the step of a sentence that is pressed; a reference in it leads elsewhere', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', written);
    one(element, 'li:nth-child(3) .says').click();
    expect(position(element)).to.equal(3);
    one(element, '.reference').click();
    expect(position(element)).to.equal(4);
  });

  it('is one tab stop; arrows go from sentence to sentence, and Enter to its step', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', written);
    expect(all(element, '.go[tabindex="0"]')).to.have.length(1);
    one(element, '.go').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(position(element)).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '.go')[1]);
    await sendKeys({press: 'Enter'});
    expect(position(element)).to.equal(2);
    expect(all(element, '.go[tabindex="0"]')).to.have.length(1);
  });

  it('tells a run of which nobody wrote', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', waiting);
    expect(all(element, 'li')).to.have.length(6);
    for (const sentence of all(element, '.says')) expect(text(sentence)).not.to.equal('');
  });

  it('shows a part of a long one, brings the current sentence into it, and more when asked', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', long(5000));
    expect(all(element, 'li').length).to.be.lessThan(200);
    element.source!.player!.dispatch({type: 'step', to: 3000});
    await settled(element);
    expect(all(element, 'li').length).to.be.lessThan(200);
    expect(current(element)).to.contain('Step 3001');
    const before = all(element, 'li').map(text);
    const sentence = all(element, 'li')[5]!;
    const words = text(sentence);
    const place = sentence.getBoundingClientRect().top;
    all(element, '.more button')[0]!.click();
    await settled(element);
    const after = all(element, 'li').map(text);
    expect(after.length).to.be.greaterThan(before.length);
    expect(after).to.include.members(before);
    const same = all(element, 'li').find((one) => text(one) === words)!;
    expect(same.getBoundingClientRect().top).to.be.closeTo(place, 2);
    for (let i = 0; i < 10; i++) {
      all(element, '.more button').at(-1)!.click();
      await settled(element);
    }
    expect(all(element, 'li').length).to.be.lessThan(200);
    expect(text(all(element, 'li').at(-1))).to.contain('Step 3');
  });

  it('keeps the current sentence in sight, in its own box', async () => {
    const element = await show<LessonTranscript>('lesson-transcript', long(150));
    element.source!.player!.dispatch({type: 'step', to: 120});
    const box = one(element, '.box').getBoundingClientRect();
    await waitUntil(() => {
      const {top, bottom} = one(element, '[aria-current]').getBoundingClientRect();
      return top >= box.top - 1 && bottom <= box.bottom + 1;
    }, 'the sentence is in view');
  });
});
