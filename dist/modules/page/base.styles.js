import { css } from 'lit';
/**
 * What all elements look like.
 *
 * Nothing of the host page's CSS comes in but what is let in on purpose: font, size, colour, direction. All colours are made
 * from the page's text colour: `--_dark` is 1 where that is light, so that the elements are right on a dark page whatever
 * the system's preference says, and change with it at once. A public `--te-*` property overrides each.
 */
export const baseStyles = css `
  :host {
    display: block;
    container-type: inline-size;
    margin-block: 1.25em;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    /* No margin of a slotted paragraph may move the box when the paragraph goes. */
    display: flow-root;
    box-sizing: border-box;
    font-family: inherit;
    font-size: inherit;
    color: inherit;
    direction: inherit;
    color-scheme: inherit;
    visibility: inherit;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;

    --_dark: clamp(0, (l - 0.6) * 999, 1);
    --_paper: var(
      --te-paper,
      oklch(from currentcolor calc(1 - 0.775 * var(--_dark)) calc(0.007 * var(--_dark)) 275 / 1)
    );
    --_sunk: var(
      --te-sunk,
      oklch(from currentcolor calc(0.977 - 0.727 * var(--_dark)) calc(0.007 * var(--_dark)) 275 / 1)
    );
    --_line: var(--te-line, oklch(from currentcolor l c h / 0.13));
    --_line-strong: var(--te-line-strong, oklch(from currentcolor l c h / 0.5));
    --_mute: var(--te-mute, oklch(from currentcolor l c h / 0.72));
    --_accent: var(
      --te-accent,
      oklch(from currentcolor calc(0.505 + 0.26 * var(--_dark)) calc(0.19 - 0.07 * var(--_dark)) 264 / 1)
    );
    --_wait: var(
      --te-wait,
      oklch(from currentcolor calc(0.5 + 0.31 * var(--_dark)) 0.12 calc(62 + 12 * var(--_dark)) / 1)
    );
    --_good: var(--te-good, oklch(from currentcolor calc(0.5 + 0.29 * var(--_dark)) 0.12 156 / 1));
    --_bad: var(
      --te-bad,
      oklch(from currentcolor calc(0.49 + 0.29 * var(--_dark)) calc(0.18 - 0.05 * var(--_dark)) 26 / 1)
    );
    --_accent-wash: color-mix(in oklab, var(--_accent) 9%, var(--_paper));
    --_wait-wash: color-mix(in oklab, var(--te-wait, oklch(0.78 0.16 78)) 17%, var(--_paper));
    --_good-wash: color-mix(in oklab, var(--_good) 10%, var(--_paper));
    --_bad-wash: color-mix(in oklab, var(--_bad) 7%, var(--_paper));
    --_radius: var(--te-radius, 10px);
    --_code: var(--te-code-font, ui-monospace, 'SFMono-Regular', Menlo, 'DejaVu Sans Mono', monospace);
  }
  /* What is the author's own, and nothing else, looks as the page around it says. */
  .root:has(> slot:only-child) {
    all: unset;
    display: flow-root;
  }
  .root * {
    box-sizing: border-box;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    overflow: clip;
  }
  .head {
    margin: 0;
    padding: 0.55em 0.95em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_mute);
    text-align: start;
  }
  .caption {
    margin: 0;
    padding: 0.6em 0.95em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.85em;
    color: var(--_mute);
  }
  /* In a page without a doctype a table does not inherit it. */
  table {
    color: inherit;
  }
  code,
  .code {
    font-family: var(--_code);
    font-size: 0.9em;
    font-variant-ligatures: none;
    unicode-bidi: isolate;
  }
  em {
    font-style: italic;
  }
  strong {
    font-weight: 600;
  }
  a {
    color: var(--_accent);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
    text-align: inherit;
    letter-spacing: inherit;
  }
  .button {
    min-block-size: 34px;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_line-strong);
    border-radius: 7px;
    background: var(--_paper);
    font-size: 0.85em;
    font-weight: 600;
  }
  /* The one thing to press next; its text is in a span. */
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .primary span {
    color: var(--_paper);
  }
  .reference {
    color: var(--_accent);
    font-weight: 500;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .note,
  .problems {
    margin: 0;
    padding: 0.6em 0.95em;
    font-size: 0.85em;
    color: var(--_mute);
  }
  .problems {
    margin-block-start: 0.5em;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_bad);
    border-radius: 4px;
    background: var(--_paper);
  }
  .problems p {
    margin: 0;
    padding-block: 0.15em;
  }
  .problems .button {
    margin-block: 0.4em 0.2em;
  }
  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_mute: CanvasText;
      --_line: CanvasText;
    }
    .primary {
      border: 2px solid Highlight;
      background: ButtonFace;
    }
    .primary span {
      color: ButtonText;
    }
  }
  @media print {
    .root {
      color: #000;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
