import {writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {addressIn, wayFrom} from './addresses.js';
import {EXIT, readArguments, UsageError, type Io} from './command.js';
import {TEMPLATES} from './new/templates.js';
import {pageOf} from './render/page.js';

const NAMES = Object.keys(TEMPLATES);

export const help = `Usage: trace-elements new [OPTIONS] NAME

Writes a small, whole lesson to begin with, NAME.lesson.json, and a page that shows it,
NAME.html. Nothing that is there already is written over.

Options:
  --template ${NAMES.join('|')}   what to begin with (default: ${NAMES[0]})
${NAMES.map((name) => `                         ${name}: ${TEMPLATES[name]!.summary}`).join('\n')}
  --no-page              only the lesson
  -h, --help             this text

Exit code: 0 written, 2 wrong call, or files that are there or cannot be written.

Examples:
  trace-elements new loops
  trace-elements new lessons/waiting --template async
  trace-elements check loops.lesson.json`;

const OPTIONS = {
  template: {type: 'string', default: NAMES[0]!},
  'no-page': {type: 'boolean', default: false},
} as const;

export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const {values, positionals} = readArguments(args, OPTIONS);
  const template = Object.hasOwn(TEMPLATES, values.template) ? TEMPLATES[values.template] : undefined;
  if (!template) throw new UsageError(`there is no template "${values.template}"; there are ${NAMES.join(' and ')}`);
  const [given, ...others] = positionals;
  if (given === undefined) throw new UsageError('what is the lesson called? Give it a name, such as loops');
  if (others.length > 0) throw new UsageError(`one lesson at a time, but there are ${positionals.length} names`);
  const path = given.replace(/(\.lesson)?\.json$|\.html$/, '');

  const [lesson, page] = [`${path}.lesson.json`, `${path}.html`];
  const json = {$schema: addressIn(lesson, 'dist/lesson.schema.json'), id: basename(path), ...template.lesson};
  const files = [
    [lesson, `${JSON.stringify(json, null, 2)}\n`],
    [page, pageOf(json.title, {src: wayFrom(page, lesson), script: addressIn(page, 'dist/trace-elements.js')})],
  ] as const;
  for (const [file, text] of values['no-page'] ? files.slice(0, 1) : files) {
    try {
      // Fails where there is a file already.
      await writeFile(file, text, {flag: 'wx'});
      io.out(file);
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
      io.err(`${file}: ${isThere ? 'there is such a file already; choose another name' : (error as Error).message}`);
      return EXIT.failed;
    }
  }
  return EXIT.ok;
};
