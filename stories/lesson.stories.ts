import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/trace-lesson/define.js';
import '../src/lesson-page.js';
import {addressOf, at, copy, theme, withoutLesson, type LessonArgs} from './kit.js';
import {
  arabic,
  bakery,
  broken,
  countdown,
  names,
  recorded,
  search,
  single,
  slug,
  tea,
  visits,
  walk,
  whole,
} from './lessons.js';

type Args = LessonArgs;
type Story = StoryObj<Args>;

const render = ({lesson, step}: Args): TemplateResult =>
  html`<trace-lesson .lesson=${lesson} ${at(step)}></trace-lesson>`;

const meta: Meta<Args> = {title: 'Lesson', component: 'trace-lesson', render};
export default meta;

/** A lesson has one run and one cursor: move it in one part, and all parts follow. */
export const WholeLesson: Story = {args: {lesson: copy(tea, {id: 'whole'}), step: 4}};

/** Everything that a lesson can have. */
export const EveryPart: Story = {args: {lesson: copy(whole, {id: 'every-part'}), step: 4}};

/** Where there is room, the outline stands beside the page, and the code beside what it does. */
export const EveryPartWide: Story = {
  args: {lesson: copy(whole, {id: 'wide'}), step: 4},
  render: (args) =>
    html`<div style="inline-size: 84em; font-size: 0.8em; overflow-x: auto; max-inline-size: 100%"
      >${render(args)}</div
    >`,
};

export const EveryPartNarrow: Story = {
  args: {lesson: copy(whole, {id: 'every-narrow'}), step: 4},
  globals: {width: '320'},
};

export const EveryPartDark: Story = {
  args: {lesson: copy(whole, {id: 'every-dark'}), step: 4},
  globals: {theme: 'dark'},
};

export const EveryPartRightToLeft: Story = {
  args: {
    lesson: copy(arabic, {
      id: 'every-rtl',
      moments: [{question: 'لماذا تتكرر {step:3}؟', answer: 'لأن الحلقة تأخذ السعر التالي، انظر {step:5}.'}],
      snapshot: {lines: ['تمر الحلقة على الأسعار كلها.', 'ثم نطبع المجموع.']},
    }),
    step: 3,
  },
  globals: {direction: 'rtl'},
};

/** Somebody who was here before goes on where he was. */
export const SecondVisit: Story = {
  args: {lesson: copy(whole, {id: 'second-visit'})},
  render: ({lesson}) => {
    localStorage.setItem('trace-elements:second-visit seen', '5');
    return html`<trace-lesson .lesson=${lesson}></trace-lesson>`;
  },
};

/** The author chose the parts, and their order. */
export const ChosenParts: Story = {
  args: {lesson: copy(whole, {id: 'chosen'}), step: 4},
  render: ({lesson, step}) =>
    html`<trace-lesson
      parts="moments sample controls table snapshot"
      without="modes"
      .lesson=${lesson}
      ${at(step)}
    ></trace-lesson>`,
};

/** Without header and outline, as a part of somebody's article. */
export const Bare: Story = {
  args: {lesson: copy(whole, {id: 'bare'}), step: 4},
  render: ({lesson, step}) =>
    html`<trace-lesson
      without="header outline modes practice test transcript"
      .lesson=${lesson}
      ${at(step)}
    ></trace-lesson>`,
};

/** Every element for itself, in an author's own text. They are given the same lesson, and share its cursor. */
export const AllElementsInSync: Story = {
  name: 'All elements in sync',
  args: {lesson: copy(tea, {id: 'sync'}), step: 4},
  render: ({lesson, step}) =>
    html`<article>
      <h2>What happens at <code>await</code></h2>
      <p>
        A coroutine looks like straight code. It is not: at an <code>await</code> it lets go of the event loop, and goes
        on later, where it was and with all that it had. This one makes tea.
      </p>
      <execution-sample .lesson=${lesson}></execution-sample>
      <p>Go through it, one step at a time, or let it play:</p>
      <trace-controls .lesson=${lesson} ${at(step)}></trace-controls>
      <p>Each step is a row. Press one to go there; the code above and everything below goes along.</p>
      <execution-table .lesson=${lesson}></execution-table>
      <p>Seen from further away, there are only four things to know:</p>
      <concept-flow .lesson=${lesson}></concept-flow>
      <p>
        The frame that sleeps is the frame that wakes up. Its variables are still there: look at <code>cup</code> before
        and after the wait.
      </p>
      <variable-tracker .lesson=${lesson}></variable-tracker>
      <p>And now without looking:</p>
      <quiz-card .lesson=${lesson}></quiz-card>
      <quiz-card .lesson=${lesson} question="who"></quiz-card>
    </article>`,
};

/** Two lessons on one page do not know of each other. */
export const TwoLessons: Story = {
  render: () => {
    const [first, second] = [copy(names, {id: 'first'}), copy(tea, {id: 'second'})];
    return html`<trace-controls .lesson=${first} ${at(3)}></trace-controls>
      <execution-table .lesson=${first}></execution-table>
      <trace-controls .lesson=${second} ${at(6)}></trace-controls>
      <execution-table .lesson=${second}></execution-table>`;
  },
  parameters: {
    controls: {disable: true},
    docs: {
      source: {
        code: `<trace-controls src="names.json"></trace-controls>
<execution-table src="names.json"></execution-table>

<trace-controls src="tea.json"></trace-controls>
<execution-table src="tea.json"></execution-table>`,
      },
    },
  },
};

