import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/execution-sample/define.js';
import {ExecutionSample} from '../../src/elements/execution-sample/execution-sample.js';
import {waiting} from '../kit/lessons.js';
import {queue, twoFiles} from '../kit/recorded.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

const at = (sample: ExecutionSample): number => sample.source!.player!.state.position;
const step = (sample: ExecutionSample, to: number): void => sample.source!.player!.dispatch({type: 'step', to});
const line = (sample: Element, number: number): HTMLElement => one(sample, `[data-line="${number}"]`);

describe('<execution-sample>', () => {
  afterEach(clear);

  it('shows the code as it is written', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    expect(
      all(sample, '.line code')
        .map((code) => code.textContent.replace(/\n$/, ''))
        .join('\n'),
    ).to.equal(waiting.sample.code.trimEnd());
    expect(text(one(sample, '.head'))).to.equal('views.py Python');
  });

  it('marks the line that is current and the one that runs next', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    step(sample, 3);
    expect(text(one(sample, '[aria-current=step]'))).to.equal('3 async for row in fetch(): (current line)');
    expect(text(one(sample, '.next'))).to.equal('4 rows.append(row) (runs next)');
    step(sample, 2);
    expect(one(sample, '.now'), 'a step that waits').to.have.class('waits');
    step(sample, 5);
    expect(all(sample, '.next')).to.have.length(0);
  });

  it('goes to the next step on a line that is pressed, and only lines with steps can be', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    line(sample, 3).querySelector('code')!.click();
    expect(at(sample)).to.equal(2);
    line(sample, 3).querySelector('code')!.click();
    expect(at(sample)).to.equal(3);
    line(sample, 3).querySelector('code')!.click();
    expect(at(sample), 'and round again').to.equal(2);
    line(sample, 8).querySelector('code')!.click();
    expect(at(sample)).to.equal(2);
    expect(all(sample, 'button.number').map(text)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(line(sample, 2).querySelector('button')).to.have.attribute('aria-label', 'Line 2: go to its next run');
  });

  it('is worked with the keyboard: arrows between lines, Enter to go', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    one(sample, 'button.number[tabindex="0"]').focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(at(sample)).to.equal(2);
    expect(all(sample, 'button.number[tabindex="0"]')).to.have.length(1);
  });

  it('goes to a line by key while text of the page is selected', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    const words = document.createElement('p');
    words.textContent = 'Some text of the page';
    sample.before(words);
    line(sample, 3).querySelector('button')!.focus();
    getSelection()!.selectAllChildren(words);
    await sendKeys({press: 'Enter'});
    expect(at(sample)).to.equal(2);
    getSelection()!.removeAllRanges();
  });

  it('shows what was printed so far', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    expect(one(sample, '.output .code').textContent).to.equal('');
    step(sample, 5);
    expect(one(sample, '.output .code').textContent).to.equal('one row\ndone\n');
  });

  it('colours the code with the highlighter that it is given', async () => {
    const calls: string[][] = [];
    const sample = document.createElement('execution-sample');
    sample.highlighter = (code, language) => {
      calls.push([code, language]);
      return [{from: 0, to: 5, kind: 'keyword'}];
    };
    sample.lesson = structuredClone(waiting);
    document.body.append(sample);
    await settled(sample);
    expect(calls).to.deep.equal([[waiting.sample.code, 'python']]);
    const painted = (): number =>
      'highlights' in CSS ? (CSS.highlights.get('te-keyword')?.size ?? 0) : all(sample, '.keyword').length;
    await waitUntil(() => painted() === 1, 'the keyword is painted');
    sample.remove();
    if ('highlights' in CSS) expect(painted(), 'nothing is left behind').to.equal(0);
  });

  it('colours Python by itself, and copes with code that it cannot colour', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting);
    await waitUntil(() => (CSS.highlights.get('te-keyword')?.size ?? 0) >= 5, 'keywords are painted');
    const failing = document.createElement('execution-sample');
    failing.highlighter = () => Promise.reject(new Error('no network'));
    failing.lesson = structuredClone(waiting);
    document.body.append(failing);
    await settled(failing);
    expect(text(line(failing, 1))).to.contain('async def report');
    expect(sample.isConnected).to.equal(true);
  });

  it('colours anew with another highlighter, and takes the colours away where `plain` is set', async () => {
    const sample = await show<ExecutionSample>('execution-sample', waiting, {plain: ''});
    const painted = (): number => CSS.highlights.get('te-type')?.size ?? 0;
    sample.highlighter = () => [{from: 0, to: 5, kind: 'type'}];
    await settled(sample);
    expect(painted()).to.equal(0);
    sample.plain = false;
    await waitUntil(() => painted() === 1, 'the first colours are painted');
    sample.highlighter = () => [
      {from: 0, to: 5, kind: 'type'},
      {from: 6, to: 9, kind: 'type'},
    ];
    await waitUntil(() => painted() === 2, 'the second colours are painted');
    sample.plain = true;
    await waitUntil(() => painted() === 0, 'the colours go');
  });

  it('shows the code where a highlighter throws, or returns nothing', async () => {
    for (const bad of [
      () => {
        throw new Error('broken');
      },
      () => undefined,
    ]) {
      const sample = document.createElement('execution-sample');
      sample.highlighter = bad as never;
      sample.lesson = structuredClone(waiting);
      document.body.append(sample);
      await settled(sample);
      expect(text(line(sample, 1))).to.contain('async def report');
    }
  });

  it('leaves no colours behind that come after it went', async () => {
    if (!('highlights' in CSS)) return;
    let answer = (_tokens: {from: number; to: number; kind: 'type'}[]): void => {};
    const sample = document.createElement('execution-sample');
    sample.highlighter = () => new Promise((resolve) => (answer = resolve));
    sample.lesson = structuredClone(waiting);
    document.body.append(sample);
    await settled(sample);
    sample.remove();
    answer([{from: 0, to: 5, kind: 'type'}]);
    await settled(sample);
    const painted = [...(CSS.highlights.get('te-type') ?? [])].map(({startContainer}) => startContainer);
    expect(painted.every(({isConnected}) => isConnected)).to.equal(true);
  });

  it('asks nobody for colours where the author wants none', async () => {
    const original = ExecutionSample.highlighter;
    let asked = 0;
    ExecutionSample.highlighter = () => {
      asked++;
      return [];
    };
    await show<ExecutionSample>('execution-sample', waiting, {plain: ''});
    expect(asked).to.equal(0);
    ExecutionSample.highlighter = original;
  });

  it('shows the file of the current step of a run over several files', async () => {
    const trace = {
      version: 1,
      language: 'python',
      files: [
        {name: 'a.py', text: 'import b\nb.f()\n'},
        {name: 'b.py', text: 'def f():\n    return 1\n'},
      ],
      frames: [{name: ''}, {name: 'f', file: 1, parent: 0}],
      steps: [{line: 1}, {line: 2}, {event: 'call', frame: 1, line: 1}, {line: 2}, {event: 'return', line: 2}],
    };
    const sample = await show<ExecutionSample>('execution-sample', {title: 'Two files', trace});
    expect(text(line(sample, 1))).to.contain('import b');
    step(sample, 3);
    await settled(sample);
    expect(text(one(sample, '.now'))).to.contain('return 1');
    expect(text(one(sample, '[role=tab][aria-selected=true]'))).to.equal('b.py');
  });

  it('keeps the file that the reader chose until the cursor comes to another', async () => {
    const sample = await show<ExecutionSample>('execution-sample', {title: 'Two files', trace: twoFiles});
    const tabs = all(sample, '[role=tab]');
    expect(tabs.map(text)).to.deep.equal(['shop.py', 'prices.py']);
    tabs[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await settled(sample);
    expect(text(line(sample, 3))).to.contain('def price');
    expect(sample.shadowRoot!.activeElement).to.equal(tabs[1]);
    step(sample, 1);
    await settled(sample);
    expect(text(line(sample, 3)), 'the reader looks at this file').to.contain('def price');
    step(sample, 3);
    step(sample, 8);
    await settled(sample);
    expect(text(one(sample, '[aria-selected=true]')), 'the cursor has come back').to.equal('shop.py');
  });

  it('marks the exact expression that is waited for', async () => {
    const sample = await show<ExecutionSample>('execution-sample', {
      title: 'Queue',
      trace: queue,
      table: {rows: 'fine'},
    });
    step(sample, 2);
    await settled(sample);
    const marked = [...CSS.highlights.get('te-spot')!].map((range) =>
      range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
    );
    expect(marked).to.deep.equal(['await asyncio.sleep(0.1)']);
    step(sample, 6);
    expect([...CSS.highlights.get('te-spot')!]).to.have.length(0);
  });

  it('says where the other tasks wait', async () => {
    const sample = await show<ExecutionSample>('execution-sample', {
      title: 'Queue',
      trace: queue,
      table: {rows: 'fine'},
    });
    step(sample, 6);
    await settled(sample);
    expect(all(sample, '.waited').map((one) => one.dataset['line'])).to.deep.equal(['7']);
    expect(text(line(sample, 7))).to.contain('consumer waits here');
    step(sample, 10);
    expect(text(line(sample, 3))).to.contain('producer waits here');
    expect(text(line(sample, 7))).not.to.contain('waits here');
  });

  it('marks what a step printed, and says how a run ended', async () => {
    const sample = await show<ExecutionSample>('execution-sample', {title: 'Two files', trace: twoFiles});
    step(sample, 4);
    await settled(sample);
    expect(one(sample, '.old').textContent).to.equal('open\n');
    expect(one(sample, '.new').textContent).to.equal('tea\n');
    expect(text(one(sample, '.is-new'))).to.equal(', new in this step');
    expect(text(one(sample, '.ending'))).to.equal('');
    step(sample, 8);
    expect(one(sample, '.new').textContent).to.equal('');
    expect(text(one(sample, '.ending'))).to.equal("The program ended with an exception: KeyError: 'cake'");
  });

  it('says why a program could not be read', async () => {
    const end = {reason: 'syntax-error', error: {type: 'SyntaxError', message: "expected ':' (line 1)"}};
    const trace = {version: 1, files: [{name: 'a.py', text: 'def f(x)\n'}], steps: [], end};
    const sample = await show<ExecutionSample>('execution-sample', {title: 'Broken', trace});
    expect(text(one(sample, '.ending'))).to.equal("The program could not be read: SyntaxError: expected ':' (line 1)");
  });

  it('shows code of which there is no run', async () => {
    const sample = await show<ExecutionSample>('execution-sample', {
      title: 'Code',
      sample: waiting.sample,
      table: {columns: ['Action'], rows: []},
    });
    expect(text(line(sample, 1))).to.contain('async def report');
  });
});
