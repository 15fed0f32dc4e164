import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {escapeInline, parseInline, plainText, type Inline} from '../../src/lesson/inline.js';

const plain = (text: string): string => plainText(parseInline(text), ({to, target}) => `${to} ${target}`);
/** All that the author wrote and a page would carry. */
const words = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'code') return node.text;
      if (node.type === 'reference') return node.target;
      return words(node.children) + (node.type === 'link' ? node.href : '');
    })
    .join('');
const types = (nodes: readonly Inline[]): unknown[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    return 'children' in node ? [node.type, ...types(node.children)] : [node.type];
  });

describe('Inline text', () => {
  it('has code, emphasis, strong text, links and references', () => {
    assert.deepEqual(parseInline('a `b` *c **d*** [e](https://x.example/) {step:3}'), [
      'a ',
      {type: 'code', text: 'b'},
      ' ',
      {type: 'emphasis', children: ['c ', {type: 'strong', children: ['d']}]},
      ' ',
      {type: 'link', href: 'https://x.example/', children: ['e']},
      ' ',
      {type: 'reference', to: 'step', target: '3', column: ''},
    ]);
  });

  it('takes what is written in code as it is', () => {
    assert.deepEqual(parseInline('`a*b*{step:1}\\`'), [{type: 'code', text: 'a*b*{step:1}\\'}]);
    assert.deepEqual(parseInline('`` a`b ``'), [{type: 'code', text: 'a`b'}]);
    for (const text of [' ', '  ', ' a', 'a ']) assert.deepEqual(parseInline(`\`${text}\``), [{type: 'code', text}]);
  });

  it('leaves alone what only looks like a mark', () => {
    for (const text of [
      '2 * 3 * 4',
      'a ` b',
      'f(**kwargs',
      '[1, 2]',
      'xs[0](y',
      '{a: 1}',
      '{step}',
      'snake_case_name',
      '*',
      '**',
      '`',
    ]) {
      assert.deepEqual(parseInline(text), [text]);
    }
  });

  it('names a cell by step and column', () => {
    assert.deepEqual(parseInline('{cell:3, Awaited?}'), [
      {type: 'reference', to: 'cell', target: '3', column: 'Awaited?'},
    ]);
  });

  it('links to nothing but web, mail and relative addresses', () => {
    const href = (address: string): string | undefined => {
      const [link] = parseInline(`[x](${address})`);
      return typeof link === 'object' && link.type === 'link' ? link.href : undefined;
    };
    for (const good of [
      'https://a.example/b',
      'http://a',
      'mailto:a@b.example',
      '../c.html',
      '#step=3',
      '//a.example/',
    ])
      assert.equal(href(good), good);
    for (const bad of [
      'javascript:alert`1`',
      'JAVASCRIPT:x',
      '\u0001javascript:x',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      'file:///etc/passwd',
    ])
      assert.equal(href(bad), '');
    assert.equal(href('java\nscript:x'), undefined, 'an address has no spaces');
  });

  it('keeps every character of a text that has no marks, and of an escaped text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        assert.equal(plain(escapeInline(text)), text);
      }),
    );
  });

  it('never loses letters, and never makes what the author did not write', () => {
    const pieces = fc.array(
      fc.constantFrom('a', ' ', '*', '**', '`', '[', '](', ')', '{step:1}', '\\', '{', '}', '``'),
      {maxLength: 40},
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const letters = (value: string): string => value.replace(/[^a]/g, '');
        assert.equal(letters(words(parseInline(text))), letters(text));
        assert.ok(JSON.stringify(types(parseInline(text))));
      }),
      {numRuns: 2000},
    );
  });

  it('reads a hostile text in time that grows with its length only', () => {
    const once = (text: string): number => {
      const begin = performance.now();
      parseInline(text);
      return performance.now() - begin;
    };
    const time = (text: string): number => Math.min(...Array.from({length: 5}, () => once(text)));
    /** A code span that begins with a space and ends without one. */
    const span = (length: number): string => `\` ${'a'.repeat(length)}\``;
    assert.ok(time(span(64_000)) < 100, 'a long code span');
    for (const piece of ['*', '**', '`', '[', '](', '{step:', '\\', '*a', '`` ` ', '[a](', '{cell:1,']) {
      const ratio = time(piece.repeat(256_000)) / time(piece.repeat(8_000));
      assert.ok(ratio < 256, `${piece}: 32 times the text took ${ratio.toFixed(0)} times as long (quadratic: 1,024)`);
    }
  });
});
