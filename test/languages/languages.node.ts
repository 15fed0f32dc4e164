import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isMessage, placesOf, spoken, type Message} from '../../src/lesson/message.js';
import {LANGUAGES} from '../../src/languages/load.js';
import {englishPhrases} from '../../src/lesson/phrases.js';
import {transcriptOf} from '../../src/lesson/transcript.js';
import {traceQuestions} from '../../src/lesson/generate/questions.js';
import {english as englishWords} from '../../src/page/words.js';
import {DOCUMENTS, assertText, lessonOf} from '../lesson/generated.js';

/** All that is translated. */
const english = {...englishWords, phrases: englishPhrases};

/** Texts that no language but English has yet. Empty before a release. */
const MISSING: readonly string[] = [];

/** The texts of a table, by path. What is no text is there too. */
const textsOf = (table: unknown, path = ''): [path: string, text: unknown][] => {
  if (isMessage(table) || table === null || typeof table !== 'object') return [[path, table]];
  return Object.entries(table).flatMap(([key, below]) => textsOf(below, path ? `${path}.${key}` : key));
};

const formsOf = (message: Message): string[] =>
  typeof message === 'string'
    ? [message]
    : Object.entries(message).flatMap(([form, text]) => (form === 'by' ? [] : [String(text)]));

/** Texts without letters to translate, and keys as they stand on keyboards. */
const SAME =
  /^(keyMap\.\d+\.0\.\d+|number|aside|told|times|minutes|ms|references\.variable|positionOf|optionText|partOf|phrases\.between|phrases\.list|phrases\.tell\.cell)$/;
const NUMBERS = [0, 1, 2, 3, 5, 11, 100, 1_000_000];

const own = new Map(textsOf(english));
const languages = await Promise.all(
  Object.values(LANGUAGES).map(async ([tag, load]) => {
    const {words, phrases} = await load();
    return [tag, {...words, phrases}] as const;
  }),
);

test('English is data: texts, and texts for each plural form', () => {
  for (const [path, text] of own) assert.ok(isMessage(text), `${path} is no text`);
  assert.deepEqual(JSON.parse(JSON.stringify(english)), english);
});

for (const [tag, table] of languages) {
  const theirs = new Map(textsOf(table));

  test(`${tag} has the texts of English, and no others`, () => {
    assert.deepEqual(
      [...theirs.keys()].filter((path) => !own.has(path)),
      [],
    );
    assert.deepEqual(
      [...own.keys()].filter((path) => !theirs.has(path)),
      MISSING,
    );
  });

  test(`${tag} has the places of English, and no others`, () => {
    for (const [path, text] of theirs) {
      assert.ok(isMessage(text), path);
      const names = placesOf(own.get(path) as Message);
      for (const form of formsOf(text)) {
        for (const name of placesOf(form)) assert.ok(names.includes(name), `${path}: {${name}}`);
      }
      const [most, needed] = [text, own.get(path) as Message].map((one) => (typeof one === 'string' ? one : one.other));
      assert.deepEqual([...placesOf(most!)].sort(), [...placesOf(needed!)].sort(), path);
    }
  });

  test(`${tag} has only plural forms that the language has, and all that differ`, () => {
    const forms = new Set<string>(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
    for (const [path, text] of theirs) {
      if (typeof text === 'string') continue;
      for (const form of Object.keys(text as object)) {
        assert.ok(form === 'by' || form.startsWith('=') || forms.has(form), `${path}: ${form}`);
      }
    }
  });

  test(`${tag} is translated: little is the same as in English`, () => {
    const same = [...theirs].filter(
      ([path, text]) => !SAME.test(path) && typeof text === 'string' && text === own.get(path),
    );
    assert.ok(same.length <= 12, same.map(([path]) => path).join());
  });

  test(`${tag} says something whole for every number`, () => {
    const said = spoken(english, [{locale: tag, table}]);
    const say = (words: unknown, path: string): void => {
      if (words !== null && typeof words === 'object') {
        for (const [key, below] of Object.entries(words)) say(below, `${path}.${key}`);
        return;
      }
      const texts =
        typeof words === 'function'
          ? NUMBERS.map((number) => (words as (...values: unknown[]) => string)(number, number, number, number))
          : [words as string];
      for (const text of path.endsWith('.between') ? [] : texts) {
        assert.ok(text.trim() !== '', path);
        assert.doesNotMatch(text, /undefined|NaN|[{}[\]]| {2}| [,.]/, path);
      }
    };
    say(said, tag);
  });
}

test('each language writes quotation marks as its books do', () => {
  const quotes: {readonly [tag: string]: string} = {
    es: '«x»',
    de: '„x“',
    fr: '«\u00a0x\u00a0»',
    'pt-BR': '“x”',
    ja: '「x」',
    'zh-Hans': '“x”',
    hi: '“x”',
    ar: '«\u2068x\u2069»',
  };
  for (const [tag, table] of languages) {
    assert.equal(spoken(english, [{locale: tag, table}]).references.column('x'), quotes[tag], tag);
  }
});

test('plurals: Arabic has six, Hindi says 0 as 1, French too, Japanese has one', () => {
  const said = (tag: string) => spoken(english, [{locale: tag, table: languages.find(([other]) => other === tag)![1]}]);
  assert.equal(new Set([0, 1, 2, 3, 11, 100].map((count) => said('ar').stillOpen(count).replace(/\d+/, ''))).size, 6);
  assert.equal(said('ar').stillOpen(2), 'بقي سؤالان بلا إجابة.');
  assert.equal(said('ar').minutes(2), 'دقيقتان');
  assert.match(said('hi').stillOpen(0), /है।$/);
  assert.match(said('hi').stillOpen(2), /हैं।$/);
  assert.equal(said('fr').stillOpen(0), '0 question est encore sans réponse.');
  assert.equal(said('ja').points(1, 5), '5 点中 1 点');
  assert.equal(said('de').ms(1.5), '1,5 ms');
});

for (const [tag, table] of languages) {
  test(`${tag}: what is told of runs is whole, and no English is in it`, () => {
    const phrases = spoken(englishPhrases, [{locale: tag, table: table.phrases}]);
    const latin = /[A-Za-z]{2,}/;
    for (const [name, document] of DOCUMENTS) {
      const {transcript: _, ...rest} = document as {transcript?: unknown};
      const lesson = lessonOf(rest);
      const told = transcriptOf(lesson, phrases);
      const texts = Array.from({length: told.length}, (_, i) => told.entry(i).text);
      for (const {prompt, hints, explanation, options} of traceQuestions(lesson, phrases)) {
        texts.push(
          prompt,
          explanation,
          ...hints.map(({text}) => text),
          ...options.flatMap(({text, why}) => [text, why ?? '']),
        );
      }
      for (const text of texts.filter(Boolean)) {
        assertText(text, lesson);
        const around = text.replace(/(`+)[\s\S]*?\1/g, '').replace(/\{step:[^}]*\}/g, '');
        if (/^(ar|hi|ja|zh)/.test(tag)) {
          // What an author wrote in his table is his, and milliseconds are "ms" in Japanese.
          const own = lesson.table.columns.some(({label}) => text.includes(label));
          if (!own) assert.doesNotMatch(around.replaceAll('ms', ''), latin, `${name}: ${text}`);
        }
      }
    }
  });
}
