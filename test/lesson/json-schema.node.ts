import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020, type AnySchema} from 'ajv/dist/2020.js';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({strictTypes: false});
const validators = {
  lesson: ajv.compile(json('dist/lesson.schema.json') as AnySchema),
  trace: ajv.compile(json('dist/trace.schema.json') as AnySchema),
};

describe('The published JSON Schema', () => {
  for (const file of readdirSync(new URL('../../demo', import.meta.url)).filter((name) => name.endsWith('.json'))) {
    it(`accepts demo/${file}`, () => {
      assert.ok(validators.lesson(json(`demo/${file}`)), ajv.errorsText(validators.lesson.errors));
    });
  }
  for (const file of ['django-1', 'django-2']) {
    it(`accepts the recording ${file}`, () => {
      assert.ok(validators.trace(json(`test/fixtures/${file}.trace.json`)), ajv.errorsText(validators.trace.errors));
    });
  }
  it('refuses a key that is misspelt', () => {
    const lesson = json('demo/remove.lesson.json') as object;
    assert.equal(validators.lesson({...lesson, sumary: 'A slip.'}), false);
  });
});
