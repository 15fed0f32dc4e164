/** What would come of hostile texts if they were HTML: proof that their scripts run here, and are heard. */
import {comes, tell} from '../kit.browser.js';

let calls = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
  Object.defineProperty(window, name, {value: () => void calls++});

tell(async () => {
  const texts = (await (await fetch('/texts.json')).json()) as string[];
  const root = document.querySelector('main')!.attachShadow({mode: 'open'});
  for (const text of texts) root.append(document.createRange().createContextualFragment(text));
  for (const element of root.querySelectorAll('*'))
    for (const {name} of element.attributes) if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
  await comes(() => calls >= texts.length / 2);
  return {calls};
});
