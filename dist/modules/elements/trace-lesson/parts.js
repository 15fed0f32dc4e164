import { flowOf } from '../../lesson/flow.js';
import { momentsOf } from '../../lesson/moments.js';
import { trackerOf } from '../../lesson/tracker.js';
import { nameOf } from '../../page/define.js';
import { questionsIn } from '../../page/questions.js';
/** The page has a heading for it. */
const unlabelled = () => ({ label: '' });
const sound = (lesson, ...banks) => banks.some((bank) => questionsIn(lesson, bank).some(Boolean)) ? 1 : 0;
/** In the order in which they are laid out. */
export const PARTS = [
    { name: 'flow', tag: 'concept-flow', section: 'run', count: (lesson) => (flowOf(lesson) ? 1 : 0) },
    { name: 'sample', tag: 'execution-sample', section: 'run', count: ({ sample }) => (sample ? 1 : 0) },
    { name: 'controls', tag: 'trace-controls', section: 'run', count: ({ rows }) => (rows.length > 1 ? 1 : 0) },
    { name: 'table', tag: 'execution-table', section: 'run', count: ({ rows }) => (rows.length > 0 ? 1 : 0) },
    {
        name: 'tracker',
        tag: 'variable-tracker',
        section: 'run',
        count: (lesson) => (trackerOf(lesson).variables.length > 0 ? 1 : 0),
    },
    {
        name: 'moments',
        tag: 'key-moments',
        section: 'moments',
        count: (lesson) => (momentsOf(lesson).length > 0 ? 1 : 0),
        attributes: unlabelled,
    },
    {
        name: 'quiz',
        tag: 'quiz-card',
        section: 'quiz',
        count: (lesson) => questionsIn(lesson, 'quiz').length,
        attributes: (index) => ({ question: String(index + 1) }),
    },
    {
        name: 'practice',
        tag: 'quiz-deck',
        section: 'practice',
        count: (lesson) => sound(lesson, 'practice'),
        attributes: () => ({ of: 'practice', ...unlabelled() }),
    },
    {
        name: 'test',
        tag: 'quiz-deck',
        section: 'test',
        count: (lesson) => sound(lesson, 'test', 'trace'),
        attributes: () => ({ of: 'test', ...unlabelled() }),
    },
    {
        name: 'snapshot',
        tag: 'concept-snapshot',
        section: 'snapshot',
        count: ({ json }) => (json.snapshot?.lines.length ? 1 : 0),
        attributes: (_, { json }) => (json.snapshot?.title ? {} : unlabelled()),
    },
    {
        name: 'transcript',
        tag: 'lesson-transcript',
        section: 'transcript',
        count: ({ rows }) => (rows.length > 0 ? 1 : 0),
        attributes: unlabelled,
    },
];
/** What can be left out, besides the parts. */
const FRAME = ['header', 'outline', 'modes'];
const MODES = 'learning-modes';
/** What selects an element of ours; asked for each time, as a stranger may have taken a name. */
export const ours = () => [...new Set([...PARTS.map(({ tag }) => tag), MODES])].map((tag) => nameOf(tag)).join();
export const isDefined = (tag) => customElements.get(nameOf(tag)) !== undefined;
/** Names, separated by spaces; the console is told of those that mean nothing. */
const namesIn = (text, attribute, known) => {
    const names = text?.split(/\s+/).filter(Boolean) ?? [];
    const strange = names.filter((name) => !known.includes(name));
    if (strange.length > 0)
        console.warn(`<trace-lesson ${attribute}>: there is no “${strange.join('”, “')}”. There are: ${known.join(', ')}.`);
    return names.filter((name) => known.includes(name));
};
/** @param parts Names of parts, in order; `null`: all. @param without Names of what is left out. */
export const wanted = (parts, without) => {
    const all = PARTS.map(({ name }) => name);
    const left = new Set(namesIn(without, 'without', [...FRAME, ...all]));
    const names = parts === null ? all : new Set(namesIn(parts, 'parts', all));
    return {
        parts: [...names].filter((name) => !left.has(name)).map((name) => PARTS.find((part) => part.name === name)),
        without: left,
    };
};
const make = (tag, attributes = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    return element;
};
const box = (name, ...content) => {
    const element = make('div', { class: name });
    element.append(...content);
    return element;
};
/** The sections of a lesson, in the author's order. Elements that are not defined are left out. */
export const sectionsOf = (lesson, { parts, without }) => {
    const sections = [];
    for (const part of parts) {
        const count = isDefined(part.tag) ? part.count(lesson) : 0;
        if (count === 0)
            continue;
        if (sections.at(-1)?.name !== part.section)
            sections.push({ name: part.section, parts: [], content: [] });
        const { parts: all, content } = sections.at(-1);
        all.push(part);
        for (let i = 0; i < count; i++)
            content.push(make(nameOf(part.tag), part.attributes?.(i, lesson)));
    }
    const runs = sections.filter(({ name }) => name === 'run');
    for (const [i, run] of runs.entries()) {
        const arranged = arrange(run);
        // Of a run that the author cut into pieces, the first one changes with the mode.
        const changes = i === 0 && isDefined(MODES) && !without.has('modes');
        run.content = [changes ? make(nameOf(MODES)) : arranged];
        if (changes)
            run.content[0].append(arranged);
    }
    return sections;
};
/** Whether what a section shows is what the reader's learning mode lays out. */
export const changesWithMode = ({ content }) => content[0]?.localName === nameOf(MODES);
/** A run: where there is room, the code and its controls stay beside what they move. */
const arrange = ({ parts, content }) => {
    const from = parts.findIndex(({ name }) => name === 'sample');
    const to = from + (parts[from + 1]?.name === 'controls' ? 2 : 1);
    if (from < 0 || to === parts.length)
        return box('run', ...content);
    const [before, code, after] = [content.slice(0, from), content.slice(from, to), content.slice(to)];
    return box('run', ...before, box('beside', box('code', ...code), box('rest', ...after)));
};
