/** Brings the library when the page has long been there. */
addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '/dist/trace-elements.js';
  setTimeout(() => document.body.append(script));
});
