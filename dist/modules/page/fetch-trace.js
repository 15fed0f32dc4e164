import { fail } from '../lesson/problem.js';
import { jsonLines, readRun } from '../lesson/read-run.js';
import { LIMITS } from '../lesson/schema.js';
import { fetchText, parseJson } from './fetch-text.js';
import { isForeign, isForeignText } from './foreign.js';
import { slowly } from '../lesson/slowly.js';
/**
 * A run that is not in the lesson itself but at an address, or that comes in blocks. A `.jsonl` file has the header on its
 * first line and a block on each further one, so that a million steps are read in slices.
 */
export const fetchTrace = async (trace, base, signal) => {
    if (typeof trace !== 'string')
        return readSlowly(trace, signal);
    if (!URL.canParse(trace, base))
        fail('address', 'names a trace at what is no address');
    const url = new URL(trace, base);
    if (!/^(https?|file|blob):$/.test(url.protocol))
        fail('address', 'names a trace at an address that is neither http nor https');
    const text = await fetchText(url.href, LIMITS.traceBytes, signal, 'names a trace that ');
    const parse = (part) => parseJson(part, 'has a trace that is');
    if (!url.pathname.endsWith('.jsonl')) {
        const json = isForeignText(text) ? text : parse(text);
        if (!isForeign(json))
            return readSlowly(json, signal);
        const { importRun } = await import('./import-lesson.js');
        return readSlowly(await importRun(json, url.pathname.split('/').at(-1), signal), signal);
    }
    const lines = jsonLines(text, parse);
    return readSlowly(lines.next().value ?? null, signal, lines);
};
const readSlowly = (header, signal, parts) => slowly(readRun(header, parts), signal);
