import { finding } from './finding.js';
import { rowsOf } from '../written.js';
/** Steps whose `span` is looked at; a longer run repeats itself. */
const MOST_STEPS = 20_000;
const HASH = /^#(?!!)/;
const SLASHES = /^(?:\/\/|\/\*.*\*\/$)/;
const DASHES = /^--/;
/** How a line begins that is a comment and nothing else. */
const COMMENTS = new Map([
    ...['python', 'ruby', 'bash', 'shell', 'r', 'perl', 'elixir', 'julia'].map((name) => [name, HASH]),
    ...[
        'javascript',
        'typescript',
        'java',
        'c',
        'cpp',
        'c++',
        'csharp',
        'go',
        'rust',
        'swift',
        'kotlin',
        'scala',
        'dart',
        'php',
    ].map((name) => [name, SLASHES]),
    ...['sql', 'lua', 'haskell'].map((name) => [name, DASHES]),
]);
const linesOf = (text) => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
/** Where a recording and the program that the lesson shows are not the same any more. */
export const programFindings = (lesson) => [
    ...differingCode(lesson),
    ...emptyLines(lesson),
    ...wrongSpans(lesson),
    ...missingFunctions(lesson),
    ...inventedVariables(lesson),
];
const isRecorded = ({ json }) => json.trace !== undefined;
/** The code of the sample, where the recording has another. */
const differingCode = (lesson) => {
    const { json, trace } = lesson;
    const { code, name } = json.sample ?? {};
    const { files } = trace.facts;
    const file = files.find((one) => one.name === name) ?? files[0];
    if (!isRecorded(lesson) || code === undefined || !file)
        return [];
    const [shown, ran] = [linesOf(code), linesOf(file.text)].map((lines) => lines.map((line) => line.trimEnd()));
    const first = shown.length > ran.length ? shown : ran;
    const line = first.findIndex((_, i) => shown[i] !== ran[i]);
    if (line < 0)
        return [];
    return [
        finding('program', ['sample', 'code'], `is not the program that was recorded: line ${line + 1} is ${quote(shown[line])}, and was ${quote(ran[line])} in ${file.name || 'the recording'}. Record it again, or leave \`code\` out`),
    ];
};
const quote = (line) => (line === undefined ? 'not there' : `\`${line.trim()}\``);
/** Where a step is written down. */
const placeOf = ({ json }, step, key) => {
    if (json.trace === undefined)
        return ['table', 'rows', step, key];
    return typeof json.trace === 'object' && 'steps' in json.trace ? ['trace', 'steps', step, key] : ['trace'];
};
/** Steps on lines where nothing can run. */
const emptyLines = (lesson) => {
    const { trace, sample } = lesson;
    const own = isRecorded(lesson) ? trace.facts.files : (sample?.files ?? []);
    return own.flatMap((file, index) => {
        const lines = linesOf(file.text);
        const comment = COMMENTS.get((file.language ?? trace.facts.language).toLowerCase());
        const open = insideText(lines);
        return [...trace.lines(index)].flatMap((line) => {
            if (line < 1)
                return [];
            const step = trace.nextOfLine(line, -1, index);
            const place = placeOf(lesson, step, 'line');
            const text = lines[line - 1];
            // That a step in the lesson itself is beyond the end, its reader says.
            if (text === undefined)
                return place.length === 1
                    ? [finding('program', place, `runs line ${line}, but ${file.name || 'the code'} has ${lines.length} lines`)]
                    : [];
            const words = text.trim();
            if (open.has(line) || (words !== '' && !comment?.test(words)))
                return [];
            const what = words === '' ? 'is empty' : `is the comment \`${words}\``;
            const why = isRecorded(lesson) ? 'the program has changed since' : 'nothing runs there';
            return [finding('program', place, `${place.length === 1 ? 'runs line' : 'is'} ${line}, which ${what}: ${why}`)];
        });
    });
};
/** The lines that begin inside of a text over several lines, where anything may stand. */
const insideText = (lines) => {
    const inside = new Set();
    let mark = '';
    for (const [i, line] of lines.entries()) {
        if (mark)
            inside.add(i + 1);
        for (const [found] of line.matchAll(/"""|'''|`|\/\*|\*\//g)) {
            const [begin, end] = found === '/*' || found === '*/' ? ['/*', '*/'] : [found, found];
            if (mark === '' && found === begin)
                mark = end;
            else if (mark === found)
                mark = '';
        }
    }
    return inside;
};
/** Pieces of code that the file does not have. */
const wrongSpans = (lesson) => {
    const { trace } = lesson;
    if (!isRecorded(lesson))
        return [];
    const files = trace.facts.files.map(({ text }) => linesOf(text));
    return Array.from({ length: Math.min(trace.length, MOST_STEPS) }, (_, i) => trace.step(i)).flatMap(({ span, frame, index }) => {
        const lines = frame.file === null ? undefined : files[frame.file];
        if (!span || !lines)
            return [];
        const [line, column, endLine, endColumn] = span;
        // Columns count characters or bytes: a line has the longer of both.
        const widthOf = (one) => new TextEncoder().encode(lines[one - 1] ?? '').length;
        const isThere = endLine <= lines.length &&
            column <= widthOf(line) &&
            endColumn <= widthOf(endLine) &&
            (line < endLine || (line === endLine && column <= endColumn));
        return isThere
            ? []
            : [
                finding('program', placeOf(lesson, index, 'span'), `is the piece of code [${span.join(', ')}], which ${trace.facts.files[frame.file].name || 'the file'} does not have: the program has changed since`),
            ];
    });
};
/** Functions that are not defined where the recording found them. */
const missingFunctions = (lesson) => {
    const { facts } = lesson.trace;
    if (!isRecorded(lesson))
        return [];
    const seen = new Set();
    return facts.frames.flatMap(({ name, line, file, kind, index }) => {
        const own = file === null ? undefined : facts.files[file];
        const word = name.split('.').at(-1);
        const key = `${name} ${line} ${file}`;
        if (!own || line < 1 || kind === 'module' || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(word) || seen.has(key))
            return [];
        seen.add(key);
        if (isDefinedAt(word, line, own))
            return [];
        const place = typeof lesson.json.trace === 'object' ? ['trace', 'frames', index, 'line'] : ['trace'];
        const is = linesOf(own.text)[line - 1];
        return [
            finding('program', place, `says that \`${name}\` begins on line ${line}, but that is ${quote(is)}: the program has changed since`),
        ];
    });
};
/** Whether a line begins a function: it names it; or it is a decorator, or the end of an assignment, and a neighbour does. */
const isDefinedAt = (word, line, { text }) => {
    const lines = linesOf(text);
    const names = (i) => new Set(lines[i]?.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)).has(word);
    if (names(line - 1))
        return true;
    if (/[=(:,]\s*$/.test(lines[line - 2] ?? '') && names(line - 2))
        return !/^\s*(?:async\s+)?(?:def|class)\b/.test(lines[line - 2]);
    let next = line - 1;
    while (/^\s*@/.test(lines[next] ?? ''))
        next++;
    return next > line - 1 && names(next);
};
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** Every word of the code that the lesson shows. */
const wordsOfProgram = ({ sample }) => new Set((sample?.files ?? []).flatMap(({ text }) => text.match(WORDS) ?? []));
/** Variables that a written run sets and its program does not have. A recorded run has only what there was. */
const inventedVariables = (lesson) => {
    const { json } = lesson;
    if (isRecorded(lesson) || json.sample?.code === undefined)
        return [];
    const program = wordsOfProgram(lesson);
    const seen = new Set();
    const look = (set, path) => Object.keys(set ?? {}).flatMap((name) => {
        if (seen.has(name))
            return [];
        seen.add(name);
        // `self.items`, `xs[0]`, `i (outer loop)`: one word of it is enough.
        const words = name.match(WORDS) ?? [];
        if (words.length === 0 || words.some((word) => program.has(word)))
            return [];
        return [finding('unknown', [...path, name], `is set here, but the program has nothing called \`${name}\``)];
    });
    return [
        ...look(json.table?.start, ['table', 'start']),
        ...rowsOf(json.table).flatMap(({ set }, i) => look(set, ['table', 'rows', i, 'set'])),
    ];
};
