import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {join} from 'node:path';
import {probe, WAYS} from './document.js';
import {ROOT} from './library.js';
import type {Answer} from './server.js';
import type {Shift} from './shift.js';
import {inEveryEngine} from './suite.js';

/** What the probe `shifts` tells. */
interface Shifts {
  /** How many elements of ours there are. */
  readonly count: number;
  readonly shifts: readonly Shift[];
  readonly seen: Seen;
}

const DEMO = join(ROOT, 'demo');
const files = new Map(
  readdirSync(DEMO)
    .filter((name) => /\.(html|json|css)$/.test(name))
    .map((name) => [name, readFileSync(join(DEMO, name), 'utf8')]),
);
const pages = [...files.keys()].filter((name) => name.endsWith('.html'));

/** As the demo has it. */
const SCRIPT = '<script src="../dist/trace-elements.js" async></script>';
const END = WAYS['one classic script']('');

/** When the script comes, and when the lesson: what becomes of a demo page, and what its probe is asked for. */
const TIMES = {
  'with the script in the head, asynchronous': ['demo', '', (page: string) => page],
  'with the script at the end': [
    'end',
    '',
    (page: string) => page.replace(SCRIPT, '').replace('</body>', `${END}</body>`),
  ],
  'with the script long after the page': ['late', '?script=late', (page: string) => page.replace(SCRIPT, '')],
  'with the script long after the page, and the lesson long after that': [
    'held',
    '?script=late&lesson=late',
    (page: string) => page.replace(SCRIPT, ''),
  ],
} as const;

/** CSS pixels: a phone, a tablet, a desk. */
const WIDTHS = [320, 768, 1280];
/** So high that all of the page is seen: what is not seen does not shift. */
const HEIGHT = 6000;

/** The pages of the demo, by time; lessons that are held come when their page asks for that. */
const demo = (): Map<string, Answer> => {
  const all = new Map<string, Answer>();
  /** Lessons that wait; `undefined`: none has to. */
  let waiting: (() => void)[] | undefined;
  const hold =
    (body: string) =>
    (response: ServerResponse): void => {
      const send = (): void => void response.writeHead(200, {'content-type': 'application/json'}).end(body);
      if (waiting) waiting.push(send);
      else send();
    };
  const goOn = (response: ServerResponse): void => {
    response.end();
    for (const send of waiting ?? []) send();
    waiting = undefined;
  };
  const begin =
    (body: string) =>
    (response: ServerResponse): void => {
      waiting = [];
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(body);
    };
  for (const [folder, , change] of Object.values(TIMES)) {
    const isHeld = folder === 'held';
    for (const [name, text] of files) {
      const page = name.endsWith('.html');
      const body = page ? change(text).replace('<head>', `<head>${probe('watch')}${probe('shifts')}`) : text;
      const late = isHeld && (page ? begin(body) : name.endsWith('.json') && hold(body));
      all.set(`/${folder}/${name}`, {body: late || body});
    }
  }
  return all.set('/go-on', {body: goOn});
};

inEveryEngine('layout shift', demo, (it) => {
  for (const name of pages) {
    for (const [time, [folder, query]] of Object.entries(TIMES)) {
      it(
        `Nothing moves on the demo page ${name} ${time}, at any width`,
        async ({driver, show}) => {
          for (const width of WIDTHS) {
            await driver.resize(width, HEIGHT);
            const {count, shifts, seen} = await show<Shifts>(`/${folder}/${name}${query}`);
            assert.ok(count > 0);
            assert.deepEqual({width, shifts, errors: seen.errors}, {width, shifts: [], errors: []});
          }
        },
        (engine) => (engine === 'chromium' ? undefined : 'only Chromium measures layout shifts'),
      );
    }
  }
});
