import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {tokensByLine, type Line, type Token} from '../../src/elements/execution-sample/highlight.js';

const linesOf = (text: string): Line[] => {
  let from = 0;
  return text.split('\n').map((line) => {
    const at = from;
    from += line.length + 1;
    return {text: line, from: at};
  });
};
const token = (from: number, to: number): Token => ({from, to, kind: 'string'});

describe('Tokens by line', () => {
  it('counts from the beginning of each line, and cuts what goes over several', () => {
    assert.deepEqual(tokensByLine([token(0, 1), token(1, 7), token(8, 9)], linesOf('ab\n\ncd\nef')), [
      [token(0, 1), token(1, 2)],
      [],
      [token(0, 2)],
      [token(1, 2)],
    ]);
  });

  it('colours each character as the tokens say', () => {
    const lengths = fc.array(fc.tuple(fc.nat(4), fc.nat(6)));
    fc.assert(
      fc.property(fc.stringMatching(/^[a\n]{0,60}$/), lengths, (text, pieces) => {
        let at = 0;
        const tokens = pieces.map(([gap, length]) => token((at += gap), (at += length)));
        const lines = linesOf(text);
        const coloured = tokensByLine(tokens, lines).flatMap((found, i) =>
          found.flatMap(({from, to}) => Array.from({length: to - from}, (_, k) => lines[i]!.from + from + k)),
        );
        const wanted = Array.from({length: text.length}, (_, i) => i).filter(
          (i) => text[i] !== '\n' && tokens.some(({from, to}) => from <= i && i < to),
        );
        assert.deepEqual(coloured, wanted);
      }),
    );
  });

  it('costs what there is to walk over, once', () => {
    const lines = linesOf('abcd\n'.repeat(50_000));
    const tokens = lines.flatMap(({from, text}) => Array.from(text, (_, i) => token(from + i, from + i + 1)));
    const begun = performance.now();
    assert.equal(tokensByLine(tokens, lines).flat().length, tokens.length);
    assert.ok(performance.now() - begun < 5000);
  });
});
