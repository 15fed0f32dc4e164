import { brief, countOf, inSlices, listOf, mapInSlices, recordOf, textOf } from '../imported.js';
/** Keys that are read, or say what others say as well. */
const KNOWN = {
    document: new Set(['code', 'trace', 'lang', 'language']),
    step: new Set('event line func_name globals ordered_globals stack_to_render stack_locals heap stdout exception_msg prompt offset question custom_module_name file_name'.split(' ')),
    frame: new Set('func_name frame_id unique_hash encoded_locals ordered_varnames is_highlighted is_parent is_zombie parent_frame_id_list line'.split(' ')),
};
/** What keys hold that a trace has no place for. */
const WORDS = new Map([
    ['stdin', 'what the program was given to read (stdin)'],
    ['stdinPosition', 'how much of its input the program had read (stdinPosition)'],
    ['userlog', 'what the server that ran the program noted (userlog)'],
    ['startingInstruction', 'the step to begin at (startingInstruction)'],
    ['probe_exprs', 'values of expressions that were watched (probe_exprs)'],
    ['html_output', 'HTML that the program made (html_output)'],
    ['css_output', 'styles that the program made (css_output)'],
    ['js_output', 'scripts that the program made (js_output)'],
    ['col', 'columns of steps (col)'],
    ['column', 'columns of steps (column)'],
    ['expr_start_col', 'which expression is evaluated (expr_start_col)'],
    ['expr_width', 'which expression is evaluated (expr_width)'],
    ['opcode', 'instructions of the virtual machine (opcode)'],
]);
const namesLost = (json, known, lose) => {
    for (const key of Object.keys(json))
        if (!known.has(key))
            lose(WORDS.get(key) ?? `the key ${brief(key, 60)}`);
};
/** Names of the top level, where a document shows it as a call. */
const TOP_LEVEL = /^(?:<main>|<top \(required\)>)$/;
/** Lines stand behind names: `main:44`. C++ has colons in names, too. */
const nameOf = (json) => textOf(json).replace(/(?<!:):\d+$/, '');
const frameOf = (json, lose) => {
    const frame = recordOf(json);
    namesLost(frame, KNOWN.frame, lose);
    if (listOf(frame['parent_frame_id_list']).length > 0 || frame['is_parent'] === true)
        lose('in which call a function was made');
    const locals = recordOf(frame['encoded_locals']);
    return {
        id: textOf(frame['frame_id']),
        name: nameOf(frame['func_name']),
        locals: inOrder(locals, frame['ordered_varnames']),
        line: countOf(frame['line']),
        zombie: frame['is_zombie'] === true,
        current: frame['is_highlighted'] === true,
    };
};
const inOrder = (values, order) => {
    const names = new Set([...listOf(order).filter((name) => typeof name === 'string'), ...Object.keys(values)]);
    return new Map([...names].filter((name) => Object.hasOwn(values, name)).map((name) => [brief(name), values[name]]));
};
/** The calls of a step of the first two versions: `[name, locals]`, the innermost first. */
const oldFrames = (json) => listOf(json)
    .map((frame) => ({ func_name: listOf(frame)[0], encoded_locals: listOf(frame)[1] }))
    .reverse();
/**
 * Whether the newest call stands first, as in Java: wherever there are several, the first is the current one.
 * Frames of functions that ended may follow the current one, but never in all steps.
 */
