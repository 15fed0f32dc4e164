import {after, before, describe, it} from 'node:test';
import {ENGINES, start, type Driver, type Engine} from './drive.js';
import {commonPages} from './library.js';
import {serve, type Answer, type Site} from './server.js';

/** What a test has: an engine, and a site whose pages it shows. */
export interface Stage {
  readonly engine: Engine;
  readonly driver: Driver;
  readonly site: Site;
  /** Shows a page of the site and returns what it tells of itself. */
  show<Result>(path: string): Promise<Result>;
}

type Test = (stage: Stage) => Promise<void>;

/** Why a test does not run in an engine; `undefined`: it does. */
type Skip = (engine: Engine) => string | undefined;

/** Declares a test: what somebody relies on, as a sentence. */
export type Declare = (sentence: string, test: Test, skip?: Skip) => void;

/** Pages that are served, given where else they are served: an origin that is not theirs. */
export type MakePages = (elsewhere: string) => Iterable<readonly [path: string, answer: Answer]>;

/** Milliseconds; three browsers share the machine. */
const PATIENCE = 70_000;

/** Runs tests in every engine at the same time, each engine's one after the other in one window. */
export const inEveryEngine = (title: string, pages: MakePages, declare: (it: Declare) => void): void => {
  const common = commonPages();
  describe(title, {concurrency: ENGINES.length}, () => {
    for (const engine of ENGINES) {
      describe(engine, {concurrency: 1}, () => {
        let stage: Stage;
        before(async () => {
          const own = new Map<string, Answer>(await common);
          const site = await serve(own);
          for (const [path, answer] of pages(site.elsewhere)) own.set(path, answer);
          const driver = await start(engine);
          stage = {
            engine,
            driver,
            site,
            show: async <Result>(path: string) => checked(await driver.load(site.origin + path)) as Result,
          };
        });
        after(async () => {
          await stage?.driver.close();
          await stage?.site.close();
        });
        declare((sentence, test, skip) => {
          const reason = skip?.(engine);
          it(sentence, {timeout: PATIENCE, ...(reason && {skip: reason})}, () => test(stage));
        });
      });
    }
  });
};

/** What a page tells, unless it tells that it failed. */
const checked = (result: unknown): unknown => {
  const {failed, seen} = result as {failed?: string; seen?: Seen};
  if (failed) throw new Error(`the page says: ${failed}\n${seen?.errors.join('\n')}`);
  return result;
};
