import { css } from 'lit';
export const styles = css `
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.85em;
    align-items: center;
    padding: 0.45em 0.65em;
    background: var(--_sunk);
    font-size: 0.85em;
    overflow: visible;
  }
  .buttons {
    display: flex;
    gap: 2px;
  }
  .icon {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border-radius: 7px;
  }
  .icon svg {
    inline-size: 16px;
    block-size: 16px;
    fill: currentcolor;
  }
  .icon[aria-disabled='true'] {
    cursor: default;
  }
  .icon[aria-disabled='true'] svg {
    opacity: 0.35;
  }
  @media (hover: hover) {
    .icon:not([aria-disabled='true'], .play, .pause):hover {
      background: color-mix(in oklab, currentcolor 8%, transparent);
    }
  }
  .play,
  .pause {
    background: var(--_accent);
  }
  :is(.play, .pause) svg {
    color: var(--_paper);
  }
  .play[aria-disabled='true'] {
    background: var(--_line-strong);
  }
  .play[aria-disabled='true'] svg {
    opacity: 1;
  }
  :host(:dir(rtl)) .turns svg {
    transform: scaleX(-1);
  }
  .scrub {
    position: relative;
    flex: 1 1 9em;
    block-size: 34px;
    --_thumb: 16px;
  }
  .ticks {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_thumb) / 2);
    inline-size: calc(100% - var(--_thumb));
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    stroke: var(--_line-strong);
    stroke-width: 2;
  }
  :host(:dir(rtl)) .ticks {
    transform: scaleX(-1);
  }
  .ticks .wait {
    stroke: var(--_wait);
    stroke-width: 3;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    color: inherit;
    background: none;
    cursor: pointer;
    --_fill: linear-gradient(
      to right,
      var(--_accent) calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at, 0)),
      var(--_line-strong) 0
    );
  }
  :host(:dir(rtl)) input {
    --_fill: linear-gradient(
      to left,
      var(--_accent) calc(var(--_thumb) / 2 + (100% - var(--_thumb)) * var(--_at, 0)),
      var(--_line-strong) 0
    );
  }
  input::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_fill);
  }
  input::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_fill);
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    margin-block-start: -6px;
    border: 4px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 4px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  input:focus-visible {
    outline-offset: 0;
    border-radius: 7px;
  }
  .where {
    display: grid;
    align-items: center;
    line-height: 1.3;
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .where > * {
    grid-area: 1 / 1;
    display: grid;
  }
  .room {
    visibility: hidden;
  }
  .when {
    font-size: 0.88em;
  }
  .where b {
    font-weight: 600;
  }
  .where .now {
    color: var(--_wait);
  }
  select {
    font: inherit;
    color: inherit;
    block-size: 34px;
    padding: 0 0.3em;
    border: 1px solid transparent;
    border-radius: 7px;
    background: var(--_sunk);
    cursor: pointer;
  }
  select:hover {
    border-color: var(--_line);
  }
  .end {
    display: flex;
    gap: 2px;
    align-items: center;
    margin-inline-start: auto;
  }
  [popover] {
    max-inline-size: min(24em, calc(100vw - 2em));
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font-size: 0.95em;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em 1em;
    margin: 0;
  }
  dd {
    margin: 0;
    color: var(--_mute);
  }
  kbd {
    padding: 0.1em 0.45em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    font-family: inherit;
    font-size: 0.92em;
    white-space: nowrap;
  }
  @container (max-width: 26em) {
    .buttons {
      flex: 1 0 100%;
      justify-content: space-between;
    }
    .scrub {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .play,
    .pause {
      border: 2px solid ButtonText;
    }
    :is(.play, .pause) svg {
      color: ButtonText;
    }
    input::-webkit-slider-runnable-track {
      forced-color-adjust: none;
      background: CanvasText;
    }
    input::-moz-range-track {
      background: CanvasText;
    }
    input::-webkit-slider-thumb {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Canvas;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
