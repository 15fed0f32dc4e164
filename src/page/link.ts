import type {LessonSource} from './source.js';
import {registry} from './registry.js';

/**
 * Links lead to a step and a learning mode: `#step=3&mode=predict`; on a page with several lessons each says whose it is:
 * `#step=3@key`. Steps are counted from 1, or named. What a reader answered is in no link: links are for others, too.
 */
type Name = 'step' | 'mode';

const PART = /^(step|mode)=([^@]+)(?:@(.*))?$/;

interface Part {
  readonly text: string;
  readonly name?: string | undefined;
  readonly value: string;
  /** Whose it is; `undefined`: not said. */
  readonly key?: string | undefined;
}

/** The address's fragment, part by part. What is not ours, a route for instance, is a part without a name. */
const parts = (): readonly Part[] =>
  location.hash
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((text) => {
      const [, name, value = '', key] = PART.exec(text) ?? [];
      return {text, name, value: decode(value), key: key === undefined ? key : decode(key)};
    });

/** What the page's address says for a lesson. */
export const inAddress = (name: Name, key: string): string | undefined => {
  const named = parts().filter((part) => part.name === name);
  return (named.find((part) => part.key === key) ?? named.find((part) => part.key === undefined))?.value;
};

/** The fragment that leads to a step, and to a learning mode if one is given. What else stands in the address's stays. */
export const linkTo = (step: string, key: string, mode?: string): string => {
  const alone = registry.owned.size <= 1;
  const mine = {step, mode};
  const rest = parts().filter(({name, key: of}) => {
    const ours = name !== undefined && mine[name as Name] !== undefined;
    return !ours || (of === undefined ? !alone : of !== key);
  });
  const whose = alone ? '' : `@${encode(key)}`;
  const written = (['step', 'mode'] as const).flatMap((name) =>
    mine[name] === undefined ? [] : `${name}=${encode(mine[name])}${whose}`,
  );
  return `#${[...rest.map(({text}) => text), ...written].join('&')}`;
};

/** Moves a lesson's cursor to where the page's address says, if it says so for this lesson. */
export const followLink = ({lesson, player}: LessonSource): void => {
  const step = lesson && inAddress('step', lesson.key);
  if (step === undefined || !player) return;
  const row = lesson!.table.find(step);
  if (row >= 0) player.dispatch({type: 'step', to: row}, 'link');
};

/** Puts a fragment into the page's address, without an entry in its history. */
const setAddress = (fragment: string): void => {
  if (fragment === location.hash) return;
  try {
    history.replaceState(history.state, '', new URL(fragment, location.href));
  } catch {
    // Not allowed in some frames.
  }
};

/** What of the readers' lessons the address follows, and the mode each is in. */
const followed = new WeakMap<LessonSource, string>();

/** Milliseconds that a reader rests on a step before the address follows; engines refuse more than a few changes a second. */
const REST = 400;

/**
 * From now on the page's address says in which mode and at which step a reader is. To be called once the reader chose a
 * mode: an address must not change by being read.
 */
export const keepAddress = (source: LessonSource, mode: string): void => {
  const {lesson, player} = source;
  if (!lesson || !player) return;
  const known = followed.has(source);
  followed.set(source, mode);
  const write = (): void => {
    // Nobody shows it any more: the address may be another page's by now.
    if (!registry.owned.has(source)) return;
    setAddress(linkTo(lesson.table.id(player.state.position), lesson.key, followed.get(source)));
  };
  write();
  if (known) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  player.subscribe((state, {previous}) => {
    if (state.position === previous.position) return;
    clearTimeout(timer);
    timer = setTimeout(write, REST);
  });
};

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Encodes what is to stand in an address; half a character, which no address can have, as Unicode's sign for it. */
const encode = (text: string): string => encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'));

/** Decodes what stands in an address; what cannot be decoded stands for itself. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
