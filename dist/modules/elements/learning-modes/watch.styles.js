import { css } from 'lit';
export const watchStyles = css `
  /* Two lines are always there: nothing below may jump from step to step. */
  .caption-line {
    margin: 0;
    padding: 0.9em 1.1em;
    min-block-size: 4.7em;
    font-size: 1.08em;
    text-wrap: pretty;
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
`;
