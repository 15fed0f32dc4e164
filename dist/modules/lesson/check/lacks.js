import { normal, wordsOfText } from '../fact.js';
import { traceQuestions } from '../generate/questions.js';
import { MOST } from '../pattern-test.js';
import { phrases } from '../phrases.js';
import { BANKS, questionsOf } from '../question.js';
import { finding } from './finding.js';
import { asked } from './places.js';
import { rowsOf } from '../written.js';
/** What a question lacks for a reader to learn from it. */
export const lackFindings = (lesson) => [
    ...asked(lesson).flatMap(({ question, path }) => {
        const { bank, form, hints, options, key, mistakes, solution } = question;
        const findings = [];
        if (hints.length === 0)
            findings.push(finding('hint', path, 'has no `hint`: a reader who is stuck can only guess'));
        for (const [j, { text }] of hints.entries()) {
            const given = answerIn(text, question);
            const place = hints.length > 1 ? [...path, 'hint', j] : [...path, 'hint'];
            if (given !== undefined)
                findings.push(finding('giveaway', place, `says the answer itself, ${given}`));
        }
        const bare = options.filter(({ id, why, mistake }) => !key?.includes(id) && !why && mistake === undefined);
        if (key && (form === 'one' || form === 'several') && bare.length > 0)
            findings.push(finding('why', path, `does not say \`why\` ${bare.map(({ id }) => `"${id}"`).join(', ')} ${bare.length > 1 ? 'are' : 'is'} wrong`));
        if (bank === 'practice' && !solution)
            findings.push(finding('solution', path, 'has no worked `solution`; practice is where readers look for one'));
        const known = new Set(mistakes.map(({ id }) => id));
        for (const [j, { mistake }] of options.entries()) {
            if (mistake !== undefined && !known.has(mistake))
                findings.push(finding('mistake', [...path, 'options', j, 'mistake'], `is "${mistake}", but \`mistakes\` has none of that id`));
            else if (mistake !== undefined && form === 'one' && key?.includes(options[j].id))
                findings.push(finding('mistake', [...path, 'options', j, 'mistake'], 'is shown by the right option'));
        }
        for (const [j, { id, answers }] of mistakes.entries()) {
            const isShown = form === 'fill' ? answers.length > 0 : options.some(({ mistake }) => mistake === id);
            if (!isShown)
                findings.push(finding('unshown', [...path, 'mistakes', j], form === 'fill'
                    ? 'has no `answers`: nothing that a reader types shows it'
                    : `is shown by no option; name "${id}" as the \`mistake\` of the option that it leads to`));
        }
        return findings;
    }),
    ...tooFew(lesson),
];
/** The answer, if a hint says it word by word, and says no other. */
const answerIn = (hint, { form, key, options, prompt }) => {
    if (!key || (form !== 'one' && form !== 'fill'))
        return undefined;
    const said = ` ${normal(wordsOfText(hint.replace(/\{[^{}]*\}/g, ' '))).toLowerCase()} `;
    const says = (answer) => {
        const words = normal(wordsOfText(answer)).toLowerCase();
        const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        return words !== '' && new RegExp(`(?<![\\w'"])${escaped}(?![\\w'"])`).test(said);
    };
    const answer = form === 'fill' ? key[0] : (options.find(({ id }) => id === key[0])?.text ?? '');
    const words = wordsOfText(answer);
    // One sign is in many hints by chance; what the prompt says already gives nothing away.
    if (words.length < 2 || answer.includes('{') || !says(answer))
        return undefined;
    if (normal(wordsOfText(prompt)).toLowerCase().includes(normal(words).toLowerCase()))
        return undefined;
    return options.some(({ id, text }) => id !== key[0] && says(text)) ? undefined : words;
};
/** A test that cannot ask ten questions, also with those that are made from the run. */
const tooFew = (lesson) => {
    if (!lesson.json.test)
        return [];
    const usable = questionsOf(lesson, 'test').filter((one) => one?.key).length;
    const count = usable < MOST ? usable + traceQuestions(lesson, phrases).length : usable;
    return count >= MOST
        ? []
        : [finding('few', ['test'], `has ${count} questions with those that the run gives; a test asks ${MOST}`)];
};
/** Ids that are there twice, or that storage and reports of results cannot carry. */
export const idFindings = (lesson) => {
    const { json } = lesson;
    const findings = [];
    const look = (path, ids, isChecked = true) => {
        const known = new Map();
        for (const [i, id] of ids.entries()) {
            if (id === undefined)
                continue;
            const place = [...path, i, 'id'];
            const first = known.get(id);
            if (isChecked && first !== undefined)
                findings.push(finding('duplicate', place, `is "${id}", as is that of number ${first + 1}; answers are kept by it`));
            if (first === undefined)
                known.set(id, i);
            if (/[\s,[\]{}]/.test(id) || id === '' || id.length > 64)
                findings.push(finding('id', place, `is "${id.slice(0, 80)}"; ids are kept and reported, so write them in at most 64 letters, digits, - or _`));
        }
    };
    look(['table', 'rows'], rowsOf(json.table).map(({ id }) => id), false);
    look(['moments'], (json.moments ?? []).map(({ id }) => id));
    for (const bank of BANKS) {
        const questions = questionsOf(lesson, bank);
        // A question without an id is named by its number.
        const written = json[bank] ?? [];
        look([bank], questions.map((one) => one?.id));
        for (const [i, question] of written.entries()) {
            if (!question)
                continue;
            look([bank, i, 'options'], (question.options ?? []).map(({ id }) => id), false);
            look([bank, i, 'mistakes'], (question.mistakes ?? []).map(({ id }) => id));
        }
    }
    for (const [i, { id }] of rowsOf(json.table).entries()) {
        if (id !== undefined && /^\d+$/.test(id) && Number(id) !== i + 1)
            findings.push(finding('id', ['table', 'rows', i, 'id'], `is the number "${id}", but it is row ${i + 1}: a text that says {step:${id}} leads here`));
    }
    return findings;
};
