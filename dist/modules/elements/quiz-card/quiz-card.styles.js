import { css } from 'lit';
export const styles = css `
  fieldset {
    margin: 0;
    padding: 0 1.05em 0.4em;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 1.05em 0 0;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    margin: 0 0 0.35em;
    font-size: 0.78em;
    color: var(--_mute);
  }
  .prompt {
    display: block;
    margin: 0 0 0.85em;
    font-weight: 600;
    line-height: 1.4;
  }
  pre {
    margin: 0 0 0.85em;
    padding: 0.6em 0.9em;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_sunk);
    font-family: var(--_code);
    font-size: 0.85em;
    line-height: 1.55;
    tab-size: 4;
    text-align: left;
  }
  .help {
    margin: 0 1.05em;
    padding-block-end: 0.9em;
    font-size: 0.9em;
  }
  .help ul,
  .help ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help li,
  .final {
    margin: 0;
    padding-block: 0.35em;
    line-height: 1.5;
  }
  .help b {
    font-weight: 600;
  }
  .hints {
    color: var(--_mute);
  }
  div.solution {
    margin-block-start: 0.5em;
    padding: 0.55em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .solution .title {
    margin: 0 0 0.2em;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_mute);
  }
  .final {
    border-block-start: 1px solid var(--_line);
  }
  .final:first-of-type {
    margin-block-start: 0.3em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0.5em 0 0;
  }
  .more .button {
    font-weight: 500;
    font-size: 0.94em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.9em;
    align-items: center;
    padding: 0.7em 1.05em;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
    font-size: 0.9em;
  }
  .foot .button {
    margin-inline-start: auto;
    font-size: 0.94em;
  }
  .verdict {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .verdict p {
    margin: 0;
  }
  .verdict p + p {
    margin-block-start: 0.35em;
  }
  .attempts {
    color: var(--_mute);
  }
  .verdict b {
    font-weight: 600;
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  .primary[aria-disabled='true'] {
    border-color: var(--_line-strong);
    background: none;
  }
  .primary[aria-disabled='true'] span {
    color: inherit;
  }
  @media print {
    .foot,
    .help {
      display: none;
    }
  }
`;
