import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTrace } from '../importers/index.js';
import { lessonOfImport, titleOfImport } from '../importers/lesson.js';
import { fail, ProblemError } from '../lesson/problem.js';
import { jsonLines, readRun } from '../lesson/read-run.js';
import { LIMITS } from '../lesson/schema.js';
import { isForeign, isForeignText, mostBytes } from '../page/foreign.js';
/** Milliseconds that a server has to answer. */
const PATIENCE = 30_000;
/** Reads a lesson file, as text. What is no text file, or is not there, throws the system's error. */
export const readLessonFile = async (file) => {
    const source = await readFile(file, 'utf8');
    return { file, name: basename(file), source: withoutMark(source) };
};
/** A byte order mark is none of the text; a browser drops it, too. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
const parseJson = (text, what) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        return fail('json', `${what} not JSON: ${error.message}`);
    }
};
const importText = (text, see) => {
    const imported = importTrace(text);
    const { trace, problems } = imported;
    if (!trace)
        throw new ProblemError(...problems);
    see(imported);
    return { ...imported, trace };
};
/**
 * The JSON of a lesson file, or of the lesson that a trace of another tool makes, as a page would show it; stops with a
 * problem if it is none, or too much.
 */
export const jsonOf = ({ name, source }, see) => {
    const bytes = Buffer.byteLength(source);
    const tooLarge = (most) => fail('limit', `is larger than ${most / 1e6} MB`);
    const most = mostBytes(source, LIMITS.bytes);
    if (bytes > most)
        tooLarge(most);
    const given = isForeignText(source) ? source : parseJson(source, 'is');
    if (isForeign(given)) {
        const imported = importText(source, see);
        return lessonOfImport(imported, titleOfImport(imported, name));
    }
    return bytes > LIMITS.bytes ? tooLarge(LIMITS.bytes) : given;
};
/**
 * The run of a lesson that has it in a file of its own, or in blocks, as a page would read it; `undefined`: it stands in the
 * lesson itself.
 */
export const runOfLesson = async (json, file, see) => {
    const { trace } = (json ?? {});
    if (typeof trace !== 'string') {
        const isBlocks = typeof trace === 'object' && trace !== null && 'blocks' in trace;
        return isBlocks ? drain(readRun(trace)) : undefined;
    }
    const { header, blocks } = await traceAt(trace, file, see);
    return drain(readRun(header, blocks));
};
/** A lesson with its run in it, wherever that was. */
export const wholeLesson = async (json, file, see) => {
    const { trace } = (json ?? {});
    if (typeof trace !== 'string')
        return json;
    const { header, blocks } = await traceAt(trace, file, see);
    return { ...json, trace: blocks ? { ...header, blocks: [...blocks] } : header };
};
/** What a trace file has: all of it, or what comes first and then, line by line, blocks. */
const traceAt = async (address, { file }, see) => {
    const base = pathToFileURL(file).href;
    if (!URL.canParse(address, base))
        fail('address', 'names a trace at what is no address');
    const url = new URL(address, base);
    const text = withoutMark(await textAt(url));
    const parse = (part) => parseJson(part, 'has a trace that is');
    if (!url.pathname.endsWith('.jsonl')) {
        const json = isForeignText(text) ? text : parse(text);
        return { header: isForeign(json) ? importText(text, see).trace : json };
    }
    const lines = jsonLines(text, parse);
    return { header: lines.next().value ?? null, blocks: lines };
};
const textAt = async (url) => {
    try {
        if (url.protocol === 'file:')
            return await textOf(createReadStream(url));
        if (/^https?:$/.test(url.protocol)) {
            const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
            if (response.ok)
                return await textOf(response.body ?? []);
            return fail('load', `names a trace that could not be loaded: the server answered ${response.status}`);
        }
    }
    catch (error) {
        if (error instanceof Error && 'problems' in error)
            throw error;
        return fail('load', `names a trace that could not be loaded: ${error.message}`);
    }
    return fail('address', 'names a trace at an address that is neither http nor https');
};
/** A text that comes in parts. Once it is too much, no more is read: a server may never end. */
const textOf = async (parts) => {
    const decoder = new TextDecoder();
    const texts = [];
    let length = 0;
    for await (const part of parts) {
        const text = decoder.decode(part, { stream: true });
        texts.push(text);
        length += text.length;
        if (length > LIMITS.traceBytes)
            fail('limit', `names a trace that is larger than ${LIMITS.traceBytes / 1e6} MB`);
    }
    return texts.join('') + decoder.decode();
};
/** A run that nobody waits for meanwhile. */
export const drain = (run) => {
    for (let part = run.next();; part = run.next())
        if (part.done)
            return part.value;
};
