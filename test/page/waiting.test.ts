import {expect} from '@open-wc/testing';
import '../../src/elements/execution-table/define.js';
import {waiting} from '../kit/lessons.js';
import {clear, one, settled, show, text} from '../kit/page.js';

describe('An element in one that is not defined yet', () => {
  afterEach(clear);

  it('waits for what is around it, and takes no other lesson meanwhile', async () => {
    await show('execution-table', waiting);
    const around = document.createElement('trace-lesson');
    const table = document.createElement('execution-table');
    around.setAttribute('src', 'lesson.json');
    around.append(table);
    document.body.append(around);
    await settled(table);
    expect(table.source === undefined, 'no lesson').to.equal(true);
    expect(text(one(table, '.note'))).to.equal('Loading the lesson …');
  });
});
