/**
 * Importers: traces of other tools, read into ours. No DOM, for browsers and Node.
 *
 * @module trace-elements/importers
 */
import { problem } from '../lesson/problem.js';
import { importPySnooper, isPySnooper } from './py-snooper.js';
import { importPythonTutor, isCodeLens, isOldPythonTutor, isPythonTutor } from './python-tutor/python-tutor.js';
/** The formats, the most special first. */
const FORMATS = [
    { name: 'PySnooper', detect: isPySnooper, read: importPySnooper },
    { name: 'Runestone CodeLens', detect: isCodeLens, read: importPythonTutor },
    { name: 'Python Tutor, version 1 or 2', detect: isOldPythonTutor, read: importPythonTutor },
    { name: 'Python Tutor', detect: isPythonTutor, read: importPythonTutor },
];
const refused = (found) => ({
    format: '',
    trace: undefined,
    questions: [],
    lost: [],
    problems: [found],
});
/** What gives a page a trace: `allTraceData["ID"] = `. */
const ASSIGNED = /\ballTraceData\s*\[[^\]]*\]\s*=\s*(?=\{)/g;
/** Where the object ends that begins at a place of a text. */
const endOfObject = (text, begin) => {
    const parts = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g;
    parts.lastIndex = begin;
    let depth = 0;
    for (let part = parts.exec(text); part; part = parts.exec(text)) {
        depth += part[0] === '{' ? 1 : part[0] === '}' ? -1 : 0;
        if (depth === 0)
            return parts.lastIndex;
    }
    return text.length;
};
/** The JSON of the first trace that a page or its script has, and how many further ones there are; or all of the text. */
const jsonIn = (text) => {
    const [first, ...others] = /^\s*[{[]/.test(text) ? [] : text.matchAll(ASSIGNED);
    if (!first)
        return { json: text, others: 0 };
    const begin = first.index + first[0].length;
    return { json: text.slice(begin, endOfObject(text, begin)), others: others.length };
};
/** Whole numbers that JSON would round, as the text that they are. */
const keepDigits = (text) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}(?![\d.eE])/g, (part) => part.startsWith('"') ? part : `["NUMBER-LITERAL","${part}"]`);
/**
 * Reads a trace of another tool, as text or as JSON. What is none that is known, or is broken, comes back with a problem and
 * without a trace.
 */
export const importTrace = (input) => {
    const run = importInSlices(input);
    for (let slice = run.next();; slice = run.next())
        if (slice.done)
            return slice.value;
};
/** The same, with pauses, so that a page can answer its reader meanwhile. */
export function* importInSlices(input) {
    let json = input;
    let others = 0;
    if (typeof input === 'string' && !isPySnooper(input)) {
        try {
            const found = jsonIn(input);
            json = JSON.parse(keepDigits(found.json));
            others = found.others;
        }
        catch (error) {
            return refused(problem('json', [], `is not JSON: ${error.message}`));
        }
    }
    const format = FORMATS.find(({ detect }) => detect(json));
    if (!format) {
        const known = FORMATS.map(({ name }) => name).join(', ');
        return refused(problem('type', [], `is of no format that can be imported; there are ${known}`));
    }
    const read = yield* format.read(json);
    const lost = others > 0 ? ['further traces of the same page, after its first', ...read.lost] : read.lost;
    return { format: format.name, ...read, lost };
}
