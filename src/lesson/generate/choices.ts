import {normal, wordsOfText} from '../fact.js';
import type {Option} from '../question.js';
import {hash, shuffled} from '../shuffle.js';

/** What a question can be answered with. */
export interface Choice {
  /** What it means, the same in every language; empty: it cannot be offered. */
  readonly says: string;
  /** How it is shown, inline text. */
  readonly text: string;
  readonly code?: Option['code'];
  readonly why?: string;
}

/** What is right, and what a reader may take for it, best first. Those that say the same fall out later. */
export interface Choices {
  readonly right: Choice;
  readonly wrong: Iterable<Choice>;
}

/** How many options there are at most, and how many characters one may have. */
export const LIMITS = {options: 4, text: 80} as const;

/** Says that there is nothing. */
export const NOTHING = '\u0000';

/** What a text comes to: two options that a reader, or a language, might hold for the same are equal in it. */
export const meaning = (text: string): string => {
  const tidy = normal(text.normalize('NFKC'))
    .replace(/["“”‘’`]/g, "'")
    .replace(/\s*([^\w\s])\s*/g, '$1')
    .replace(/\btrue\b/gi, '1')
    .replace(/\bfalse\b/gi, '0')
    .replace(/(\d)\.0+(?!\d)/g, '$1');
  return tidy !== '' && Number.isFinite(Number(tidy)) ? String(Number(tidy) + 0) : tidy;
};

/** The options for what is right and wrong, and which of them is the key; `undefined`: there are no two honest ones. */
export const optionsOf = (
  {right, wrong}: Choices,
  seed: string,
): {readonly options: readonly Option[]; readonly key: readonly string[]} | undefined => {
  const chosen: Choice[] = [];
  const said = new Set<string>();
  const add = (choice: Choice): boolean => {
    const [says, shows] = [meaning(choice.says), meaning(wordsOfText(choice.text))];
    if (says === '' || shows === '' || choice.says.length > LIMITS.text || said.has(says) || said.has(shows))
      return false;
    said.add(says).add(shows);
    chosen.push(choice);
    return true;
  };
  if (!add(right)) return undefined;
  for (const one of wrong) if (add(one) && chosen.length === LIMITS.options) break;
  if (chosen.length < 2) return undefined;
  const options = shuffled(chosen, hash(seed)).map((choice, i) => ({choice, id: 'abcd'[i]!}));
  return {
    options: options.map(({id, choice: {text, why, code: excerpt}}) => ({
      id,
      text,
      ...(excerpt && {code: excerpt}),
      ...(why && {why}),
    })),
    key: options.flatMap(({id, choice}) => (choice === right ? [id] : [])),
  };
};
