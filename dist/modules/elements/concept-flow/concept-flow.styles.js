import { css } from 'lit';
export const styles = css `
  figure {
    margin: 0;
  }
  .ruler {
    block-size: 10ch;
    margin-block-end: -10ch;
    visibility: hidden;
  }
  .box {
    position: relative;
    overflow-x: auto;
    padding: 1.1em 0.95em;
    scrollbar-width: thin;
  }
  .canvas {
    position: relative;
    margin-inline: auto;
  }
  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }
  .head {
    fill: var(--_line-strong);
    stroke: none;
  }
  .line.wait {
    stroke-dasharray: 4 3;
  }
  .line.seen {
    stroke: var(--_accent);
  }
  .line.seen.wait {
    stroke: var(--_wait);
  }
  .head.seen {
    fill: var(--_accent);
  }
  .head.seen.wait {
    fill: var(--_wait);
  }
  .band {
    fill: color-mix(in oklab, currentcolor 3%, transparent);
    stroke: none;
  }
  .name,
  .label {
    position: absolute;
    font-size: 0.75em;
    line-height: 1.3;
    color: var(--_mute);
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
    padding: 0.3em 0.7em;
  }
  .label {
    translate: -50% -50%;
    padding-inline: 0.3em;
    background: var(--_paper);
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    position: absolute;
    inline-size: max-content;
    max-inline-size: min(12em, 100%);
    translate: -50% -50%;
  }
  .column li {
    inline-size: 100%;
    max-inline-size: 24em;
  }
  /* Until it is drawn, which takes a script, it is the list that it is made of. */
  .undrawn ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .undrawn li {
    position: static;
    translate: none;
  }
  .undrawn > :is(.name, .label) {
    display: none;
  }
  .node {
    display: block;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 0.45em 0.85em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 8px;
    background: var(--_paper);
    font-size: 0.82em;
    line-height: 1.3;
    text-align: center;
  }
  .start .node,
  .end .node {
    border-radius: 99px;
  }
  .decision .node {
    border-radius: 0;
    padding-inline: 1.5em;
  }
  .outline {
    fill: var(--_paper);
  }
  .seen > .node {
    border-color: color-mix(in oklab, var(--_accent) 60%, var(--_line-strong));
  }
  .outline.seen {
    stroke: color-mix(in oklab, var(--_accent) 60%, var(--_line-strong));
  }
  [aria-current] > .node {
    border-color: var(--_mark);
    background: var(--_wash);
    box-shadow: 0 0 0 1px var(--_mark);
    /* Bold without another width: the box was measured before. */
    -webkit-text-stroke: 0.35px currentcolor;
  }
  [aria-current],
  .outline.now {
    --_mark: var(--_accent);
    --_wash: var(--_accent-wash);
  }
  [aria-current].waits,
  .outline.now.waits {
    --_mark: var(--_wait);
    --_wash: var(--_wait-wash);
  }
  /* A decision is drawn with the lines. */
  li.decision > .node {
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  .outline.now {
    stroke: var(--_mark);
    stroke-width: 2.5;
    fill: var(--_wash);
  }
  .node:focus-visible {
    outline-offset: 3px;
  }
  span.node {
    cursor: default;
  }
  @media (hover: hover) {
    button.node:hover {
      background: color-mix(in oklab, currentcolor 4%, var(--_paper));
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .head {
      fill: CanvasText;
    }
    .line.seen,
    .outline.seen {
      stroke: Highlight;
    }
    .head.seen {
      fill: Highlight;
    }
    [aria-current] > .node {
      border: 3px double Highlight;
    }
  }
`;
