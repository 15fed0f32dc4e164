import { shownOrder } from '../../lesson/arrange.js';
import { questionMaker } from '../../lesson/generate/questions.js';
import { BANKS, questionsOf } from '../../lesson/question.js';
import { h } from './markup.js';
import { lines } from './run.js';
import { code as codeOf, paragraph } from './writer.js';
/** The questions that an author wrote, numbered from the first to the last. */
export const writtenQuestions = ({ lesson, speech }) => {
    const maker = questionMaker(speech.phrases);
    let number = 0;
    return BANKS.flatMap((bank) => questionsOf(lesson, bank, maker)
        .filter((one) => one !== undefined)
        .map((question) => ({
        number: ++number,
        bank,
        question,
        // As it is written, what has to be put in order stands in order.
        options: question.form === 'order' ? shownOrder(lesson, question) : question.options,
    })));
};
/** The letters that `<ol type="A">` counts by: A to Z, then AA, AB and so on. */
const listLetter = (index) => (index >= 26 ? listLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
const namer = ({ options }) => (id) => {
    const index = options.findIndex((option) => option.id === id);
    return index < 0 ? undefined : listLetter(index);
};
const item = (...content) => h('li', { dir: 'auto' }, content);
/** A question with its options and hints. `solved`: what is right stands below, and can be gone to. */
export const writeQuestion = (writer, written, solved) => {
    const { words } = writer;
    const { number, question, options } = written;
    const { form, prompt, code, difficulty, hints } = question;
    const name = namer(written);
    const task = { one: '', several: words.printed.several, order: words.printed.order, fill: '' }[form];
    return h('section', { class: 'question', id: writer.id(`question-${number}`) }, writer.heading(2, [
        writer.say(words.printed.question(number)),
        difficulty && [' · ', writer.say(words.difficulty[difficulty])],
    ]), paragraph(writer.text(prompt, name)), code && lines(code.code), task && paragraph(writer.say(task)), options.length > 0 &&
        h('ol', { type: 'A' }, options.map((option) => item(writer.text(option.text, name), option.code && lines(option.code.code)))), hints.map(({ text, step }, i) => h('details', {}, h('summary', {}, writer.say(words.hintOf(i + 1, hints.length))), paragraph(writer.text(text, name), leadsTo(writer, step)))), solved && paragraph(writer.linkTo(writer.id(`solution-${number}`), writer.say(words.answer))));
};
const leadsTo = (writer, step) => step !== undefined && [' (', writer.step(step), ')'];
/** What is right, in letters, or as it is typed. */
const writeKey = (writer, { question: { key, form, fact }, options }) => {
    if (!key)
        return writer.say(writer.words.printed.noAnswer);
    const [first = ''] = key;
    // What the run says is no author's text.
    if (form === 'fill')
        return fact ? codeOf(first) : writer.text(first);
    const indices = key.map((id) => options.findIndex((option) => option.id === id));
    return (form === 'order' ? indices : indices.sort((a, b) => a - b)).map(listLetter).join(', ');
};
/** What is right, why, what of the rest is wrong and why, and the worked solution. */
export const writeSolution = (writer, written) => {
    const { words } = writer;
    const { number, question } = written;
    const { explanation, solution, evidence } = question;
    const name = namer(written);
    return h('section', { class: 'solution', id: writer.id(`solution-${number}`) }, writer.heading(2, [
        writer.linkTo(writer.id(`question-${number}`), writer.say(words.printed.question(number))),
        ': ',
        writeKey(writer, written),
    ]), explanation && paragraph(writer.text(explanation, name)), evidence.length > 0 &&
        paragraph(writer.say(words.see), ' ', writer.steps(evidence.map(({ step, column }) => [step, column]))), writeWhys(writer, written, name), solution &&
        h('details', {}, h('summary', {}, writer.say(words.workedSolution)), h('ol', {}, solution.steps.map(({ title, text, step }) => item(title && [h('b', {}, writer.text(title, name)), ' '], writer.text(text, name), leadsTo(writer, step)))), solution.answer &&
            paragraph(h('b', {}, writer.say(words.solutionAnswer)), ' ', writer.text(solution.answer, name)), solution.check && paragraph(h('b', {}, writer.say(words.quickCheck)), ' ', writer.text(solution.check, name))));
};
/** What is to be said of each option, and the mistakes that a typed answer can show. */
const writeWhys = (writer, { question: { mistakes }, options }, name) => {
    const common = h('b', {}, writer.say(writer.words.commonMistake));
    const whys = options.flatMap(({ why, step, mistake }, i) => {
        const made = mistakes.find(({ id }) => id === mistake);
        if (!why && !made && step === undefined)
            return [];
        return [
            item(h('b', {}, `${listLetter(i)}.`), why && [' ', writer.text(why, name)], made && [' ', common, ' ', writer.text(made.text, name)], leadsTo(writer, step)),
        ];
    });
    const others = mistakes.filter(({ id }) => !options.some(({ mistake }) => mistake === id));
    return [
        whys.length > 0 && h('ul', {}, whys),
        others.map(({ text, answers }) => paragraph(common, answers.map((answer, i) => [i > 0 ? ', ' : ' ', codeOf(answer)]), answers.length > 0 && ' –', ' ', writer.text(text, name))),
    ];
};
