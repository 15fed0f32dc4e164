import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/concept-flow/define.js';
import type {ConceptFlow} from '../../src/elements/concept-flow/concept-flow.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import {waiting} from '../kit/lessons.js';
import {fib, queue} from '../kit/recorded.js';
import {all, clear, one, said, settled, show, text, waitUntil} from '../kit/page.js';

const at = (flow: ConceptFlow): number => flow.source!.player!.state.position;
const step = (flow: ConceptFlow, to: number): void => flow.source!.player!.dispatch({type: 'step', to});

describe('<concept-flow>', () => {
  afterEach(clear);

  it('is, for those who do not see, a list of its nodes with where each leads', async () => {
    const flow = await show<ConceptFlow>('concept-flow', waiting);
    step(flow, 2);
    expect(all(flow, 'ol > li').map(text)).to.deep.equal([
      'View starts, visited, goes to Waits',
      'Waits, current step, goes to Goes on',
      'Goes on, goes to Waits (next row) and Returns (no more)',
      'Returns',
    ]);
    expect(one(flow, 'svg')).to.have.attribute('aria-hidden', 'true');
    expect(one(flow, 'ol')).to.have.attribute('aria-label', 'Concept flow');
  });

  it('lights the node of the current step, and marks what was reached', async () => {
    const flow = await show<ConceptFlow>('concept-flow', waiting);
    step(flow, 4);
    expect(all(flow, '[aria-current=step]').map((node) => text(node).split(',')[0])).to.deep.equal(['Goes on']);
    expect(all(flow, 'li.seen')).to.have.length(3);
    expect(all(flow, '.line.seen')).to.have.length(2);
    step(flow, 0);
    expect(all(flow, 'li.seen')).to.have.length(1);
    expect(all(flow, '.line.seen')).to.have.length(0);
  });

  it('goes to the next step of a node that is pressed, round and round, and tells where', async () => {
    const flow = await show<ConceptFlow>('concept-flow', waiting);
    const node = all(flow, 'button.node')[2]!;
    node.click();
    expect(at(flow)).to.equal(3);
    expect(await said()).to.equal('Step 4 of 6: Go on');
    node.click();
    expect(at(flow)).to.equal(4);
    node.click();
    expect(at(flow)).to.equal(3);
  });

  it('is one stop for Tab; arrows go from node to node, Enter goes to the step', async () => {
    const flow = await show<ConceptFlow>('concept-flow', waiting);
    const before = document.createElement('button');
    flow.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(text(flow.shadowRoot!.activeElement)).to.match(/^View starts/);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowDown'});
    expect(text(flow.shadowRoot!.activeElement)).to.match(/^Goes on/);
    expect(at(flow)).to.equal(0);
    await sendKeys({press: 'Enter'});
    expect(at(flow)).to.equal(3);
    expect(text(flow.shadowRoot!.activeElement)).to.match(/^Goes on, current step/);
  });

  const middle = (element: HTMLElement): {x: number; y: number} => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  };

  it('has a stop for Tab where its first node has no step', async () => {
    const lesson = structuredClone(waiting) as any;
    lesson.flow.nodes.unshift({id: 'idea', label: 'The idea'});
    for (const row of lesson.table.rows) if (row.node === lesson.table.rows[0].node) delete row.node;
    const flow = await show<ConceptFlow>('concept-flow', lesson);
    expect(all(flow, 'button.node[tabindex="0"]')).to.have.length(1);
  });

  it('runs across where there is room, and downwards where there is none, by its own width', async () => {
    const flow = await show<ConceptFlow>('concept-flow', waiting);
    flow.style.width = '900px';
    await waitUntil(() => middle(all(flow, 'li')[3]!).x > middle(all(flow, 'li')[0]!).x + 200, 'it runs across');
    flow.style.width = '250px';
    await waitUntil(() => middle(all(flow, 'li')[3]!).y > middle(all(flow, 'li')[0]!).y + 150, 'it runs downwards');
    await settled(flow);
    expect(flow.scrollWidth).to.be.at.most(flow.clientWidth);
  });

  it('runs from right to left in a page that does', async () => {
    const flow = await show<ConceptFlow>('concept-flow', waiting, {dir: 'rtl', style: 'width: 900px'});
    await waitUntil(() => middle(all(flow, 'li')[3]!).x < middle(all(flow, 'li')[0]!).x - 200, 'it runs to the left');
  });

  it('is a chain where nobody drew arrows', async () => {
    const {edges: _, ...chain} = waiting.flow;
    const flow = await show<ConceptFlow>('concept-flow', {...waiting, flow: chain});
    expect(all(flow, 'li').map((node) => /goes to (.*)/.exec(text(node))?.[1])).to.deep.equal([
      'Waits',
      'Goes on',
      'Returns',
      undefined,
    ]);
  });

  it('has lanes', async () => {
    const lesson = structuredClone(waiting) as any;
    lesson.flow.lanes = [
      {id: 'a', label: 'First'},
      {id: 'b', label: 'Second'},
    ];
    lesson.flow.nodes[2].lane = 'b';
    const flow = await show<ConceptFlow>('concept-flow', lesson);
    await waitUntil(() => all(flow, '.band').length === 2, 'the lanes are drawn');
    expect(all(flow, '.name').map(text)).to.deep.equal(['First', 'Second']);
    expect(text(all(flow, 'li')[2])).to.contain('lane Second');
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of ['900px', '300px']) {
      it(`puts nodes and names into their lanes: ${dir}, ${width}`, async () => {
        const lesson = structuredClone(waiting) as any;
        lesson.flow.lanes = ['a', 'b'].map((id) => ({id, label: `Lane ${id}`}));
        lesson.flow.nodes[2].lane = 'b';
        const flow = await show<ConceptFlow>('concept-flow', lesson, {dir, style: `width: ${width}`});
        await waitUntil(() => all(flow, '.band').length === 2, 'the lanes are drawn');
        const lies = (inner: HTMLElement, outer: HTMLElement): boolean => {
          const [one, {left, right, top, bottom}] = [middle(inner), outer.getBoundingClientRect()];
          return one.x > left && one.x < right && one.y > top && one.y < bottom;
        };
        const lanesOf = (element: HTMLElement): number[] =>
          all(flow, '.band').flatMap((band, i) => (lies(element, band) ? [i] : []));
        expect(all(flow, '.name').map(lanesOf)).to.deep.equal([[0], [1]]);
        expect(all(flow, 'li').map(lanesOf)).to.deep.equal([[0], [0], [1], [0]]);
      });
    }
  }

  it('shows a lesson that has no flow the list inside it, as its flow', async () => {
    const {flow: _, ...lesson} = waiting;
    const flow = document.createElement('concept-flow');
    flow.innerHTML = `<ol><li id="a" data-step="1 2">Begin</li><li id="b" data-step="3">Wait<ul><li><a href="#a">again</a></li><li><a href="#c">done</a></li></ul></li><li id="c">End</li></ol>`;
    flow.lesson = structuredClone(lesson);
    document.body.append(flow);
    await settled(flow);
    expect(all(flow, 'ol > li').map(text)).to.deep.equal([
      'Begin, current step, goes to Wait',
      'Wait, goes to Begin (again) and End (done)',
      'End',
    ]);
    step(flow, 2);
    expect(text(one(flow, '[aria-current]'))).to.match(/^Wait/);
  });

  it('shows a list that stands alone', async () => {
    const flow = document.createElement('concept-flow');
    flow.innerHTML = '<ul><li>One</li><li>Two</li></ul>';
    document.body.append(flow);
    await settled(flow);
    step(flow, 1);
    expect(text(one(flow, '[aria-current]'))).to.equal('Two, current step');
  });

  describe('without a flow, of a run of tasks', () => {
    const lanesIn = async (flow: ConceptFlow): Promise<LessonElement> => {
      await waitUntil(() => flow.shadowRoot!.querySelector('task-lanes'), 'the lanes come');
      const lanes = flow.shadowRoot!.querySelector<LessonElement>('task-lanes')!;
      await settled(lanes);
      return lanes;
    };
    const statuses = (lanes: Element): string[] => all(lanes, '.name').map(text);

    it('shows who runs and who waits, and goes to a step', async () => {
      const flow = await show<ConceptFlow>('concept-flow', {title: 'Queue', trace: queue, table: {rows: 'fine'}});
      const lanes = await lanesIn(flow);
      step(flow, 6);
      expect(statuses(lanes)).to.deep.equal(['producer running', 'consumer suspended']);
      const buttons = all(lanes, '.lane')[1]!.querySelectorAll('button');
      expect([...buttons].map(text)[1]).to.contain('suspended, steps 5 to 9, waits for asyncio.sleep(0.15), 150 ms');
      buttons[2]!.click();
      expect(flow.source!.player!.state.position).to.equal(9);
      expect(statuses(lanes)).to.deep.equal(['producer suspended', 'consumer running']);
      expect(lanes.shadowRoot!.querySelectorAll('[aria-current=step]')).to.have.length(1);
    });

    it('shows the flow of the author first, unless the page wants the tasks', async () => {
      const flow = {nodes: [{id: 'a', label: 'Begin'}]};
      const element = await show<ConceptFlow>('concept-flow', {title: 'Queue', trace: queue, flow});
      expect(text(one(element, 'li'))).to.contain('Begin');
      element.setAttribute('view', 'tasks');
      expect(statuses(await lanesIn(element))).to.have.length(2);
    });

    it('draws a long run together', async () => {
      const steps = Array.from({length: 5000}, (_, i) => ({
        event: i < 2 ? 'call' : 'line',
        frame: i % 2,
        line: 1,
        ms: i,
      }));
      const flow = await show<ConceptFlow>('concept-flow', {title: 'Long', trace: {...queue, steps}});
      const lanes = await lanesIn(flow);
      expect(all(lanes, 'li button').length).to.be.within(80, 100);
      expect(text(all(lanes, 'li button')[0])).to.contain('turns, close together');
    });
  });

  describe('without a flow, of a run of functions', () => {
    const nodes = async (flow: ConceptFlow): Promise<string[]> => {
      await waitUntil(() => flow.shadowRoot!.querySelector('li'), 'the functions come');
      return all(flow, 'li').map(text);
    };

    /** The function that each step is in. */
    let frame = 0;
    const functions = (fib.steps as readonly {frame?: number}[]).map(
      (one) => fib.frames[(frame = one.frame ?? frame)]!.name,
    );

    it('shows who calls whom, how often, and goes to a step of a function', async () => {
      const element = await show<ConceptFlow>('concept-flow', {title: 'Fibonacci', trace: fib, table: {rows: 'fine'}});
      expect(await nodes(element)).to.deep.equal([
        'fib.py, current step, goes to report (2×)',
        'report, goes to fib (2×)',
        'fib, goes to fib (4×)',
      ]);
      all(element, 'button')[2]!.click();
      const {position} = element.source!.player!.state;
      expect(functions[position]).to.equal('fib');
      expect(text(one(element, '[aria-current]'))).to.match(/^fib, current step/);
      expect(text(one(element, 'figcaption'))).to.equal('Functions: who calls whom.');
    });

    it('marks an arrow once its call has been made', async () => {
      const element = await show<ConceptFlow>('concept-flow', {title: 'Fibonacci', trace: fib, table: {rows: 'fine'}});
      await waitUntil(() => all(element, '.line').length === 3, 'it is drawn');
      const seen = (): boolean[] => all(element, '.line').map((line) => line.classList.contains('seen'));
      expect(seen()).to.deep.equal([false, false, false]);
      step(element, functions.indexOf('fib'));
      expect(seen()).to.deep.equal([true, true, false]);
    });

    it('shows them where the page wants them, in lanes of tasks', async () => {
      const element = await show<ConceptFlow>('concept-flow', {title: 'Queue', trace: queue}, {view: 'calls'});
      expect(await nodes(element)).to.have.length(2);
      await waitUntil(() => all(element, '.band').length === 2, 'the lanes are drawn');
      expect(all(element, '.line.wait')).to.have.length(2);
      expect(text(one(element, 'figcaption'))).to.contain('one waits, and the other goes on');
    });

    it('shows the flow of the author where the page asks for what the run does not have', async () => {
      const flow = {nodes: [{id: 'a', label: 'Begin'}]};
      const trace = {version: 1, steps: [{line: 1}, {line: 1}]};
      const element = await show<ConceptFlow>('concept-flow', {title: 'Short', trace, flow}, {view: 'calls'});
      expect(await nodes(element)).to.deep.equal(['Begin']);
    });
  });
});
