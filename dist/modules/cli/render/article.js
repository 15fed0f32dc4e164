import { momentsOf } from '../../lesson/moments.js';
import { BANKS } from '../../lesson/question.js';
import { transcriptOf } from '../../lesson/transcript.js';
import { h, isEmpty } from './markup.js';
import { writeQuestion, writeSolution, writtenQuestions } from './questions.js';
import { writeFlow, writeSample, writeTable, writeTracker } from './run.js';
import { MOST, paragraph } from './writer.js';
/** A whole lesson as plain HTML: everything that can be read of it, in the order of the lesson page. */
export const writeArticle = (writer, solutions) => {
    const { lesson, words, speech } = writer;
    const questions = writtenQuestions(writer);
    const { lang } = lesson.json;
    const section = (name, ...content) => !isEmpty(content) && h('section', { class: name }, writer.heading(1, writer.say(words.sections[name])), content);
    return h('article', { lang: lang === speech.lang ? undefined : lang }, writeHeader(writer), section('run', writeFlow(writer), writeSample(writer), writeTable(writer), writeTracker(writer)), section('moments', writeMoments(writer)), BANKS.map((bank) => section(bank, questions.filter((one) => one.bank === bank).map((one) => writeQuestion(writer, one, solutions)))), section('snapshot', writeSnapshot(writer)), section('transcript', writeTranscript(writer)), solutions &&
        section('solutions', questions.map((one) => writeSolution(writer, one))));
};
const writeHeader = (writer) => {
    const { words } = writer;
    const { title, subject, minutes, difficulty, summary } = writer.lesson.json;
    const about = [
        subject,
        minutes !== undefined && writer.say(words.minutes(minutes)),
        difficulty && writer.say(words.difficulty[difficulty]),
    ].filter(Boolean);
    return h('header', {}, title && writer.heading(0, writer.text(title)), about.length > 0 && paragraph(about.map((one, i) => [i > 0 && ' · ', one])), summary && paragraph(writer.text(summary)));
};
const writeMoments = (writer) => momentsOf(writer.lesson).map(({ question, answer }) => [
    writer.heading(2, writer.text(question)),
    paragraph(writer.text(answer)),
]);
const writeSnapshot = (writer) => {
    const { title, lines = [] } = writer.lesson.json.snapshot ?? {};
    if (lines.length === 0)
        return undefined;
    return [
        title && writer.heading(2, writer.text(title)),
        h('ul', {}, lines.map((line) => h('li', { dir: 'auto' }, writer.text(line)))),
    ];
};
const writeTranscript = (writer) => {
    const { lesson, words, speech } = writer;
    if (lesson.rows.length === 0)
        return undefined;
    const told = transcriptOf(lesson, speech.phrases);
    const count = Math.min(told.length, MOST);
    const entry = (i) => {
        const { row, text } = told.entry(i);
        const name = writer.say(words.stepNumber(row + 1));
        const step = row >= 0 && row < MOST ? writer.linkTo(writer.rowId(row), name) : name;
        return h('li', { dir: 'auto' }, h('b', {}, step), ' ', writer.text(text));
    };
    return [
        h('ol', { class: 'told' }, Array.from({ length: count }, (_, i) => entry(i))),
        told.length > count && paragraph(writer.say(words.more(told.length - count))),
    ];
};
