import { css } from 'lit';
import { paperStyles } from './hand-out.styles.js';
const page = css `
  .page {
    --_measure: 46em;
  }
  /* The learning mode shows it already; on paper there are no modes. */
  @media screen {
    .above {
      display: none;
    }
  }
  header {
    max-inline-size: var(--_measure);
    margin-block-end: 1.6em;
  }
  .about {
    margin: 0;
    font-size: 0.85em;
    color: var(--_mute);
  }
  .title {
    margin: 0.15em 0 0.35em;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .summary {
    margin: 0;
    line-height: 1.55;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 1.1em;
  }
  .ways .button {
    min-block-size: 38px;
    padding-inline: 1.1em;
    font-size: 0.92em;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
    align-items: center;
    margin-block-start: 1.1em;
  }
  .progress svg {
    flex: 0 1 12em;
    min-inline-size: 6em;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .progress svg:dir(rtl) {
    transform: scaleX(-1);
  }
  rect {
    fill: var(--_accent);
  }
  .progress p {
    margin: 0;
    font-size: 0.82em;
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
  }
  .outline {
    max-inline-size: var(--_measure);
    margin-block-end: 1.6em;
    border-block: 1px solid var(--_line);
  }
  .outline ol {
    display: none;
    margin: 0;
    padding: 0 0 0.5em;
    list-style: none;
  }
  .outline ol.open {
    display: block;
  }
  .outline button {
    display: block;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 0.3em 0.75em;
    border-inline-start: 2px solid transparent;
    font-size: 0.88em;
  }
  .outline .fold {
    min-block-size: 40px;
    padding-inline: 0;
    font-weight: 600;
  }
  .fold::before {
    content: '';
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.15em 0.75em;
    border-block-end: 2px solid var(--_mute);
    border-inline-end: 2px solid var(--_mute);
    transform: translateY(-0.12em) rotate(-45deg);
  }
  .fold:dir(rtl)::before,
  .fold[aria-expanded='true']::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .fold[aria-expanded='true']:dir(rtl)::before {
    transform: translateY(-0.2em) rotate(-45deg);
  }
  .head-of-outline {
    display: none;
    margin: 0 0 0.4em;
    padding-inline-start: calc(0.75em + 2px);
    font-size: 0.8em;
    color: var(--_mute);
  }
  .outline button[aria-current] {
    border-inline-start-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  @media (hover: hover) {
    .outline button:hover {
      color: var(--_accent);
    }
  }
  section + section {
    margin-block-start: 2.6em;
  }
  section:not(.run) {
    max-inline-size: var(--_measure);
  }
  .heading {
    margin: 0 0 0.75em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.01em;
    scroll-margin-block-start: 1em;
  }
  section > div > *,
  div.run > *,
  .source > *,
  .rest > * {
    margin-block: 0;
  }
  section > div > * + *,
  div.run > * + *,
  .beside > * + *,
  .source > * + *,
  .rest > * + * {
    margin-block-start: 1em;
  }
  div.run {
    container-type: inline-size;
  }
  @container (min-width: 62em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 1.25em;
      align-items: start;
    }
    .beside > .rest {
      margin-block-start: 0;
    }
    .source {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @container (min-width: 75em) {
    .page.outlined {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: 2em;
    }
    .outlined > * {
      grid-column: 2;
    }
    .outlined > .outline {
      grid-column: 1;
      grid-row: 1 / span 9;
      align-self: start;
      position: sticky;
      inset-block-start: 1em;
      margin: 0;
      border: 0;
    }
    .outline ol {
      display: block;
    }
    .outline .fold {
      display: none;
    }
    .head-of-outline {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .progress svg {
      border: 1px solid CanvasText;
    }
    .outline button {
      border-inline-start-color: ButtonFace;
    }
    .outline button[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
export const styles = [page, paperStyles];
