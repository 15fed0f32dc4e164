import {css, type CSSResult} from 'lit';

export const fillStyles: CSSResult = css`
  .bar:first-child {
    border-block-end: 1px solid var(--_line);
  }
  .bar:first-child .say {
    color: var(--_mute);
    font-size: 0.92em;
  }
  fieldset {
    display: inline-flex;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: 7px;
    overflow: clip;
  }
  label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 34px;
    padding: 0.2em 0.8em;
    font-size: 0.88em;
    font-weight: 600;
    cursor: pointer;
  }
  label.on {
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  label input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  fieldset:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  label.on span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  select {
    min-block-size: 34px;
    max-inline-size: 100%;
    border: 1px solid var(--_line-strong);
    border-radius: 7px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-size: 0.88em;
  }
  .box {
    position: relative;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: 0.9em;
    line-height: 1.45;
  }
  th,
  td {
    padding: 0.3em 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: inherit;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    background: var(--_sunk);
    font-size: 0.88em;
    font-weight: 600;
    color: var(--_mute);
    white-space: nowrap;
  }
  tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 3.2em;
    padding-inline: 0.95em 0.5em;
    background: var(--_paper);
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
  }
  thead tr > th:first-child {
    background: var(--_sunk);
  }
  tr.now > td,
  tr.now > th:first-child {
    background: var(--_accent-wash);
  }
  tr.now > th:first-child {
    color: var(--_accent);
    font-weight: 700;
  }
  .given {
    padding-inline: 0.6em;
    color: var(--_mute);
    white-space: nowrap;
  }
  .cell {
    display: flex;
    align-items: center;
    gap: 0.3em;
  }
  td input {
    flex: 1;
    min-inline-size: 4.2em;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 0.2em 0.55em;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: var(--_paper);
    color: inherit;
    line-height: inherit;
    font-size: 0.95em;
    text-align: left;
  }
  .sign {
    flex: none;
    inline-size: 1em;
    font-weight: 700;
  }
  .right .sign {
    color: var(--_good);
  }
  .wrong .sign {
    color: var(--_bad);
  }
  .right input {
    border-color: var(--_good);
    background: var(--_good-wash);
  }
  .wrong input {
    border-color: var(--_bad);
    background: var(--_bad-wash);
  }
  .shown input {
    border-style: dashed;
    color: var(--_mute);
  }
  @container (max-width: 30em) {
    th,
    td {
      padding-inline: 0.3em;
    }
    td input {
      min-inline-size: 3.4em;
      padding-inline: 0.4em;
    }
  }
  @media (pointer: coarse) {
    /* Smaller, and a telephone zooms in on each cell. */
    td input {
      font-size: 16px;
    }
  }
  @media (forced-colors: active) {
    label.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .wrong input {
      border-style: dashed;
    }
  }
  @media print {
    td input {
      border: 0;
    }
  }
`;
