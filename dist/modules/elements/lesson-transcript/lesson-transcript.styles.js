import { css } from 'lit';
export const styles = css `
  .box {
    max-block-size: var(--te-transcript-block-size, 24em);
    /* What is hidden in it stays in it, and makes no page longer. */
    position: relative;
    overflow-y: auto;
    scrollbar-width: thin;
    overflow-anchor: none;
  }
  ol {
    margin: 0;
    padding: 0.4em 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(3.2em, max-content) minmax(0, 1fr);
    align-items: baseline;
    border-inline-start: 3px solid transparent;
    padding-inline-end: 0.95em;
    line-height: 1.55;
    cursor: pointer;
  }
  @media (hover: hover) {
    li:hover {
      background: color-mix(in oklab, currentcolor 3%, transparent);
    }
  }
  .go {
    align-self: stretch;
    display: block;
    min-block-size: 34px;
    padding: 0.35em 0.8em 0.35em 0;
    padding-inline: 0.6em 0.8em;
    font-size: 0.8em;
    line-height: inherit;
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .go:focus-visible {
    outline-offset: -3px;
  }
  .says {
    grid-column: 2;
    max-inline-size: 44em;
    padding-block: 0.3em;
    font-size: 0.95em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* What has not happened yet is quieter than what has. */
  li[aria-current] ~ li .says {
    color: var(--_mute);
  }
  li[aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-wash);
  }
  li[aria-current] .go {
    color: var(--_accent);
    font-weight: 700;
  }
  .more {
    margin: 0.4em 0.95em;
    text-align: center;
  }
  @media (forced-colors: active) {
    li {
      border-inline-start-color: Canvas;
    }
    li[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .box {
      max-block-size: none;
    }
    .more {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    li[aria-current] {
      background: none;
      border-inline-start-color: transparent;
    }
    li[aria-current] ~ li .says {
      color: inherit;
    }
    .card {
      break-inside: auto;
    }
  }
`;
