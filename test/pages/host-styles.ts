import {packageFile} from './library.js';

/** Well-known style sheets for whole pages: resets, frameworks, and those that need no class. Each is MIT. */
const PACKAGES: readonly (readonly [name: string, file: string])[] = [
  ['@picocss/pico', 'css/pico.css'],
  ['bootstrap', 'dist/css/bootstrap.css'],
  ['bulma', 'css/bulma.css'],
  ['foundation-sites', 'dist/css/foundation.css'],
  ['github-markdown-css', 'github-markdown.css'],
  ['milligram', 'dist/milligram.css'],
  ['mvp.css', 'mvp.css'],
  ['normalize.css', 'normalize.css'],
  ['sakura.css', 'css/sakura.css'],
  ['tailwindcss', 'preflight.css'],
  ['uikit', 'dist/css/uikit.css'],
  ['water.css', 'out/water.css'],
];

/** What a page may do to us that no framework does. */
const HOSTILE = {
  'that unsets everything': '* {all: unset !important}',
  'with a tiny root': 'html {font-size: 62.5%} body {font-size: 1.6rem}',
  'with a huge root': 'html {font-size: 300%}',
  'that takes tables apart':
    'table, caption, thead, tbody, tr, th, td {display: block !important; float: left !important; border: 9px solid red !important}',
  'that sets its own text':
    '* {letter-spacing: 0.3em !important; word-spacing: 1em !important; line-height: 3 !important; text-align: justify !important; text-indent: 3em !important; text-transform: uppercase !important; white-space: pre !important; font-weight: 900 !important; font-style: italic !important; font-variant: small-caps !important; text-shadow: 0 0 9px red !important; list-style: square inside !important; quotes: "x" "y" !important; hyphens: auto !important; word-break: break-all !important; tab-size: 1 !important; cursor: none !important; caption-side: bottom !important; border-collapse: collapse !important; border-spacing: 9px !important; empty-cells: hide !important}',
  'that gives every box another shape':
    '*, *::before, *::after {box-sizing: content-box !important; border: 5px dotted red !important; border-radius: 50% !important; padding: 1em !important; outline: 9px solid red !important; background: yellow !important; filter: blur(1px) !important; transform: rotate(1deg) !important; float: right !important; position: relative !important; opacity: 0.9 !important}',
  'that makes everything move':
    '* {transition: all 9s !important; animation: x 9s infinite !important} @keyframes x {to {opacity: 0}}',
  'that writes from top to bottom': '* {writing-mode: vertical-rl !important; text-orientation: upright !important}',
  'with properties that are called like our private ones':
    '* {--_paper: red !important; --_sunk: red !important; --_line: red !important; --_mute: red !important; --_accent: red !important; --_dark: 1 !important; --_radius: 99px !important; --_code: cursive !important; --_mark: red !important; --_at: 1 !important}',
};

/** A page's style sheet; without its text: its package is not installed. */
export interface HostStyle {
  readonly name: string;
  readonly text: string | undefined;
}

export const hostStyles = (): readonly HostStyle[] => [
  ...PACKAGES.map(([name, file]) => ({name: `of ${name}`, text: packageFile(name, file)})),
  ...Object.entries(HOSTILE).map(([name, text]) => ({name, text})),
];
