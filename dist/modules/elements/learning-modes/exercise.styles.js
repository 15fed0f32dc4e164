import { css } from 'lit';
/** What all exercises look like. */
export const exerciseStyles = css `
  :host {
    margin-block: 0 1em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    align-items: center;
    padding: 0.7em 0.95em;
    font-size: 0.94em;
  }
  .card > .bar:not(:first-child) {
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .bar .say {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin: 0;
  }
  .bar .say b {
    font-weight: 600;
  }
  /* Other elements inside bring margins of their own. */
  .inner > * {
    margin-block: 0 1em;
  }
  /* In sight while the rows that it is about scroll. */
  .foot {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 2;
  }
  .score {
    color: var(--_mute);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .good {
    color: var(--_good);
    font-weight: 600;
  }
  .bad {
    color: var(--_bad);
    font-weight: 600;
  }
  .plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  .button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  .note {
    padding-block: 0.5em;
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
