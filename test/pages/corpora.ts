import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {ROOT} from './library.js';

/** Collections of hostile input, which are not part of the project: `TRACE_ELEMENTS_CORPORA`, or a folder beside it. */
const folder = resolve(process.env['TRACE_ELEMENTS_CORPORA'] ?? join(ROOT, '../shared/corpora'), 'security');

const textOf = (path: string): string | undefined => {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

interface Payload {
  readonly payload: string;
  /** As HTML in a shadow root it ran in some browser. */
  readonly armed_as_html: boolean;
}

const payloads = (textOf('xss-payloads.jsonl') ?? '')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Payload);

/** Texts that ran as script somewhere, or broke something; empty: the collections are not here. */
export const hostileTexts = (): readonly string[] => [
  ...new Set([...payloads.map(({payload}) => payload), ...(JSON.parse(textOf('blns.json') ?? '[]') as string[])]),
];

/** Those of them that run as soon as they are HTML in a page, and leave the page where it is. */
export const runningTexts = (): readonly string[] =>
  payloads
    .filter(({payload, armed_as_html}) => armed_as_html && !/location|http-equiv|submit|href|base/i.test(payload))
    .map(({payload}) => payload);

/** The files of JSONTestSuite, by name; empty: it is not here. */
export const jsonTestSuite = (): ReadonlyMap<string, Uint8Array> => {
  const parsing = join(folder, 'json-test-suite/test_parsing');
  const names = existsSync(parsing) ? readdirSync(parsing).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(parsing, name))]));
};
