import {spoken} from '../lesson/message.js';
import {once} from '../lesson/once.js';
import {englishPhrases, phrases, type Phrases} from '../lesson/phrases.js';
import type {Language} from './language.js';

/** What is told of a run, in the language of an element. Apart from its words: only who tells needs them. */
export const phrasesIn: (language: Language) => Phrases = once(({phrases: sources}: Language) =>
  sources.length > 0 ? spoken(englishPhrases, sources) : phrases,
);
