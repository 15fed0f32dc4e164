import { css } from 'lit';
export const explainStyles = css `
  .card {
    margin-block-end: 1em;
  }
  .question {
    margin: 0;
    padding: 0.9em 1.05em 0;
    font-weight: 600;
  }
  .sides {
    display: grid;
    gap: 0.9em;
    padding: 0.6em 1.05em 0.9em;
  }
  label,
  .whose {
    display: block;
    margin: 0 0 0.35em;
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_mute);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 6em;
    padding: 0.55em 0.7em;
    border: 1px solid var(--_line-strong);
    border-radius: 8px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-size: max(0.94em, 16px);
    resize: vertical;
    field-sizing: content;
  }
  .answer {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.94em;
  }
  .answer .whose {
    font-size: 0.85em;
  }
  dl {
    margin: 0;
  }
  dt {
    font-size: 0.86em;
    color: var(--_mute);
  }
  dd {
    margin: 0 0 0.4em;
  }
  @container (min-width: 40em) {
    .two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .bar {
      display: none;
    }
    textarea {
      field-sizing: content;
    }
  }
`;
