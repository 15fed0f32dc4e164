import { css } from 'lit';
/* The colours stand in one list, for the custom highlights and for the spans of engines that have none. */
export const styles = css `
  figure {
    margin: 0;
    --_keyword: oklch(from currentcolor calc(0.5 + 0.28 * var(--_dark)) calc(0.22 - 0.09 * var(--_dark)) 300 / 1);
    --_string: oklch(from currentcolor calc(0.5 + 0.3 * var(--_dark)) 0.1 165 / 1);
    --_comment: oklch(from currentcolor calc(0.54 + 0.14 * var(--_dark)) 0.015 275 / 1);
    --_number: oklch(from currentcolor calc(0.5 + 0.3 * var(--_dark)) 0.1 165 / 1);
    --_name: oklch(from currentcolor calc(0.49 + 0.31 * var(--_dark)) calc(0.15 - 0.05 * var(--_dark)) 256 / 1);
    --_type: oklch(from currentcolor calc(0.5 + 0.3 * var(--_dark)) 0.1 205 / 1);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .head .language {
    margin-inline-start: auto;
    font-size: 0.94em;
    font-weight: 400;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
  }
  .files button {
    min-block-size: 24px;
  }
  .files button[aria-selected='true'] {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.35em;
    text-decoration-thickness: 2px;
  }
  pre {
    margin: 0;
    padding-block: 0.65em;
    max-block-size: var(--te-code-block-size, none);
    overflow: auto;
    scrollbar-width: thin;
    font-family: var(--_code);
    font-size: 0.85em;
    line-height: 1.65;
    text-align: left;
    tab-size: 4;
    font-variant-ligatures: none;
  }
  .lines {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .line {
    display: flex;
    border-left: 3px solid transparent;
    white-space: normal;
  }
  .number {
    flex: none;
    min-inline-size: 3.2em;
    padding-right: 1.1em;
    font: inherit;
    text-align: right;
    color: var(--_mute);
    user-select: none;
  }
  .line code {
    flex: 1;
    padding-right: 1em;
    font-size: 1em;
    white-space: pre;
  }
  .line.runs {
    cursor: pointer;
  }
  @media (hover: hover) {
    .line.runs:hover {
      background: color-mix(in oklab, currentcolor 3%, transparent);
    }
  }
  .line.next {
    border-left-color: color-mix(in oklab, var(--_accent) 40%, transparent);
  }
  .line.now {
    background: var(--_accent-wash);
    border-left-color: var(--_accent);
  }
  .line.now.waits {
    background: var(--_wait-wash);
    border-left-color: var(--_wait);
  }
  .line.now .number {
    color: inherit;
    font-weight: 600;
  }
  .number:focus-visible {
    outline-offset: -2px;
  }
  .keyword {
    color: var(--_keyword);
  }
  .string {
    color: var(--_string);
  }
  .comment {
    color: var(--_comment);
  }
  .number-token {
    color: var(--_number);
  }
  .name {
    color: var(--_name);
  }
  .type {
    color: var(--_type);
  }
  ::highlight(te-keyword) {
    color: var(--_keyword);
  }
  ::highlight(te-string) {
    color: var(--_string);
  }
  ::highlight(te-comment) {
    color: var(--_comment);
  }
  ::highlight(te-number) {
    color: var(--_number);
  }
  ::highlight(te-name) {
    color: var(--_name);
  }
  ::highlight(te-type) {
    color: var(--_type);
  }
  .spot {
    background: color-mix(in oklab, currentcolor 9%, transparent);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  ::highlight(te-spot) {
    background-color: color-mix(in oklab, var(--_wait) 24%, transparent);
    text-decoration: underline 2px var(--_wait);
  }
  .line.waited:not(.now) {
    border-left-style: dashed;
    border-left-color: var(--_wait);
  }
  .others {
    flex: none;
    padding-inline: 0.5em 1em;
    font-family: inherit;
    font-size: 0.88em;
    color: var(--_wait);
    user-select: none;
  }
  .others:empty {
    display: none;
  }
  .output .new {
    background: var(--_accent-wash);
    box-shadow: -3px 0 0 var(--_accent-wash);
  }
  .ending {
    margin: 0.35em 0 0;
    color: var(--_bad);
  }
  .ending:empty {
    display: none;
  }
  .output:not(:has(b)):has(.ending:empty) {
    display: none;
  }
  .output {
    margin: 0;
    padding: 0.6em 0.95em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.85em;
  }
  .output b {
    font-weight: 600;
    color: var(--_mute);
    font-size: 0.9em;
  }
  .output .code {
    display: block;
    white-space: pre-wrap;
    text-align: left;
    max-block-size: 12em;
    overflow-y: auto;
  }
  @media (forced-colors: active) {
    .line {
      border-left-color: Canvas;
    }
    .line.now {
      border: 2px solid Highlight;
    }
    .output .new,
    .spot {
      text-decoration: underline;
    }
    .line.next {
      border-left: 3px dotted CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: auto;
    }
    .line {
      break-inside: avoid;
    }
    /* Paper has no cursor. */
    .line.now,
    .line.next,
    .line.waited {
      background: none;
      border-left-color: transparent;
    }
    .line.now .number {
      font-weight: inherit;
    }
    .others {
      display: none;
    }
    pre {
      max-block-size: none;
    }
    .line code {
      white-space: pre-wrap;
    }
  }
`;
