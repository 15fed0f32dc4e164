import { css } from 'lit';
export const orderStyles = css `
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto auto;
    gap: 0.2em 0.6em;
    align-items: center;
    padding: 0.45em 0.7em;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
  }
  .note {
    border: 0;
  }
  .handle {
    inline-size: 34px;
    block-size: 34px;
    border-radius: 6px;
    color: var(--_mute);
    text-align: center;
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .handle[aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }
  .held {
    position: relative;
    z-index: 1;
    background: var(--_accent-wash);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .held .handle {
    color: var(--_accent);
    cursor: grabbing;
  }
  .place {
    min-inline-size: 1.2em;
    color: var(--_mute);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .text {
    min-inline-size: 0;
    font-size: 0.94em;
  }
  .first {
    font-weight: 600;
  }
  .more::before {
    content: '· ' / '';
    color: var(--_mute);
  }
  .line {
    margin-block-start: 0.1em;
    font-size: 0.86em;
    color: var(--_mute);
  }
  .line code {
    overflow-wrap: anywhere;
  }
  .mark {
    font-size: 0.84em;
    font-weight: 600;
    white-space: nowrap;
  }
  li.right .mark {
    color: var(--_good);
  }
  li.wrong .mark {
    color: var(--_bad);
  }
  .moves {
    display: inline-flex;
    gap: 2px;
    grid-column: 5;
  }
  .move {
    inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    text-align: center;
  }
  .move[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  @container (max-width: 30em) {
    li {
      grid-template-columns: auto auto minmax(0, 1fr);
      padding-inline: 0.4em 0.6em;
    }
    .moves {
      grid-column: 3;
    }
    .mark {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .held {
      outline-color: Highlight;
    }
  }
  @media print {
    .handle,
    .moves {
      display: none;
    }
  }
`;
