import assert from 'node:assert/strict';
import {whole} from '../kit/lessons.js';
import {elements, html, probe, WAYS, type Way} from './document.js';
import {TAGS} from './library.js';
import {inEveryEngine} from './suite.js';
import {assertAlive, type Survey} from './survey.js';

/** Policies of strangers' pages, in which all elements work as they do without one. `{cdn}`: where scripts come from. */
const POLICIES = {
  'names the CDN for scripts and forbids the rest':
    "default-src 'none'; script-src {cdn}; style-src 'none'; connect-src 'self'",
  'takes everything from itself': "default-src 'self'; style-src 'self'",
  'wants Trusted Types and names our policy':
    "require-trusted-types-for 'script'; trusted-types trace-elements; script-src {cdn}; style-src 'none'",
  'wants Trusted Types of whatever name': "require-trusted-types-for 'script'",
  'puts the page in a sandbox': 'sandbox allow-scripts',
} as const;

const NO_POLICY_MAY_BE_MADE = "require-trusted-types-for 'script'; trusted-types 'none'";

const ways = Object.keys(WAYS) as Way[];
const pathOf = (policy: string, way: Way): string => `/${encodeURIComponent(policy)}/${encodeURIComponent(way)}.html`;

const directives = ({seen}: Survey): string[] => seen.violations.map((one) => one.split(' ')[0]!);

inEveryEngine(
  'policies',
  (cdn) => {
    const page = (policy: string, way: Way): string => {
      const from = policy.includes('{cdn}') ? cdn : '';
      return html(elements() + WAYS[way](from) + probe('survey', from), '', {
        from,
        patience: policy === NO_POLICY_MAY_BE_MADE ? 1000 : 20_000,
      });
    };
    return [
      ['/lesson.json', {body: JSON.stringify(whole)}],
      ...Object.entries({...POLICIES, none: NO_POLICY_MAY_BE_MADE}).flatMap(([name, policy]) =>
        ways.map((way) => {
          const headers = {'content-security-policy': policy.replaceAll('{cdn}', cdn)};
          return [pathOf(name, way), {headers, body: page(policy, way)}] as const;
        }),
      ),
    ];
  },
  (it) => {
    for (const name of Object.keys(POLICIES)) {
      for (const way of ways) {
        it(`A page whose policy ${name} shows all elements in their styles and colours, by ${way}, and refuses nothing`, async ({
          show,
        }) => {
          const survey = await show<Survey>(pathOf(name, way));
          assertAlive(survey, TAGS);
          assert.ok(survey.colours, 'the code has its colours');
          assert.deepEqual(survey.seen.violations, []);
        });
      }
    }

    for (const way of ways) {
      it(
        `Where nobody may make a policy all elements work, by ${way}, and nothing but that one policy is refused`,
        async ({show}) => {
          const survey = await show<Survey>(pathOf('none', way));
          assertAlive(survey, TAGS);
          assert.deepEqual(directives(survey), ['trusted-types']);
        },
        (engine) =>
          engine === 'webkit' ? 'WebKitGTK 2.50 has no setHTML, the one way that needs no policy' : undefined,
      );

      it(
        `Where nobody may make a policy, and there is no setHTML, readers see what stands in the elements, by ${way}, and no error`,
        async ({show}) => {
          const {elements, seen} = await show<Survey>(pathOf('none', way));
          assert.deepEqual(
            elements.map(({name, fallback}) => ({name, fallback})),
            TAGS.map((name) => ({name, fallback: true})),
          );
          assert.deepEqual(seen.errors, []);
        },
        (engine) => (engine === 'webkit' ? undefined : 'has setHTML'),
      );
    }
  },
);
