import assert from 'node:assert/strict';
import {test} from 'node:test';
import {whole} from '../kit/lessons.js';
import {elements, html, probe, WAYS, type Way} from './document.js';
import {surroundingsOf} from './globals.js';
import {libraryFiles, TAGS} from './library.js';
import {inEveryEngine} from './suite.js';
import {assertAlive, type Survey} from './survey.js';

const ways: readonly Way[] = ['one classic script', 'the loader'];
const scripts = [...libraryFiles()].filter(([path]) => !path.startsWith('chunks/') || /lesson-element/.test(path));
const read = scripts.map(([, script]) => surroundingsOf(script));

/** Every name that Lit reads of the page, and that our build takes out of it. */
const LIT_NAMES = [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litNonce',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
];

/** Those, and every global that is read. */
const WINDOW_NAMES = [...new Set([...LIT_NAMES, ...read.flatMap(({ofWindow}) => ofWindow)])];

/**
 * A form takes its name from the document too, and one that is called `querySelector` ends every script of a page. No
 * document has anything that is called like a class.
 */
const FORM_NAMES = WINDOW_NAMES.filter((name) => LIT_NAMES.includes(name) || /^[A-Z]/.test(name));

/**
 * What is read of `document` and is no function. An image that is called `createElement` ends every script of a page; one that
 * is called like a fact need not.
 */
const DOCUMENT_NAMES = ['baseURI', 'body', 'contentType', 'currentScript', 'defaultView', 'documentElement', 'head'];

const anchors = WINDOW_NAMES.map((name) => `<a id="${name}"></a>`).join('');
const PAGES = {
  'the ids of its elements are the names of globals that we read': anchors,
  'several elements have such an id, each': anchors + anchors,
  'forms are called like globals that we read': FORM_NAMES.map((name) => `<form name="${name}"></form>`).join(''),
  'an old engine has no Trusted Types, and an element that is called so':
    '<script>delete window.trustedTypes; delete Window.prototype.trustedTypes;</script><a id="trustedTypes" href="#"></a>',
} as const;

const pathOf = (name: string): string => `/${encodeURIComponent(name)}.html`;

test('What the built library reads of a page is found in it', () => {
  assert.ok(WINDOW_NAMES.includes('customElements') && WINDOW_NAMES.includes('ResizeObserver'));
  const inDocument = new Set(read.flatMap(({ofDocument}) => ofDocument));
  assert.ok(inDocument.has('contentType') && inDocument.has('currentScript'));
});

inEveryEngine(
  'clobbering',
  () => {
    const page = (before: string, way: Way): string => html(before + elements() + WAYS[way]('') + probe('survey'));
    return [
      ['/lesson.json', {body: JSON.stringify(whole)}],
      ...Object.entries(PAGES).flatMap(([name, before]) =>
        ways.map((way) => [pathOf(name + way), {body: page(before, way)}] as const),
      ),
      ...DOCUMENT_NAMES.map(
        (name) => [pathOf(name), {body: page(`<img name="${name}" alt=""/>`, 'one classic script')}] as const,
      ),
    ];
  },
  (it) => {
    for (const name of Object.keys(PAGES)) {
      for (const way of ways) {
        it(`Where ${name}, all elements work, by ${way}`, async ({show}) => {
          assertAlive(await show<Survey>(pathOf(name + way)), TAGS);
        });
      }
    }
    for (const name of DOCUMENT_NAMES) {
      it(`Where an image is called "${name}", all elements work, and screen readers are told in the page's body`, async ({
        show,
      }) => {
        const survey = await show<Survey>(pathOf(name));
        assertAlive(survey, TAGS);
        assert.equal(survey.regionIn, 'body');
      });
    }
  },
);
