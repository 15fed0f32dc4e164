/** Counts, from the first script of a page on, what goes wrong in it. */

const seen: Seen = {
  errors: [],
  violations: [],
  sentences: [],
  lessonErrors: [],
  globals: [...Object.getOwnPropertyNames(window), 'seen', 'result', 'undo'],
};
window.seen = seen;

addEventListener(
  'error',
  (event) => {
    const source =
      event.target instanceof HTMLElement ? (event.target.getAttribute('src') ?? event.target.localName) : '';
    seen.errors.push(event.message || `could not be loaded: ${source}`);
  },
  true,
);
addEventListener('unhandledrejection', ({reason}) => seen.errors.push(`rejection: ${String(reason)}`));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, sample}) => {
  // The browser's own wish.
  if (blockedURI.endsWith('/favicon.ico')) return;
  seen.violations.push([effectiveDirective, blockedURI, sourceFile, sample].join(' '));
});
addEventListener('lesson-error', ({target}) => seen.lessonErrors.push((target as Element).localName));
for (const level of ['warn', 'error', 'info'] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    seen.sentences.push(words.map(String).join(' '));
    say(...words);
  };
}
// What a reader did on the page before is not this page's.
try {
  localStorage.clear();
} catch {
  // A page without storage.
}
