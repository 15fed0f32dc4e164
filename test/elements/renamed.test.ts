import {expect} from '@open-wc/testing';
import {define} from '../../src/page/define.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, settled} from '../kit/page.js';

describe('<trace-lesson>, where strangers took names of its parts', () => {
  before(async () => {
    for (const tag of ['quiz-card', 'execution-table']) customElements.define(tag, class extends HTMLElement {});
    await import('../../src/elements/trace-lesson/define.js');
  });
  afterEach(clear);

  it('knows the author’s elements by the names that they have instead', async () => {
    const lesson = document.createElement('trace-lesson');
    lesson.innerHTML = '<trace-quiz-card></trace-quiz-card>';
    lesson.lesson = structuredClone(waiting);
    document.body.append(lesson);
    await settled(lesson);
    expect(all(lesson, '.parts')).to.have.length(0);
    expect(lesson.querySelector<LessonElement>('trace-quiz-card')!.source).to.equal(lesson.source);
  });

  it('lays out the parts under those names', async () => {
    const lesson = document.createElement('trace-lesson');
    lesson.innerHTML = '<quiz-card></quiz-card>';
    lesson.lesson = structuredClone(waiting);
    document.body.append(lesson);
    await settled(lesson);
    expect(all(lesson, 'trace-execution-table, trace-quiz-card')).to.have.length(3);
  });

  it('reads the table inside one of them', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      ['one', 'two']
        .map(
          (what) =>
            `<trace-lesson><trace-execution-table><table><tr><th>Do</th></tr><tr><td>${what}</td></tr></table></trace-execution-table></trace-lesson>`,
        )
        .join(''),
    );
    const lessons = [...document.querySelectorAll('trace-lesson')];
    await settled(...lessons);
    for (const lesson of lessons) {
      expect(lesson.source?.lesson?.rows.length).to.equal(1);
      expect(lesson.querySelector<LessonElement>('trace-execution-table')!.source).to.equal(lesson.source);
    }
  });
});

it('One class can be defined in two registries', () => {
  const names: string[] = [];
  const registry = {get: () => undefined, define: (name: string) => names.push(name)} as never;
  const element = class extends HTMLElement {};
  define('x-one', element, registry);
  define('x-two', element, registry);
  expect(names).to.deep.equal(['x-one', 'x-two']);
});
