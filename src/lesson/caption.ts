import {plainText, type Inline} from './inline.js';
import {parseInline} from './inline.js';
import type {Lesson} from './lesson.js';

/** Characters that are read in a second: the pace of subtitles for adults is 15 to 17. */
const PACE = 15;

/** Milliseconds that even the shortest caption stays. */
const LEAST = 2_500;

/** What is said of a row while the run is watched: the sentences of the transcript, else the words of the table. */
export const captionOf = ({json, table}: Lesson, row: number): readonly Inline[] => {
  const told = (json.transcript ?? []).flatMap((one) =>
    typeof one === 'object' && one.step !== undefined && table.find(one.step) === row ? [one.text] : [],
  );
  if (told.length > 0) return parseInline(told.join(' '));
  const cells = table.cells(row).filter((cell) => plainText(cell, () => 'x').trim());
  return cells.flatMap((cell, i) => (i > 0 ? [' · ', ...cell] : cell));
};

/** Milliseconds that it takes to read a caption. Scripts that write a word in a character or two are read by the character. */
export const readingTime = (text: string): number => {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Math.max(LEAST, ((text.length + wide * 1.5) / PACE) * 1000);
};
