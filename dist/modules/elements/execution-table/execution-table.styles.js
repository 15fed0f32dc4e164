import { css } from 'lit';
export const styles = css `
  .box {
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .box.long {
    block-size: var(--te-table-block-size, 26em);
    overflow-y: auto;
    overflow-anchor: none;
    contain: strict;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: 0.9em;
    line-height: 1.45;
  }
  caption {
    padding: 0.6em 1em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_mute);
    text-align: start;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.55em 0.8em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
  }
  thead th {
    font-size: 0.86em;
    font-weight: 600;
    color: var(--_mute);
    background: var(--_sunk);
    white-space: nowrap;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  tbody th {
    inline-size: 3.6em;
    padding: 0;
    border-inline-start: 3px solid transparent;
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .go {
    display: block;
    inline-size: 100%;
    padding: 0.55em 0.5em 0.55em 0.75em;
    min-block-size: 34px;
    color: inherit;
  }
  .go:focus-visible {
    outline-offset: -3px;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody:last-of-type tr:last-child > * {
    border-block-end: 0;
  }
  @media (hover: hover) {
    tbody tr:hover > * {
      background: color-mix(in oklab, currentcolor 3%, transparent);
    }
  }
  /* What has not happened yet is quieter than what has. */
  tr[aria-current] ~ tr:not(.now) > td,
  .ahead > tr > td {
    color: var(--_mute);
  }
  tr[aria-current] > * {
    --_mark: var(--_accent);
    background: var(--_accent-wash);
  }
  tr[aria-current]:is([data-event='suspend'], [data-event='yield']) > * {
    --_mark: var(--_wait);
    background: var(--_wait-wash);
  }
  tr[aria-current] > th {
    border-inline-start-color: var(--_mark);
    font-weight: 700;
  }
  tr[aria-current] .number {
    color: var(--_mark);
  }
  .number::before {
    content: '';
    display: inline-block;
    inline-size: 0.85em;
  }
  tr[aria-current] .number::before {
    content: '▸' / '';
  }
  tr[aria-current] .number:dir(rtl)::before {
    content: '◂' / '';
  }
  .chip {
    display: inline-block;
    padding: 0.05em 0.6em;
    border-radius: 99px;
    white-space: nowrap;
    background: color-mix(in oklab, currentcolor 6%, transparent);
    font-size: 0.87em;
    font-weight: 500;
  }
  tr:is([data-event='suspend'], [data-event='yield']) .chip {
    background: color-mix(in oklab, var(--_wait) 8%, transparent);
    font-weight: 600;
  }
  tr:is([data-event='suspend'], [data-event='yield']) .chip > span {
    color: var(--_wait);
  }
  tr:is([data-event='suspend'], [data-event='yield']) .chip > span::before {
    content: '';
    display: inline-block;
    inline-size: 0.22em;
    block-size: 0.72em;
    margin-inline-end: 0.45em;
    border-inline: 0.2em solid currentcolor;
  }
  td {
    min-inline-size: 5.4em;
  }
  td:first-of-type {
    min-inline-size: 10em;
  }
  td code {
    overflow-wrap: anywhere;
  }
  .covered > * {
    display: block;
    inline-size: 100%;
    min-inline-size: 3em;
    min-block-size: 1.6em;
    border: 1px dashed var(--_line);
    border-radius: 6px;
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--_line) 4px 5px);
    color: transparent;
    text-align: center;
  }
  .covered > button {
    min-block-size: 34px;
    border: 1px solid var(--_accent);
    background: var(--_accent-wash);
    color: var(--_accent);
    font-weight: 600;
    /* What is asked of it stands at the foot of the window. */
    scroll-margin-block: 8em;
  }
  .exit {
    margin: 0;
    padding: 0.7em 1em;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
    font-size: 0.9em;
  }
  .exit b {
    font-weight: 600;
  }
  .long thead th {
    block-size: 2.6em;
    padding-block: 0;
    vertical-align: middle;
  }
  .long table {
    table-layout: fixed;
    position: sticky;
    inset-block-start: 0;
  }
  .long tbody tr > * {
    block-size: 2.6em;
    padding-block: 0;
    vertical-align: middle;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .long tbody th,
  .long thead th:first-child {
    inline-size: var(--_digits, 6em);
  }
  .long .go {
    padding-block: 0;
  }

  /* Beside the caption, in the card and not in what scrolls. */
  .card:has(> .lines) {
    position: relative;
  }
  .lines + .box caption {
    padding-inline-end: 9.5em;
  }
  .lines {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    z-index: 1;
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 34px;
    padding-inline: 1em;
    font-size: 0.85em;
    color: var(--_mute);
    cursor: pointer;
  }
  .lines input {
    margin: 0;
    accent-color: var(--_accent);
  }
  .line > * {
    padding-block: 0.3em;
    font-size: 0.94em;
  }
  .line > th {
    padding-inline: 0.75em 0.5em;
    font-size: 0.82em;
    text-align: end;
  }
  .line .chip {
    padding: 0;
    background: none;
  }
  .now > * {
    background: var(--_accent-wash);
  }
  .now > th {
    border-inline-start-color: var(--_accent);
  }
  .round > th {
    padding: 0.4em 0.8em;
    font-size: 0.82em;
    font-weight: 600;
    background: var(--_sunk);
  }
  /* Loops in loops are set in. */
  :is([data-depth='1'] > td:first-of-type, th[data-depth='1']) {
    padding-inline-start: 2em;
  }
  :is([data-depth='2'] > td:first-of-type, th[data-depth='2']) {
    padding-inline-start: 3.2em;
  }
  :is([data-depth='3'] > td:first-of-type, th[data-depth='3']) {
    padding-inline-start: 4.4em;
  }

  /* Narrow: each row a record of its own, the column's name before what it says. */
  @container (max-width: 36em) {
    .records,
    .records :is(caption, tbody, tr, th, td) {
      display: block;
    }
    .records thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .records tbody tr {
      display: grid;
      grid-template-columns: 3.4em minmax(0, 1fr);
      padding-block-end: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .records tbody tr:last-child {
      border-block-end: 0;
    }
    .records tbody tr > :is(th, td) {
      border-block-end: 0;
      min-inline-size: 0;
    }
    .records tbody th {
      grid-row: 1 / span 99;
      inline-size: auto;
    }
    .records td {
      grid-column: 2;
      padding-block: 0.12em;
      padding-inline: 0 0.9em;
    }
    .records td:first-of-type {
      padding-block-start: 0.6em;
      font-weight: 600;
    }
    .records .round {
      padding: 0;
    }
    .records .round > th {
      grid-column: 1 / -1;
      padding-block: 0.35em;
    }
    .records .line > th {
      padding-block: 0.45em 0;
      padding-inline: 0 0.7em;
      white-space: normal;
    }
    .records .line td:first-of-type {
      padding-block-start: 0.35em;
    }
    .records :is([data-depth='2'] > td, th[data-depth='2']),
    .records :is([data-depth='3'] > td, th[data-depth='3']) {
      padding-inline-start: 0.8em;
    }
    /* Of rows further on, a cover for each is enough. */
    .records td.covered:has(> span):not(:first-of-type) {
      display: none;
    }
    .records td.none {
      display: none;
    }
    .records td:not(:first-of-type, .chips)::before {
      content: attr(data-label) ' ' / '';
      font-size: 0.87em;
      color: var(--_mute);
    }
  }

  @media (forced-colors: active) {
    tbody th {
      border-inline-start-color: Canvas;
    }
    tr[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    tr:not(.line) .chip {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .box.long {
      block-size: auto;
      contain: none;
    }
    tr {
      break-inside: avoid;
    }
    tr > td,
    tr[aria-current] ~ tr:not(.now) > td {
      color: inherit;
    }
    tr[aria-current] > * {
      --_mark: transparent;
      background: none;
      font-weight: inherit;
    }
    tr[aria-current] .number {
      color: inherit;
    }
    .number::before,
    .lines {
      display: none;
    }
  }
`;
