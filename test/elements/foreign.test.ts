import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/execution-table/define.js';
import {clear, text} from '../kit/page.js';

const COUNT = 20_001;

/** A trace of Python Tutor that is longer than a lesson may be that is written step by step. */
const long = {
  code: 'while True:\n  i += 1\n',
  trace: Array.from({length: COUNT}, (_, i) => ({
    event: 'step_line',
    line: 1 + (i % 2),
    func_name: '<module>',
    globals: {i},
    ordered_globals: ['i'],
    stack_to_render: [],
    heap: {},
    stdout: '',
  })),
};

describe('A trace of another tool', () => {
  afterEach(clear);

  it('opens to its end, however long it is', async () => {
    const table = document.createElement('execution-table');
    table.lesson = long;
    document.body.append(table);
    await waitUntil(() => table.source?.state === 'ready', 'it is read', {timeout: 20_000});
    const {lesson, player} = table.source!;
    expect(lesson!.trace.length).to.equal(COUNT - 1);
    player!.dispatch({type: 'step', to: lesson!.rows.length - 1});
    const last = (): string => text(table.shadowRoot!.querySelector('tr[aria-current=step] th')).replace(/\D/g, '');
    await waitUntil(() => last() === String(COUNT - 1), 'its last row is shown', {timeout: 20_000});
    table.remove();
  });
});