const isNewestFirst = (steps) => {
    const several = steps.map((frames) => frames.filter(({ zombie }) => !zombie)).filter(({ length }) => length > 1);
    return several.some(([first]) => first.current) && !several.some((frames) => frames.at(-1).current);
};
export function* readDocument(json, lose) {
    const document = Array.isArray(json) ? { trace: json } : recordOf(json);
    namesLost(document, KNOWN.document, lose);
    const raw = listOf(document['trace']).map(recordOf);
    const old = raw.some((step) => 'stack_locals' in step);
    const frames = yield* mapInSlices(raw, (step) => {
        namesLost(step, KNOWN.step, lose);
        return (old ? oldFrames(step['stack_locals']) : listOf(step['stack_to_render'])).map((one) => frameOf(one, lose));
    });
    const newestFirst = isNewestFirst(frames);
    const { code } = document;
    const text = typeof code === 'string' ? code : textOfCode(recordOf(code)['main_code']);
    const modules = Object.entries(recordOf(recordOf(code)['custom_modules']));
    const language = languageOf(document, raw, frames, text);
    const printed = { text: '' };
    const steps = [];
    yield* inSlices(raw, (step, i) => {
        const all = newestFirst ? [...frames[i]].reverse() : frames[i];
        if (all.some(({ zombie }) => zombie))
            lose('variables of calls that have ended but are kept in view');
        const living = all.filter(({ zombie }) => !zombie);
        const tops = living.filter(({ name }) => TOP_LEVEL.test(name));
        const stdout = typeof step['stdout'] === 'string' ? step['stdout'] : printed.text;
        if (!stdout.startsWith(printed.text))
            lose('output that was taken back');
        printed.text = stdout.startsWith(printed.text) ? stdout : printed.text;
        const calls = living.filter(({ name }) => !TOP_LEVEL.test(name));
        const current = old ? calls.length - 1 : calls.findIndex((frame) => frame.current);
        const own = calls[current]?.line ?? 0;
        if (own > 0 && own !== countOf(step['line']))
            lose('on which line a call says it is, where its step says another');
        steps.push({
            event: textOf(step['event']),
            line: countOf(step['line']),
            stack: calls.map(({ id, name, locals }) => ({ id, name, locals: without(locals, '__return__') })),
            current,
            hasState: 'globals' in step,
            globals: new Map([
                ...inOrder(recordOf(step['globals']), step['ordered_globals']),
                ...tops.flatMap(({ locals }) => [...without(locals, '__return__')]),
            ]),
            heap: new Map(Object.entries(recordOf(step['heap']))),
            stdout: printed.text,
            returned: calls[current]?.locals.get('__return__'),
            message: textOf(step['exception_msg']),
            prompt: textOf(step['prompt']),
            module: textOf(step['custom_module_name'] ?? step['file_name']),
            column: countOf(step['offset']),
            question: step['question'],
        });
    });
    return {
        language,
        old,
        files: text === undefined
            ? []
            : [
                { name: `main${SUFFIXES.get(language) ?? ''}`, text },
                ...modules.map(([name, module]) => ({ name: brief(name), text: textOfCode(module) ?? '' })),
            ],
        steps,
    };
}
const textOfCode = (json) => (typeof json === 'string' ? json : undefined);
const without = (map, name) => {
    const rest = new Map(map);
    rest.delete(name);
    return rest;
};
const SUFFIXES = new Map([
    ['python', '.py'],
    ['javascript', '.js'],
    ['ruby', '.rb'],
    ['java', '.java'],
    ['c', '.c'],
    ['cpp', '.cpp'],
]);
/** What documents call languages. */
const NAMES = new Map([
    ...['py2', 'py3', 'python', 'python3', 'pyodide', 'py3anaconda'].map((name) => [name, 'python']),
    ...['js', 'javascript'].map((name) => [name, 'javascript']),
    ['ts', 'typescript'],
    ['typescript', 'typescript'],
    ['java', 'java'],
    ['ruby', 'ruby'],
    ['c', 'c'],
    ['cpp', 'cpp'],
    ['c++', 'cpp'],
]);
/** What only one language has, the surest first: in the steps, then in the code. */
const languageOf = ({ lang, language, userlog }, steps, frames, code = '') => {
    const named = NAMES.get(textOf(lang ?? language));
    if (named)
        return named;
    const functions = new Set(steps.map((step) => step['func_name']));
    const isC = /#include\b/.test(code) || frames.some((all) => all.some(({ id }) => id.startsWith('0x')));
    const signs = [
        ['python', functions.has('<module>')],
        ['ruby', functions.has('<toplevel>')],
        ['java', userlog !== undefined || /\bpublic\s+(?:static|class)\b/.test(code)],
        ['cpp', isC && /\biostream\b|\bstd::|\bcout\b|\bclass\s|\w::/.test(code)],
        ['c', isC],
        ['javascript', functions.has('') || steps.some((step) => 'col' in step)],
        ['ruby', steps.some((step) => /syntax error, unexpected/.test(textOf(step['exception_msg'])))],
        ['javascript', /^\s*(?:let|var|const|function)\b|=>|console\.log/m.test(code)],
        ['python', true],
    ];
    return signs.find(([, is]) => is)[0];
};