const address = addressOf(countdown);

/** The lesson is at an address. Elements with the same `src` share it, its cursor and one request. */
export const FromFile: Story = {
  render: ({step = 3}) => html`<trace-lesson src=${address} ${at(step)}></trace-lesson>`,
};

const swap = {
  title: 'Swapping two values',
  sample: {language: 'python', code: 'a, b = 1, 2\na, b = b, a\nprint(a, b)\n'},
  table: {
    columns: ['Action', 'Result'],
    rows: [
      {line: 1, cells: ['Name two numbers', '1 and 2'], set: {a: 1, b: 2}},
      {line: 2, cells: ['Make a tuple, take it apart', '2 and 1'], set: {a: 2, b: 1}},
      {line: 3, cells: ['Print both', '`2 1`'], output: '2 1\n'},
    ],
  },
};

/** The lesson is in the page itself, and found by its id. */
export const FromScript: Story = {
  render: () =>
    html`<script type="application/json" id="swap" .textContent=${JSON.stringify(swap, null, 2)}></script>
      <trace-lesson for="swap"></trace-lesson>`,
  parameters: {controls: {disable: true}},
};

/** With elements of ours inside it lays out nothing: they find their lesson in it. */
export const OwnArrangement: Story = {
  args: {lesson: copy(search, {id: 'own'}), step: 12},
  render: ({lesson, step}) =>
    html`<trace-lesson .lesson=${lesson} ${at(step)}>
      <h2>Half of what is left</h2>
      <p>Binary search looks at the middle, and never again at the half that cannot have it.</p>
      <concept-flow></concept-flow>
      <trace-controls></trace-controls>
      <variable-tracker columns="before now" variables="low middle high"></variable-tracker>
    </trace-lesson>`,
};

/** No JSON at all: a table inside is the lesson, and the others follow it. */
export const TableInside: Story = {
  render: () =>
    html`<trace-lesson>
      <trace-controls></trace-controls>
      <execution-table>
        <table>
          <caption> Halves in Python </caption>
          <thead>
            <tr>
              <th>Call</th>
              <th>Result</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td><code>round(0.5)</code></td>
              <td>0, which is even</td>
            </tr>
            <tr>
              <td><code>round(1.5)</code></td>
              <td>2, which is even</td>
            </tr>
            <tr>
              <td><code>round(2.5)</code></td>
              <td>2, which is even</td>
            </tr>
          </tbody>
        </table>
      </execution-table>
    </trace-lesson>`,
  parameters: {controls: {disable: true}},
};

export const Branches: Story = {args: {lesson: copy(search, {id: 'branches'}), step: 12}};

export const Lanes: Story = {args: {lesson: copy(bakery, {id: 'lanes'}), step: 7}};

export const LastStep: Story = {args: {lesson: copy(names, {id: 'last'}), step: 7}};

export const OneStep: Story = {args: {lesson: copy(single)}};

/** A recorded run with an author's words. */
export const RecordedWithWords: Story = {args: {lesson: copy(visits, {id: 'recorded-words'}), step: 6}};

/** A recorded run as it is. */
export const Recorded: Story = {args: {lesson: copy(recorded), step: 7}};

export const ThousandSteps: Story = {args: {lesson: copy(walk), step: 500}};

export const LongText: Story = {args: {lesson: copy(slug, {id: 'long'}), step: 2}};

export const RightToLeft: Story = {args: {lesson: copy(arabic, {id: 'rtl'}), step: 6}, globals: {direction: 'rtl'}};

export const RightToLeftNarrow: Story = {
  args: {lesson: copy(arabic, {id: 'rtl-narrow'}), step: 6},
  globals: {direction: 'rtl', width: '320'},
};

export const Dark: Story = {args: {lesson: copy(tea, {id: 'dark'}), step: 4}, globals: {theme: 'dark'}};

export const DarkBranches: Story = {
  args: {lesson: copy(search, {id: 'dark-branches'}), step: 12},
  globals: {theme: 'dark'},
};

export const Narrow: Story = {args: {lesson: copy(tea, {id: 'narrow'}), step: 4}, globals: {width: '320'}};

export const NarrowDark: Story = {
  args: {lesson: copy(bakery, {id: 'narrow-dark'}), step: 9},
  globals: {width: '320', theme: 'dark'},
};

export const NarrowWithLongText: Story = {
  args: {lesson: copy(slug, {id: 'narrow-long'}), step: 2},
  globals: {width: '320'},
};

export const Themed: Story = {
  args: {lesson: copy(tea, {id: 'themed'}), step: 4},
  globals: {theme: 'light'},
  render: (args) => html`<div style=${theme}>${render(args)}</div>`,
};

/** Every part has a mistake. Each says its own, and shows what is sound. */
export const PartlyWrong: Story = {args: {lesson: copy(broken)}};

const states = withoutLesson<Args>('trace-lesson', html`<p>A coroutine lets go at <code>await</code>.</p>`);
export const Empty: Story = states.empty;
export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Missing: Story = states.missing;
export const MissingWithFallback: Story = states.missingWithFallback;
export const NotJson: Story = states.notJson;
export const WrongShape: Story = states.wrongShape;
export const WithoutParts: Story = states.withoutPart;
