import { css } from 'lit';
export const styles = css `
  header {
    margin-block-end: 1em;
  }
  .about {
    margin: 0;
    font-size: 0.85em;
    color: var(--_mute);
  }
  .title {
    margin: 0.1em 0 0.3em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .summary {
    margin: 0;
  }
  .parts > * {
    margin-block: 1em;
  }
`;
