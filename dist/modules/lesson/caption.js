import { teller } from './generate/tell.js';
import { parseInline, plainText } from './inline.js';
import { transcriptOf } from './transcript.js';
/** Characters that are read in a second: the pace of subtitles for adults is 15 to 17. */
const PACE = 15;
/** Milliseconds that even the shortest caption stays. */
const LEAST = 2_500;
/** Entries of an author's transcript that are looked at for each caption. */
const LOOKED_AT = 10_000;
/** The author's sentences, else one made from the run, else the table's words. */
export const captionOf = (lesson, row, phrases) => {
    const told = transcriptOf(lesson, phrases);
    const entries = Array.from({ length: told.generated ? 0 : Math.min(told.length, LOOKED_AT) }, (_, i) => told.entry(i));
    const own = entries.filter((entry) => entry.row === row).map(({ text }) => text);
    const written = own.join(' ');
    const text = written || teller(lesson, phrases)(row);
    if (text.trim())
        return { text: parseInline(text), generated: written === '' };
    const cells = lesson.table.cells(row).filter((cell) => plainText(cell, () => 'x').trim());
    return { text: cells.flatMap((cell, i) => (i > 0 ? [' · ', ...cell] : cell)), generated: false };
};
/** Milliseconds that it takes to read a caption. Of Chinese, Japanese and Korean each character takes as long as two and a half. */
export const readingTime = (text) => {
    const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    return Math.max(LEAST, ((text.length + wide * 1.5) / PACE) * 1000);
};
