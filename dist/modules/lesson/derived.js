import { roundsOf } from '../trace/derive/rounds.js';
import { conceptRows, fineRows, hasConcepts } from '../trace/derive/rows.js';
import { ruleAt } from '../trace/derive/rules.js';
import { factsOf } from '../trace/derive/facts.js';
import { statesOf } from '../trace/derive/states.js';
import { columnsOf } from './derived-columns.js';
import { rowSpeaker } from './derived-words.js';
import { parseInline } from './inline.js';
import { phrases, phrasesFrom } from './phrases.js';
/** Longer runs are not named step by step, and not looked through for what is worth a row, unless somebody asks. */
const MOST_STEPS = 10_000;
const NO_ROUNDS = [];
/** Makes the rows of a table from a run. */
export const derive = (json, trace) => {
    const short = trace.length <= MOST_STEPS;
    const rules = json?.rules ?? [];
    const wanted = typeof json?.rows === 'string' ? json.rows : undefined;
    const grain = wanted ?? (short && hasConcepts(trace) ? 'concept' : 'fine');
    const words = new Map(Object.entries(json?.words ?? {}));
    const ids = () => (short ? trace.ids() : []);
    const id = (step) => ids()[step] ?? String(step + 1);
    const states = lazy(() => statesOf(trace, rules));
    const columns = lazy(() => columnsOf(json?.columns, trace, states(), phrases));
    const rounds = lazy(() => roundsOf(trace));
    const make = (which) => {
        const rows = which === 'concept' ? conceptRows(trace, rules) : fineRows(trace);
        return {
            rows,
            rounds: (row) => (which === 'fine' ? (rounds()[rows.start(row)] ?? NO_ROUNDS) : NO_ROUNDS),
            cells: (row, speech = []) => {
                const start = rows.start(row);
                const facts = factsOf(trace, start, rows.end(row));
                const say = rowSpeaker(trace, facts, phrasesFrom(speech));
                const rule = ruleAt(trace, start, rules);
                const own = [words.get(id(start)), rule?.words];
                return columns().map((column) => {
                    const written = column.fixed ? undefined : own.map((one) => wordsFor(one, column)).find(Boolean);
                    if (written !== undefined)
                        return parseInline(say.fill(written));
                    return parseInline(column.say(say, facts, states()));
                });
            },
        };
    };
    const grains = { concept: lazy(() => make('concept')), fine: lazy(() => make('fine')) };
    return {
        grain,
        get both() {
            return short && grains.concept().rows.length < trace.length;
        },
        get columns() {
            return columns();
        },
        of: (which) => grains[which](),
        labels: (speech = []) => columns().map((column) => column.name(phrasesFrom(speech))),
        roundLabel: (all, speech = []) => all.map(({ line, round }) => phrasesFrom(speech).rows.round(line, round)).join(' · '),
        named: short,
        id,
    };
};
/** What an author says in a column. */
const wordsFor = (words, { label, fact }) => [label, fact].flatMap((key) => (key !== undefined && words && Object.hasOwn(words, key) ? words[key] : []))[0];
/** Makes something when it is first asked for. */
const lazy = (make) => {
    let made;
    return () => (made ??= { value: make() }).value;
};
