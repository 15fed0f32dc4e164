import { css } from 'lit';
export const styles = css `
  details + details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr) auto;
    gap: 0 0.4em;
    align-items: baseline;
    padding: 0.65em 0.95em;
    min-block-size: 34px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    align-self: start;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-block-start: 0.5em;
    border-block-end: 2px solid var(--_mute);
    border-inline-end: 2px solid var(--_mute);
    transform: rotate(-45deg);
  }
  summary:dir(rtl)::before {
    transform: rotate(45deg);
  }
  [open] > summary::before,
  [open] > summary:dir(rtl)::before {
    transform: rotate(45deg);
    margin-block-start: 0.4em;
  }
  [open] > summary:dir(rtl)::before {
    transform: rotate(-45deg);
  }
  summary:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  @media (hover: hover) {
    summary:hover {
      background: color-mix(in oklab, currentcolor 3%, transparent);
    }
  }
  .question {
    grid-column: 2;
    font-size: 0.96em;
    font-weight: 600;
    line-height: 1.4;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .mark {
    grid-column: 3;
    font-size: 0.75em;
    font-weight: 500;
    color: var(--_accent);
    white-space: nowrap;
    visibility: hidden;
  }
  .current .mark {
    visibility: inherit;
  }
  .current > summary::before {
    border-color: var(--_accent);
  }
  .answer {
    padding: 0 0.95em 0.9em 0.95em;
    margin-inline-start: 1.5em;
    max-inline-size: 42em;
    font-size: 0.94em;
    line-height: 1.55;
  }
  @container (max-width: 30em) {
    .mark {
      grid-column: 2;
    }
  }
  @media print {
    details {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .mark,
    summary::before {
      display: none;
    }
  }
`;
