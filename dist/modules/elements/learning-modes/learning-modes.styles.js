import { css } from 'lit';
export const styles = css `
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin: 0 0 0.6em;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .mode {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-block-size: 34px;
    padding: 0.25em 0.85em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.88em;
    font-weight: 500;
    cursor: pointer;
  }
  .mode input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .mode.current {
    border-color: var(--_accent);
    background: var(--_accent);
    font-weight: 600;
  }
  .mode.current span {
    color: var(--_paper);
  }
  .mode:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .mode input:focus-visible {
    outline: none;
  }
  @media (hover: hover) {
    .mode:not(.current):hover {
      border-color: var(--_line-strong);
    }
  }
  select {
    display: none;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_line-strong);
    border-radius: 7px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-weight: 600;
  }
  .help {
    margin: 0 0 0.9em;
    font-size: 0.9em;
    color: var(--_mute);
  }
  .arrangement > *,
  .arrangement > div > * {
    margin-block: 0 1em;
  }
  .arrangement > :last-child,
  .arrangement > div > :last-child {
    margin-block-end: 0;
  }
  slot[hidden] {
    display: none;
  }
  .note .button {
    margin-inline-start: 0.5em;
  }

  /* The run at the side, in sight while the questions scroll. */
  @container (min-width: 60em) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.25em;
      align-items: start;
    }
    .sides > * {
      margin-block: 0;
    }
    .beside {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow: auto;
      scrollbar-width: thin;
      /* What has the focus at its edge is outlined. */
      margin: -5px;
      padding: 5px;
    }
  }
  /* Nine words on one line are a line; on five they are in the way. */
  @container (max-width: 30em) {
    .mode {
      display: none;
    }
    select {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .mode.current {
      border: 3px solid Highlight;
    }
    .mode.current span {
      color: CanvasText;
    }
  }
  @media print {
    fieldset,
    .help {
      display: none;
    }
    /* On paper there is one way: the author's own arrangement, if there is one. */
    slot,
    slot[hidden] {
      display: contents;
    }
    slot ~ .arrangement {
      display: none;
    }
  }
`;
