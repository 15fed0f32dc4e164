import {expect} from '@open-wc/testing';
import '../../src/elements/variable-tracker/define.js';
import type {VariableTracker} from '../../src/elements/variable-tracker/variable-tracker.js';
import {long, waiting} from '../kit/lessons.js';
import {nested, queue} from '../kit/recorded.js';
import {all, clear, one, settled, show, text} from '../kit/page.js';

const at = (tracker: VariableTracker): number => tracker.source!.player!.state.position;
const step = async (tracker: VariableTracker, to: number): Promise<void> => {
  tracker.source!.player!.dispatch({type: 'step', to});
  await settled(tracker);
};
const head = (tracker: Element): string[] => all(tracker, 'thead th').map(text);
const row = (tracker: Element, name: string): string[] => {
  const found = all(tracker, 'tbody tr').find((one) => text(one.querySelector('th .code')) === name)!;
  return [...found.querySelectorAll('td')].map(text);
};

describe('<variable-tracker>', () => {
  afterEach(clear);

  it('shows the variables of a short run after every step, and says what changed', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', waiting);
    expect(head(tracker)).to.deep.equal([
      'Variable',
      'Start',
      'After 1, current step',
      'After 2',
      'After 3',
      'After 4',
      'After 5',
      'After 6',
    ]);
    expect(row(tracker, 'request')[0]).to.equal('Request');
    expect(row(tracker, 'rows')).to.deep.equal([
      '–no value',
      '–no value',
      '[], changed',
      '[]',
      '[]',
      '[1], changed same list, changed inside: [0]',
      '[1]',
    ]);
    expect(row(tracker, 'row')[4]).to.equal('1, changed');
  });

  it('shows the moments and the variables that the author chose', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', waiting, {
      columns: 'start begin 3 final',
      variables: 'rows',
    });
    expect(head(tracker)).to.deep.equal(['Variable', 'Start', 'After 1, current step', 'After 3', 'Final']);
    expect(all(tracker, 'tbody tr')).to.have.length(1);
    await step(tracker, 3);
    expect(head(tracker)[3]).to.equal('After 3, current step');
  });

  it('goes to the previous and the next change of a variable, also inside an object', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', waiting);
    const button = (name: string): HTMLElement =>
      tracker.shadowRoot!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!;
    button('Next change of rows').click();
    expect(at(tracker)).to.equal(1);
    await settled(tracker);
    button('Next change of rows').click();
    await settled(tracker);
    expect(at(tracker)).to.equal(4);
    expect(button('Next change of rows')).to.have.attribute('aria-disabled', 'true');
    button('Next change of rows').click();
    expect(at(tracker)).to.equal(4);
    button('Previous change of rows').click();
    expect(at(tracker)).to.equal(1);
  });

  it('says which names are of one object, and where it changed inside', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', {title: 'Two names', trace: nested});
    await step(tracker, 1);
    expect(row(tracker, 'ys')[1]).to.equal('[1, 2], changed same list as xs');
    expect(row(tracker, 'xs')[1]).to.equal('[1, 2]');
    expect(row(tracker, 'xs')[2]).to.equal('[1, 3], changed same list, changed inside: [1]');
    expect(row(tracker, 'order')[4]).to.contain('same object, changed inside: .lines[0][2]');
  });

  it('shows the variables of each activation apart, and says which are suspended', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', {
      title: 'Queue',
      trace: queue,
      table: {rows: 'fine'},
    });
    const groups = (): string[] =>
      all(tracker, '.group .title').map((title) => [...title.children].map(text).join(' / '));
    await step(tracker, 6);
    expect(groups()).to.deep.equal(['produce / producer / running', 'consume / consumer / suspended']);
    await step(tracker, 10);
    expect(groups()).to.deep.equal(['produce / producer / suspended', 'consume / consumer / running']);
    const [own, other] = all(tracker, 'tbody').map((body) =>
      [...body.querySelectorAll('tr:not(.group) th .code')].map(text),
    );
    expect(own).to.deep.equal(['q', 'n']);
    expect(other).to.deep.equal(['q']);
    expect(text(all(tracker, 'tbody')[1]!.querySelectorAll('tr')[1]!.children[3])).to.contain('same list as produce.q');
  });

  it('keeps two calls of one function apart', async () => {
    const frame = {name: 'f', kind: 'coroutine', line: 1, parent: null};
    const trace = {
      version: 1,
      files: [{name: 'f.py', text: 'async def f(x):\n    await g()\n'}],
      tasks: [{name: 'one'}, {name: 'two'}],
      frames: [
        {...frame, task: 0},
        {...frame, task: 1},
      ],
      steps: [
        {event: 'call', frame: 0, line: 1, set: {x: 1}},
        {event: 'suspend', line: 2},
        {event: 'call', frame: 1, line: 1, set: {x: 2}},
      ],
    };
    const tracker = await show<VariableTracker>('variable-tracker', {title: 'Twice', trace});
    await step(tracker, 2);
    expect(all(tracker, '.group .title').map(text)).to.deep.equal(['f, call 1onesuspended', 'f, call 2tworunning']);
    expect(all(tracker, 'tbody').map((body) => text(body.querySelectorAll('td')[2]))).to.deep.equal([
      '1',
      '2, changed',
    ]);
  });

  it('moves with the reader in a long run', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', long(100));
    await step(tracker, 41);
    expect(head(tracker)).to.deep.equal(['Variable', 'Start', 'After 41', 'After 42, current step', 'Final']);
    expect(row(tracker, 'i')).to.deep.equal(['–no value', '40, changed', '41, changed', '99, changed']);
  });

  it('opens values that have something inside', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', long(100), {variables: 'v1', columns: 'final'});
    const details = one(tracker, 'details') as HTMLDetailsElement;
    expect(text(details.querySelector('summary'))).to.equal('[96, 97]');
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    await settled(tracker);
    expect(all(tracker, '.tree li').map(text)).to.deep.equal(['0: 96', '1: 97']);
  });

  it('has the form of an exam: a row a step, a cell only where a value changes', async () => {
    const tracker = await show<VariableTracker>('variable-tracker', waiting, {form: 'steps'});
    expect(head(tracker)).to.deep.equal(['Step', 'request', 'rows', 'row', 'Output']);
    const cells = all(tracker, 'tbody tr').map((one) => [...one.querySelectorAll('td')].map(text));
    expect(cells).to.deep.equal([
      ['Request', '', '', ''],
      ['', '[]', '', ''],
      ['', '', '', ''],
      ['', '', '1', ''],
      ['', '[1]', '', 'one row'],
      ['', '', '', 'done'],
    ]);
    await step(tracker, 4);
    expect(text(one(tracker, '[aria-current] th'))).to.equal('5, current step');
  });

  it('shows the table inside it for a run that has no variables', async () => {
    const tracker = document.createElement('variable-tracker');
    tracker.innerHTML =
      '<table><thead><tr><th>Name</th><th>Start</th><th>After 2</th><th>Final</th></tr></thead><tbody><tr><td>low</td><td>0</td><td>3</td><td>–</td></tr></tbody></table>';
    tracker.lesson = {title: 'x', table: {columns: ['Action'], rows: [{cells: ['a']}, {cells: ['b']}, {cells: ['c']}]}};
    document.body.append(tracker);
    await settled(tracker);
    expect(head(tracker)).to.deep.equal(['Variable', 'Start, current step', 'After 2', 'Final']);
    expect(row(tracker, 'low')).to.deep.equal(['0', '3, changed', '–no value']);
    await step(tracker, 1);
    expect(head(tracker)[2]).to.equal('After 2, current step');
  });

  it('shows a table that stands alone', async () => {
    const tracker = document.createElement('variable-tracker');
    tracker.innerHTML =
      '<table><tr><th>Name</th><th>Start</th><th>After 1</th></tr><tr><td>x</td><td>1</td><td>2</td></tr></table>';
    document.body.append(tracker);
    await settled(tracker);
    expect(row(tracker, 'x')).to.deep.equal(['1', '2, changed']);
  });

  it('makes no longer a run of its own table than a lesson may have', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<variable-tracker><table><tr><th>Name</th><th>After 1</th><th>After 99999999999</th></tr>
        <tr><td>x</td><td>1</td><td>2</td></tr></table></variable-tracker>`,
    );
    const tracker = document.querySelector<VariableTracker>('variable-tracker')!;
    await settled(tracker);
    expect(tracker.source!.lesson!.rows.length).to.equal(10_000);
    expect(row(tracker, 'x')[0]).to.equal('1');
  });
});
