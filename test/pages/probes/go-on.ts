/** Lets the server send the rest of a page as soon as our element has seen, and shown, the first part of it. */
import {inside, turn} from '../kit.browser.js';

void (async () => {
  for (;;) {
    const element = document.querySelector('execution-table');
    if (element?.firstElementChild && inside(element, '.root')) break;
    await turn();
  }
  // What the element does, it does within a turn or two.
  await turn();
  await turn();
  await fetch('/go-on');
})();
