import { once } from '../once.js';
import { hash, shuffled } from '../shuffle.js';
import { DIFFICULTIES } from '../strength.js';
import { isNamed } from '../tracker.js';
import { sayFact, stepOf } from '../fact.js';
import { askerOf } from './ask.js';
import { meaning, optionsOf } from './choices.js';
import { chooserOf } from './chooser.js';
/** From how many rows questions are made, and how many. */
const LIMITS = { rows: 60, questions: 40 };
/** Rows from all over the run, the same each time. */
const sample = (count) => {
    const size = Math.min(count, LIMITS.rows);
    return Array.from({ length: size }, (_, i) => {
        const [from, to] = [Math.floor((i * count) / size), Math.floor(((i + 1) * count) / size)];
        return from + (hash(String(i)) % (to - from));
    });
};
/** Drafts in an order in which those that come first differ in difficulty, kind and row. */
const spread = function* (drafts) {
    const queues = DIFFICULTIES.map((difficulty) => {
        const own = drafts.filter((draft) => draft.difficulty === difficulty);
        return [...new Set(own.map(({ asks }) => asks))].map((kind) => own.filter(({ asks }) => asks === kind));
    });
    const used = new Map();
    const uses = ({ row }) => used.get(row) ?? 0;
    for (let turn = 0; queues.some((kinds) => kinds.length > 0); turn++) {
        for (const kinds of queues) {
            const kind = kinds.shift();
            if (!kind)
                continue;
            const best = kind.reduce((a, b) => (uses(b) < uses(a) ? b : a));
            used.set(best.row, uses(best) + 1);
            const rest = kind.filter((one) => one !== best);
            if (rest.length > 0)
                kinds.push(rest);
            yield best;
        }
    }
};
const make = (lesson, phrases) => {
    const ask = askerOf(lesson, phrases);
    const rows = shuffled(sample(lesson.rows.length), lesson.rows.length);
    const questions = [];
    const asked = new Set();
    for (const draft of spread(rows.flatMap(ask))) {
        if (questions.length === LIMITS.questions)
            break;
        const { asks, row, subject } = draft;
        const id = [asks, subject, lesson.table.id(row)].filter(Boolean).join(':');
        const choices = draft.choices();
        // The same again, with the same answer, would only be the same question.
        const again = `${asks} ${subject} ${choices?.right.says}`;
        const options = choices && !asked.has(again) && !asked.has(id) && optionsOf(choices, id);
        // Whether there is a value at all is no question worth asking.
        if (!options || (options.options.length < 3 && asks === 'value'))
            continue;
        asked.add(again).add(id);
        questions.push({
            ...NO_FRILLS,
            ...options,
            id,
            asks,
            prompt: draft.prompt,
            hints: [{ text: draft.hint }],
            explanation: draft.explanation(choices.right),
            evidence: [draft.evidence(choices.right)],
            difficulty: draft.difficulty,
        });
    }
    return questions;
};
/** What no question made from a run has. */
const NO_FRILLS = {
    bank: 'trace',
    form: 'one',
    code: undefined,
    fact: undefined,
    tolerance: 0,
    matchCase: true,
    solution: undefined,
    mistakes: [],
    shuffle: true,
    problems: [],
};
/** A question that asks the run, with the options that the run can give it; without two of them, as it was. */
const withOptions = (question, lesson, phrases) => {
    const { fact, id } = question;
    const row = fact ? lesson.table.find(stepOf(fact)) : -1;
    if (!fact || row < 0)
        return question;
    const choices = choicesFor(fact, row, lesson, phrases);
    const says = sayFact(fact, row, lesson);
    // What the run says has the last word.
    if (!choices || says === undefined || (says && meaning(choices.right.says) !== meaning(says)))
        return question;
    const options = optionsOf(choices, id);
    return options ? { ...question, ...options, form: 'one' } : question;
};
const choicesFor = (fact, row, lesson, phrases) => {
    const { choices } = chooserOf(lesson, phrases);
    if ('output' in fact)
        return choices.output(row);
    if ('next' in fact)
        return choices[fact.next](row);
    if ('cell' in fact) {
        const column = lesson.table.column(fact.cell);
        return column < 0 ? undefined : choices.cell(row, column);
    }
    const state = lesson.trace.state(lesson.rows.end(row));
    const variable = lesson.trace.variables(state.frames()).find((one) => isNamed(one, fact.value));
    const frame = variable && state.frameOf(variable);
    return frame && choices.value(row, [frame, variable.name]);
};
/** What makes questions of runs, in one language. It is heavy: who needs it, brings it to `questionsOf`. */
export const questionMaker = once((phrases) => ({
    questions: once((lesson) => make(lesson, phrases)),
    options: (question, lesson) => withOptions(question, lesson, phrases),
}));
/** The questions that a run can be asked, with the answers that it gives; the same ones in every language. */
export const traceQuestions = (lesson, phrases) => questionMaker(phrases).questions(lesson);
