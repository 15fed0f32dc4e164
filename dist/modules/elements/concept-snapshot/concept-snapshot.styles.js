import { css } from 'lit';
export const styles = css `
  .card {
    border-block-start: 3px solid var(--_accent);
  }
  ul {
    margin: 0;
    padding: 0.35em 0.95em;
    list-style: none;
  }
  li {
    padding: 0.5em 0;
    max-inline-size: 44em;
    line-height: 1.5;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    justify-content: flex-end;
    padding: 0.6em 0.95em;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .said {
    flex: 1 1 8em;
    margin: 0;
    font-size: 0.85em;
    color: var(--_mute);
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
