import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/execution-table/define.js';
import type {ExecutionTable} from '../../src/elements/execution-table/execution-table.js';
import {long, waiting} from '../kit/lessons.js';
import {queue} from '../kit/recorded.js';
import {all, clear, one, said, settled, show, text} from '../kit/page.js';

const current = (table: Element): string => text(one(table, 'tr[aria-current=step] th'));
const at = (table: ExecutionTable): number => table.source!.player!.state.position;

describe('<execution-table>', () => {
  afterEach(clear);

  it('shows the steps as rows of a real table', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    expect(all(table, 'thead th').map(text)).to.deep.equal(['Step', 'Action', 'Awaited?', 'Result']);
    expect(all(table, 'tbody tr')).to.have.length(6);
    expect(text(one(table, 'caption'))).to.equal('Execution table');
    expect(all(table, 'tbody tr')[0]!.querySelector('code')).to.have.text('report');
    expect(text(one(table, '.exit'))).to.equal('Ends: It waited in step 3.');
  });

  it('marks the current step for the eye and, in words, for those who do not see', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    table.source!.player!.dispatch({type: 'step', to: 2});
    expect(current(table)).to.equal('3, current step');
    expect(all(table, '[aria-current]')).to.have.length(1);
    table.source!.player!.dispatch({type: 'step', to: 0});
    expect(current(table)).to.equal('1, current step');
  });

  it('goes to a row that is pressed', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    all(table, 'tbody tr')[3]!.querySelector('td')!.click();
    expect(at(table)).to.equal(3);
    one(table, '.exit .reference').click();
    expect(at(table)).to.equal(2);
  });

  it('is one stop for Tab, in which the arrow keys step and the focus follows', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    const before = document.createElement('button');
    table.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    const focused = (): string => text(table.shadowRoot!.activeElement);
    expect(focused()).to.equal('1, current step');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowRight'});
    expect(focused()).to.equal('3, current step');
    await sendKeys({press: 'End'});
    expect(focused()).to.equal('6, current step');
    await sendKeys({press: 'ArrowUp'});
    expect(at(table)).to.equal(4);
    expect(all(table, 'tbody button[tabindex="0"]')).to.have.length(1);
  });

  it('goes to a row by key while text is selected, and stays where text of a row is being selected', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    const words = document.createElement('p');
    words.textContent = 'Some text of the page';
    table.before(words);
    const row = all(table, 'tbody tr')[3]!;
    row.querySelector<HTMLElement>('.go')!.focus();
    getSelection()!.selectAllChildren(words);
    row.querySelector('td')!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
    expect(at(table)).to.equal(0);
    await sendKeys({press: 'Enter'});
    expect(at(table)).to.equal(3);
    getSelection()!.removeAllRanges();
  });

  it('asks before it moves, and can be refused', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    table.addEventListener('step-request', (event) => event.preventDefault());
    all(table, 'tbody tr')[3]!.click();
    expect(at(table)).to.equal(0);
  });

  it('tells where it went when a row is pressed', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    all(table, 'tbody tr')[2]!.querySelector('td')!.click();
    expect(await said()).to.equal('Step 3 of 6: Ask for a row, suspended');
  });

  it('goes on by keys from a row that was pressed anywhere', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    all(table, 'tbody tr')[2]!.querySelector('td')!.click();
    await sendKeys({press: 'ArrowDown'});
    expect(table.source!.player!.state.position).to.equal(3);
  });

  it('renders only what is in view of a long run, and reaches its last row', async () => {
    const table = await show<ExecutionTable>('execution-table', long(5000));
    await settled(table);
    expect(all(table, 'tbody tr').length).to.be.below(40);
    expect(one(table, 'table')).to.have.attribute('aria-rowcount', '5001');
    for (const to of [4999, 2500, 0, 1234]) {
      table.source!.player!.dispatch({type: 'step', to});
      await settled(table);
      expect(current(table)).to.equal(`${to + 1}, current step`);
      const row = one(table, 'tr[aria-current]').getBoundingClientRect();
      const box = one(table, '.long').getBoundingClientRect();
      expect(row.top).to.be.at.least(box.top);
      expect(row.bottom).to.be.at.most(box.bottom + 1);
    }
  });

  it('lets the reader scroll away from the cursor in a long run', async () => {
    const table = await show<ExecutionTable>('execution-table', long(5000));
    await settled(table);
    const box = one(table, '.long');
    box.scrollTop = box.scrollHeight;
    await new Promise((resolve) => box.addEventListener('scroll', resolve, {once: true}));
    await settled(table);
    expect(text(all(table, 'tbody th').at(-1))).to.equal('5000');
    expect(all(table, '[aria-current]')).to.have.length(0);
    table.source!.player!.dispatch({type: 'step', to: 1});
    await settled(table);
    expect(current(table)).to.equal('2, current step');
  });

  it('keeps the words of its table apart, and the addresses of its links', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<execution-table><table><tr><th>Do</th></tr>
        <tr><td> <span>hello </span><span>world</span> </td></tr>
        <tr><td><em>so </em>it<strong> is</strong></td></tr>
        <tr><td>See <a href="https://example.org/wiki/Foo_(bar) baz">Foo</a></td></tr></table></execution-table>`,
    );
    const table = document.querySelector<ExecutionTable>('execution-table')!;
    await settled(table);
    const cells = all(table, 'tbody td');
    expect(cells.map(text)).to.deep.equal(['hello world', 'so it is', 'See Foo']);
    expect(cells[1]!.querySelector('em')).to.have.text('so');
    expect(cells[1]!.querySelector('strong')).to.have.text('is');
    expect(cells[2]!.querySelector('a')).to.have.attribute('href', 'https://example.org/wiki/Foo_%28bar%29%20baz');
  });

  it('makes a lesson of a table that is inside it', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<execution-table><table><caption>Search</caption>
        <thead><tr><th>Step</th><th>Line</th><th>What <em>happens</em></th></tr></thead>
        <tbody><tr><td>1</td><td>4</td><td>Look at <code>xs[3]</code></td></tr><tr><td>2</td><td>7</td><td>Found &lt;b&gt;*</td></tr></tbody>
        <tfoot><tr><td colspan="3">It is there.</td></tr></tfoot></table></execution-table>`,
    );
    const table = document.querySelector<ExecutionTable>('execution-table')!;
    await settled(table);
    expect(all(table, 'thead th').map(text)).to.deep.equal(['Step', 'What happens']);
    expect(all(table, 'tbody tr').map((row) => text(row.querySelector('td')))).to.deep.equal([
      'Look at xs[3]',
      'Found <b>*',
    ]);
    expect(table.source!.lesson!.trace.step(1).line).to.equal(7);
    expect(text(one(table, 'caption'))).to.equal('Search');
    expect(text(one(table, '.exit'))).to.equal('Ends: It is there.');
  });

  it('opens rows of a recorded run to the lines in them, told apart by the rounds of loops', async () => {
    const table = await show<ExecutionTable>('execution-table', {title: 'Queue', trace: queue});
    const numbers = (): string[] => all(table, 'tbody .number').map(text);
    const before = numbers();
    expect(all(table, 'tr.line, tr.round')).to.have.length(0);
    one(table, '.lines input').click();
    await settled(table);
    expect(table.lines).to.equal(true);
    expect(numbers()).to.deep.equal(before);
    const lines = all(table, 'tr.line').map((line) => [...line.children].slice(0, 2).map(text).join(' '));
    expect(lines).to.deep.equal([
      'Line 2 for n in range(2):',
      'Line 4 q.append(n)',
      'Line 2 for n in range(2):',
      'Line 4 q.append(n)',
    ]);
    expect(all(table, 'tr.round').map(text).slice(0, 2)).to.deep.equal([
      'Loop at line 2, round 1',
      'Loop at line 2, round 1',
    ]);
    one(table, '.lines input').click();
    await settled(table);
    expect(all(table, 'tr.line, tr.round')).to.have.length(0);
  });

  it('marks the lines of the current row with it, and goes to the row of a line that is pressed', async () => {
    const table = await show<ExecutionTable>('execution-table', {title: 'Queue', trace: queue});
    table.lines = true;
    await settled(table);
    const now = (): string[] => all(table, 'tr.now').map((line) => text(line.children[1]));
    expect(now()).to.deep.equal(['for n in range(2):']);
    const pressed = all(table, 'tr.line')[1]!;
    pressed.querySelector('td')!.click();
    expect(at(table)).to.equal(Number(pressed.dataset['row']));
    expect(now()).to.deep.equal(['q.append(n)', 'for n in range(2):']);
    expect(all(table, '[aria-current]')).to.have.length(1);
  });

  it('offers no lines where rows are an author’s, and shows none of what is covered', async () => {
    const table = await show<ExecutionTable>('execution-table', waiting);
    expect(all(table, '.lines')).to.have.length(0);
    const covered = await show<ExecutionTable>('execution-table', {title: 'Queue', trace: queue});
    covered.lines = true;
    covered.cover = () => 'covered';
    await settled(covered);
    expect(all(covered, '.lines, tr.line')).to.have.length(0);
  });

  it('offers no lines where a table is so long that only the rows in view are there', async () => {
    const steps = Array.from({length: 250}, (_, i) => [{line: 1, output: `${i}\n`}, {line: 2}]).flat();
    const files = [{name: 'l.py', text: 'print(i)\npass\n'}];
    const lesson = {title: 'Long', trace: {version: 1, files, steps}, table: {rows: 'concept'}};
    const table = await show<ExecutionTable>('execution-table', lesson);
    expect(table.source!.lesson!.rows.length).to.equal(250);
    expect(all(table, '.lines')).to.have.length(0);
  });
});
