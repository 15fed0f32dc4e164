import {expect} from '@open-wc/testing';
import '../../src/elements/trace-lesson/define.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import type {TraceLesson} from '../../src/elements/trace-lesson/trace-lesson.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

const parts = (lesson: Element): LessonElement[] => all(lesson, '.parts > *') as LessonElement[];

describe('<trace-lesson>', () => {
  afterEach(clear);

  it('lays out the parts that the lesson has, all on one cursor', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', waiting);
    expect(parts(lesson).map(({localName}) => localName)).to.deep.equal([
      'concept-flow',
      'execution-sample',
      'trace-controls',
      'execution-table',
      'variable-tracker',
      'quiz-card',
      'quiz-card',
    ]);
    await settled(...parts(lesson));
    expect(text(one(lesson, 'header'))).to.equal('Python · 3 min What happens at await');
    const table = parts(lesson)[3]!;
    table.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')[3]!.click();
    for (const part of parts(lesson)) expect(part.source!.player!.state.position).to.equal(3);
    expect(text(parts(lesson)[6]!.shadowRoot!.querySelector('legend'))).to.contain('Question 2 of 2');
  });

  it('leaves out what the lesson has not', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', {
      title: 'x',
      table: {columns: ['A'], rows: [{cells: ['b']}]},
    });
    expect(parts(lesson).map(({localName}) => localName)).to.deep.equal(['execution-table']);
  });

  it('gives its lesson to the elements inside it, in the author’s order', async () => {
    const lesson = document.createElement('trace-lesson');
    lesson.innerHTML =
      '<section><variable-tracker></variable-tracker></section><p>Text</p><execution-table></execution-table>';
    lesson.lesson = structuredClone(waiting);
    document.body.append(lesson);
    await settled(lesson);
    const [tracker, table] = ['variable-tracker', 'execution-table'].map((tag) =>
      lesson.querySelector<LessonElement>(tag)!,
    );
    await settled(tracker!, table!);
    expect(tracker!.source).to.equal(lesson.source);
    expect(table!.source).to.equal(lesson.source);
    expect(all(lesson, '.parts')).to.have.length(0);
  });

  it('needs no JSON: a table, a list and a table of variables inside it are one lesson', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<trace-lesson>
        <execution-table><table><tr><th>Do</th></tr><tr data-node="a"><td>one</td></tr><tr data-node="b"><td>two</td></tr></table></execution-table>
        <concept-flow><ol><li id="a">A</li><li id="b">B</li></ol></concept-flow>
        <variable-tracker><table><tr><th>Name</th><th>After 1</th><th>After 2</th></tr><tr><td>x</td><td>1</td><td>2</td></tr></table></variable-tracker>
        <trace-controls></trace-controls>
      </trace-lesson>`,
    );
    const elements = ['trace-lesson', 'execution-table', 'concept-flow', 'variable-tracker', 'trace-controls'].map(
      (tag) => document.querySelector<LessonElement>(tag)!,
    );
    await waitUntil(
      () => new Set(elements.map(({source}) => source)).size === 1 && elements[0]!.source,
      'all have the same lesson',
    );
    await settled(...elements);
    one(elements[4]!, '[aria-label="Step forward"]').click();
    await settled(...elements);
    expect(text(one(elements[1]!, '[aria-current]'))).to.contain('two');
    expect(text(one(elements[2]!, '[aria-current]'))).to.contain('B');
    expect(text(one(elements[3]!, 'th[aria-current]'))).to.contain('After 2');
  });

  it('keeps what its reader did when it is moved', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', waiting);
    await settled(...parts(lesson));
    lesson.source!.player!.dispatch({type: 'step', to: 4});
    const home = document.createElement('div');
    document.body.append(home);
    home.append(lesson);
    await settled(lesson, ...parts(lesson));
    expect(lesson.source!.player!.state.position).to.equal(4);
    expect(text(one(parts(lesson)[3]!, '[aria-current] th'))).to.equal('5, current step');
  });
});
