import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Traces of Python Tutor, which are not part of the project: `TRACE_ELEMENTS_CORPORA`, or a folder beside it. */
const folder = resolve(process.env['TRACE_ELEMENTS_CORPORA'] ?? join(ROOT, '../shared/corpora'), 'opt-traces');

/** The text of each by its name; empty: they are not here. */
export const documents = (): ReadonlyMap<string, string> => {
  const names = existsSync(folder) ? readdirSync(folder).filter((one) => /(?<!manifest)\.json$/.test(one)) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};
