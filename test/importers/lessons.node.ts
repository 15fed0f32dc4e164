import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importTrace} from '../../src/importers/index.js';
import {lessonOfImport} from '../../src/importers/lesson.js';
import {check} from '../../src/lesson/check-document.js';
import {lessonOf} from '../lesson/generated.js';
import {assertHonest, assertPredicts, predictions} from '../lesson/honest.js';
import {assertTold} from '../lesson/told.js';
import {documents} from './corpus.js';

const corpus = documents();
const skip = corpus.size === 0 && 'the collection is not here';

/** Lessons that imported traces make, with rows for what a reader should notice, and with a row for each line. */
const GRAINS = {'notable rows': {}, 'every line': {table: {rows: 'fine'}}};

describe('A lesson that an imported trace makes', {skip}, () => {
  for (const [name, text] of corpus) {
    const document = lessonOfImport(importTrace(text), name);

    it(`has no errors: ${name}`, () => {
      const errors = check(document, {name, key: name}).filter(({severity}) => severity === 'error');
      assert.deepEqual(errors, []);
    });

    for (const [grain, table] of Object.entries(GRAINS)) {
      it(`asks questions with one right option, which the run proves, of ${grain}: ${name}`, () => {
        const own = {...document, ...table};
        assertHonest(lessonOf(own));
        predictions(own).forEach(assertPredicts);
      });

      it(`tells what its run has, and nothing else, of ${grain}: ${name}`, () => {
        assertTold(lessonOf({...document, ...table}));
      });
    }
  }
});
