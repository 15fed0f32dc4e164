import {existsSync} from 'node:fs';

/** Where browsers are installed; `CHROMIUM` and `FIREFOX` in the environment say better. Nothing is downloaded. */

const first = (...paths) => paths.find((path) => path && existsSync(path));

export const CHROMIUM = first(
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
);

export const FIREFOX = first(
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
);
