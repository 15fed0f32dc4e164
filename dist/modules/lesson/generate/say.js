import { linesOf } from '../../trace/derive/source.js';
import { isContent, isRef } from '../../trace/values.js';
import { escapeInline } from '../inline.js';
import { show } from '../show.js';
/** What breaks a line, and what reverses text: neither may rearrange a sentence. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
/** Data as a code span that says just this, on one line of at most `limit` characters. */
export const code = (data, limit = 80) => {
    const line = data.replace(UNSEEN, ' ');
    const text = line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
    if (text.trim() === '')
        return escapeInline(`“${text}”`);
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const ticks = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
    return ticks + pad + text + pad + ticks;
};
export const speakerOf = ({ trace, table }, phrases) => ({
    ...namerOf(trace, phrases),
    step: (row) => `{step:${stepName(row, table)}}`,
});
export const namerOf = (trace, phrases) => {
    const { language, files, tasks } = trace.facts;
    const fn = (frame) => (frame?.name ? code(frame.name) : '');
    const shown = (value, state) => {
        const text = show(value, language, state, 60);
        const content = isRef(value) ? state.content(value) : value;
        if (!text.endsWith('…') || !isContent(content) || content.kind !== 'object')
            return text;
        // Of an object with many fields its class says most: `Response(…)`.
        const begin = text.slice(0, content.text.length) + (/^\s*[({]/.exec(text.slice(content.text.length))?.[0] ?? ' ');
        return `${begin}…${{ '(': ')', '{': '}' }[begin.at(-1)] ?? ''}`;
    };
    return {
        value: (value, state) => code(shown(value, state)),
        shown,
        fn,
        variable: (name, frame, spoken = frame) => frame === spoken || !frame.name ? code(name) : phrases.name.variable(code(name), fn(frame)),
        task: (index) => (tasks[index]?.name ? code(tasks[index].name) : phrases.name.task(index + 1)),
        source: ({ file }, line) => {
            if (file === null)
                return '';
            return (files[file] && linesOf(files[file])[line - 1]?.trim()) ?? '';
        },
    };
};
/** What a reference calls a row: its number, unless another row has that as its id; `02` is nobody's, and still the second. */
const stepName = (row, table) => {
    const number = String(row + 1);
    const names = [number, table.id(row), `0${number}`];
    return names.find((name) => /^[^{}]+$/.test(name) && table.find(name.trim()) === row) ?? number;
};
