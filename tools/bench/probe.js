/** What is measured inside a page. A classic script, so that it is there before all others. */

/** Resolves when all that was asked for in promises is done: updates of elements, and updates that these ask for. */
const turn = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', resolve, {once: true});
    port1.start();
    port2.postMessage('');
  });

const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves when a frame has been painted with what there is now. */
const painted = async () => {
  await nextFrame();
  await turn();
};

/** How long tasks took, in milliseconds, that kept the page from answering: those of more than 50. */
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({duration}) => duration))).observe({
  type: 'longtask',
  buffered: true,
});

/** All that a reader can see of some element, in its shadow and its children's too. */
const textOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (/^(STYLE|SCRIPT)$/.test(node.nodeName)) return '';
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
};

/** Elements of a kind, in shadows too. */
const deep = (selector, root = document) =>
  [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot ? deep(selector, one.shadowRoot) : []),
  ]);

/** The views that each lesson here has, whatever else it has. */
const VIEWS = ['execution-table', 'variable-tracker', 'execution-sample', 'trace-controls'];

/** How the two libraries are driven and looked at. */
const LIBRARIES = {
  ours: {
    isShown: () => {
      const [lesson] = document.getElementsByTagName('trace-lesson');
      const inside = [...(lesson?.shadowRoot?.querySelectorAll('.parts *') ?? [])];
      const parts = inside.filter(({localName}) => localName.includes('-'));
      const isWhole = VIEWS.every((view) => parts.some(({localName}) => localName === view));
      return isWhole && parts.every(isPartShown) && CSS.highlights.size > 0;
    },
    go: (position) => {
      document.querySelector('trace-lesson').source.player.dispatch({type: 'step', to: position});
    },
    /** The row that controls and table are at, from 0: of a variable in functions there may be more than one row. */
    rows: () => {
      const part = (tag) => document.querySelector('trace-lesson').shadowRoot.querySelector(tag).shadowRoot;
      return {
        controls: Number(part('trace-controls').querySelector('input').value) - 1,
        table: Number(part('execution-table').querySelector('tr[aria-current]')?.dataset.row),
      };
    },
    seen: () => {
      const part = (tag) => document.querySelector('trace-lesson').shadowRoot.querySelector(tag).shadowRoot;
      const tracker = part('variable-tracker').querySelector('table');
      const now = tracker.querySelector('thead .now').cellIndex;
      const values = [...tracker.tBodies[0].rows].map((row) => [
        row.querySelector('th .code').textContent,
        row.cells[now].querySelector('.value').textContent,
      ]);
      return {
        row: Number(part('execution-table').querySelector('[aria-current]')?.dataset.row),
        node: [...part('concept-flow').querySelectorAll('li')].findIndex((item) => item.matches('[part~="current"]')),
        line: Number(part('execution-sample').querySelector('.line.now')?.dataset.line),
        step: Number(part('trace-controls').querySelector('input').value),
        values: Object.fromEntries(values),
      };
    },
  },
  theirs: {
    isShown: () => deep('tc-stack').length > 0 && deep('.jtk-connector').length > 0,
    go: (position) => {
      document.querySelector('tc-trace').selectedFrame = position;
    },
    seen: () => ({text: textOf(document.querySelector('tc-trace'))}),
  },
};

const isPartShown = (part) => {
  if (!part.matches(':state(ready)')) return false;
  return part.localName !== 'concept-flow' || part.shadowRoot.querySelector('svg path') !== null;
};

/** Moves to a step, and looks at all views or just the `rows`: milliseconds until all is updated and laid out, and what is seen then. */
globalThis.moveTo = async (library, position, look = 'seen') => {
  const {go, [look]: seen} = LIBRARIES[library];
  await painted();
  const begin = performance.now();
  go(position);
  await turn();
  void document.body.offsetHeight;
  return {ms: performance.now() - begin, seen: seen()};
};

/** Milliseconds from the fetching of a library's script to the paint in which all of a lesson is there. */
globalThis.untilShown = async (library, script) => {
  do await nextFrame();
  while (!LIBRARIES[library].isShown());
  await turn();
  const [{startTime}] = performance.getEntriesByName(new URL(script, location.href).href);
  return {ms: performance.now() - startTime, longest: Math.max(0, ...longTasks)};
};

/** Opens what the tracker keeps folded. */
globalThis.unfold = async () => {
  const tracker = document.querySelector('trace-lesson').shadowRoot.querySelector('variable-tracker');
  const now = tracker.shadowRoot.querySelector('thead .now').cellIndex;
  for (const row of tracker.shadowRoot.querySelectorAll('tbody tr')) row.cells[now].querySelector('summary')?.click();
  await painted();
  return tracker.shadowRoot.querySelectorAll('.tree li').length;
};

/** Puts the focus on the table's current row, as Tab does. */
globalThis.focusTable = () => deep('.go[tabindex="0"]')[0].focus();

/** The number of the row that is current, if it is in view in the box that it scrolls in. */
globalThis.rowInView = async () => {
  await painted();
  const [row] = deep('tr[aria-current]');
  const box = row.closest('.box').getBoundingClientRect();
  const {top, bottom} = row.getBoundingClientRect();
  return top >= box.top && bottom <= box.bottom + 1 ? Number(row.dataset.row) : undefined;
};
