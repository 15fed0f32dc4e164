/**
 * Defines each of our elements when its tag is first met on the page, from the folder that this file is in.
 *
 * @module trace-elements/loader
 */
const tags = new Set([
  'concept-flow',
  'execution-sample',
  'execution-table',
  'learning-modes',
  'quiz-card',
  'trace-controls',
  'trace-lesson',
  'variable-tracker',
]);

const load = (name: string): void => {
  // Where a stranger took the name of an element, ours has another.
  const tag = tags.has(name) ? name : name.replace(/^trace-/, '');
  if (!tags.delete(tag)) return;
  import(new URL(`./elements/${tag}.js`, import.meta.url).href).catch((error: unknown) => {
    tags.add(tag);
    console.error(`<${tag}> could not be loaded: ${String(error)}`);
  });
};

const visit = (root: Document | Element): void => {
  if (root instanceof Element) load(root.localName);
  for (const {localName} of root.querySelectorAll(':not(:defined)')) load(localName);
};

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) visit(node);
  if (tags.size === 0) observer.disconnect();
});
observer.observe(document, {childList: true, subtree: true});
visit(document);
