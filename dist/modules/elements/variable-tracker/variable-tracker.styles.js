import { css } from 'lit';
export const styles = css `
  .box {
    /* What is there for screen readers only must not reach out of it. */
    position: relative;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: 0.87em;
    line-height: 1.45;
  }
  th,
  td {
    padding: 0.5em 0.95em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  tbody:last-child tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    background: var(--_sunk);
    font-size: 0.88em;
    font-weight: 600;
    color: var(--_mute);
    white-space: nowrap;
  }
  thead .code {
    font-size: 1em;
  }
  tbody th {
    white-space: nowrap;
  }
  /* The names stay in sight when a narrow tracker scrolls under them. */
  tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_paper);
  }
  thead tr > th:first-child {
    background: var(--_sunk);
  }
  .changes {
    display: inline-flex;
    margin-inline-start: 0.5em;
    vertical-align: middle;
    color: var(--_mute);
  }
  .changes button {
    inline-size: 24px;
    block-size: 24px;
    border-radius: 5px;
    text-align: center;
    line-height: 1;
  }
  .changes button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  @media (hover: hover) {
    .changes button:not([aria-disabled='true']):hover {
      background: color-mix(in oklab, currentcolor 10%, transparent);
    }
  }
  .value {
    color: var(--_mute);
    white-space: nowrap;
  }
  .changed .value {
    color: inherit;
    font-weight: 600;
  }
  .changed .value::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: -0.7em 0.3em;
    border-radius: 50%;
    background: var(--_accent);
    vertical-align: 0.15em;
  }
  td.now,
  tr > th.now {
    background: var(--_accent-wash);
  }
  thead .now {
    color: var(--_accent);
  }
  tr.ahead td {
    color: var(--_mute);
  }
  .group th {
    padding-block: 0.35em;
    background: var(--_sunk);
    font-size: 0.88em;
    color: var(--_mute);
  }
  /* Stays in sight while the columns scroll. */
  .group .title {
    position: sticky;
    inset-inline-start: 0.95em;
    display: inline-flex;
    gap: 0.8em;
    align-items: baseline;
  }
  .group bdi:first-child {
    font-weight: 600;
    font-size: 1em;
  }
  .running .status {
    color: var(--_accent);
  }
  .suspended .status {
    color: var(--_wait);
  }
  :is(.suspended, .ready, .none) > tr:not(.group) > :is(th, td) {
    color: var(--_mute);
  }
  .about {
    display: block;
    margin-block-start: 0.15em;
    min-inline-size: 9em;
    max-inline-size: 16em;
    font-size: 0.88em;
    color: var(--_mute);
    font-weight: 400;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .value {
    text-decoration: underline dotted var(--_line-strong);
    text-underline-offset: 3px;
  }
  .tree {
    list-style: none;
    margin: 0.2em 0 0;
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_line);
    font-weight: 400;
    white-space: nowrap;
  }
  .tree .key {
    color: var(--_mute);
  }
  .more {
    padding: 0.5em 0.95em;
    margin: 0;
    font-size: 0.8em;
    color: var(--_mute);
  }
  @media (forced-colors: active) {
    .now {
      border-inline: 2px solid Highlight;
    }
    tr[aria-current] > .now {
      border: solid Highlight;
      border-width: 2px 0;
    }
    .changed .value::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .changes {
      display: none;
    }
  }
`;
