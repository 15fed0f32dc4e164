import { momentsOf } from '../../lesson/moments.js';
import { MODES, modesOf, WAYS } from '../../lesson/modes.js';
import { questionsOf } from '../../lesson/question.js';
import { flowViewOf } from '../../lesson/flow-view.js';
import { trackerOf } from '../../lesson/tracker.js';
import { nameOf } from '../../page/define.js';
/** The page has a heading for it. */
const unlabelled = () => ({ label: '' });
const sound = (lesson, bank) => (questionsOf(lesson, bank).some(Boolean) ? 1 : 0);
/** In the order in which they are laid out. */
export const PARTS = [
    { name: 'flow', tag: 'concept-flow', section: 'run', count: (lesson) => (flowViewOf(lesson) ? 1 : 0) },
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
        count: (lesson) => questionsOf(lesson, 'quiz').length,
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
        // It is filled from the run, where the author has too few questions.
        count: (lesson) => modesOf(lesson, 'test').filter((mode) => mode === 'test').length,
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
const CHOICE = 'learning-modes';
/** What selects an element of ours; asked for each time, as a stranger may have taken a name. */
export const ours = () => [...new Set([...PARTS.map(({ tag }) => tag), CHOICE])].map((tag) => nameOf(tag)).join();
const isDefined = (tag) => customElements.get(nameOf(tag)) !== undefined;
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
const box = (name, ...content) => {
    const element = document.createElement('div');
    element.className = name;
    element.append(...content);
    return element;
};
/** The sections of a lesson, in the author's order; of elements that are there already, and of new ones. */
export const sectionsOf = (lesson, { parts, without }, written) => {
    const groups = [];
    for (const part of parts.filter(({ count }) => count(lesson) > 0)) {
        if (groups.at(-1)?.name !== part.section)
            groups.push({ name: part.section, parts: [] });
        groups.at(-1).parts.push(part);
    }
    // Of a run that the author cut into pieces, the first one changes with the mode.
    const first = groups.find(({ name }) => name === 'run');
    return groups.map((group) => {
        // Where there is nothing to go through, as of a program that cannot be read, there is nothing to choose.
        const changes = group === first && !without.has('modes') && modesOf(lesson).length > 0;
        let made;
        const modes = changes ? modesWith(parts, lesson) : undefined;
        return { ...group, changes, content: () => (made ??= contentOf(group, modes, lesson, written)) };
    });
};
/** Whether all elements of a section are defined. */
export const isReady = ({ parts }) => parts.every(({ tag }) => isDefined(tag));
/**
 * The modes that a page offers: none that is about a part of the lesson that its author left out. What the lesson does not have
 * cannot be left out: "explain" then asks of the run.
 */
const modesWith = (parts, lesson) => {
    const left = PARTS.filter((part) => !parts.includes(part) && part.count(lesson) > 0);
    return MODES.filter((mode) => !left.some(({ name }) => name === WAYS[mode].about));
};
/** @param modes Of a run that changes with the reader's mode: those that it offers. */
const contentOf = ({ name, parts }, modes, lesson, written) => {
    const make = (tag, attributes = {}) => {
        const element = written(nameOf(tag)) ?? document.createElement(nameOf(tag));
        for (const [name, value] of Object.entries(attributes))
            element.setAttribute(name, value);
        return element;
    };
    const content = parts.map((part) => Array.from({ length: part.count(lesson) }, (_, i) => make(part.tag, part.attributes?.(i, lesson))));
    if (name !== 'run')
        return content.flat();
    const run = arrange(parts, content.flat());
    if (!modes)
        return [run];
    const choice = make(CHOICE, modes.length < MODES.length ? { modes: modes.join(' ') } : {});
    choice.replaceChildren(run);
    return [choice];
};
/** A run: where there is room, the code and its controls stay beside what they move. */
const arrange = (parts, content) => {
    const from = parts.findIndex(({ name }) => name === 'sample');
    const to = from + (parts[from + 1]?.name === 'controls' ? 2 : 1);
    if (from < 0 || to === parts.length)
        return box('run', ...content);
    const [before, code, after] = [content.slice(0, from), content.slice(from, to), content.slice(to)];
    return box('run', ...before, box('beside', box('source', ...code), box('rest', ...after)));
};
