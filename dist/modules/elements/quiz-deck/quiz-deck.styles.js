import { css } from 'lit';
export const styles = css `
  h3,
  h4,
  ul,
  ol,
  dl,
  dd,
  p {
    margin: 0;
    padding: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.8em;
  }
  .title {
    font-size: 1em;
    font-weight: 600;
  }
  .count {
    font-size: 0.8em;
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
  }
  .places {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    /* A thousand questions must not push the question away. */
    max-block-size: 8.5em;
    overflow-y: auto;
    padding: 3px;
    margin: -3px;
  }
  .place {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 36px;
    block-size: 36px;
    padding-inline: 0.4em;
    border: 1px solid var(--_line-strong);
    border-radius: 18px;
    background: var(--_paper);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    color: var(--_mute);
  }
  .place.now {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 700;
    color: var(--_accent);
  }
  .place.right {
    background: var(--_good-wash);
  }
  .place.wrong {
    background: var(--_bad-wash);
  }
  .place.partly {
    background: var(--_wait-wash);
  }
  .place.answered {
    background: var(--_sunk);
  }
  .mark {
    position: absolute;
    inset-block-end: -2px;
    inset-inline-end: -2px;
    inline-size: 15px;
    block-size: 15px;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_mark);
    font-size: 10px;
    font-weight: 700;
    line-height: 1;
  }
  .mark::before {
    content: var(--_sign);
    color: var(--_paper);
  }
  .open .mark,
  .answered .mark {
    display: none;
  }
  .open,
  .answered {
    --_mark: initial;
  }
  .right {
    --_mark: var(--_good);
    --_sign: '✓';
  }
  .wrong {
    --_mark: var(--_bad);
    --_sign: '✕';
  }
  .partly {
    --_mark: var(--_wait);
    --_sign: '~';
  }
  .track {
    flex: 1 0 100%;
    display: flex;
    gap: 4px;
  }
  .track span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .track .done {
    background: var(--_line-strong);
  }
  .track .now {
    background: var(--_accent);
  }
  .stage {
    border-radius: var(--_radius);
  }
  .stage > :not(.head, .body) {
    margin-block: 0;
  }
  .body {
    padding: 1.05em;
  }
  .body > * + * {
    margin-block-start: 0.8em;
  }
  .about {
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_mute);
  }
  .about + * {
    margin-block-start: 0.3em;
  }
  .body > .about {
    margin-block-start: 1.4em;
  }
  .body > .about + * {
    margin-block-start: 0.3em;
  }
  strong {
    font-variant-numeric: tabular-nums;
  }
  .small {
    font-size: 0.85em;
    color: var(--_mute);
  }
  .verdict {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .verdict.strong {
    color: var(--_good);
  }
  .when {
    font-weight: 600;
  }
  .bar-of {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: 8px;
    border-radius: 4px;
    overflow: hidden;
  }
  .bar-of:dir(rtl) {
    transform: scaleX(-1);
  }
  .whole {
    fill: var(--_line);
  }
  .known {
    fill: var(--_accent);
  }
  .tick {
    fill: var(--_paper);
  }
  .evidence {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.8em 1.6em;
  }
  .evidence ul,
  .mistakes,
  .repeats {
    padding-inline-start: 1.2em;
    font-size: 0.94em;
  }
  .repeats {
    padding-inline-start: 0;
    list-style: none;
  }
  .repeats button {
    min-block-size: 34px;
  }
  .questions {
    list-style: none;
    counter-reset: question;
    font-size: 0.94em;
  }
  .questions > li {
    counter-increment: question;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .questions > li::before {
    content: counter(question);
    padding-block: 0.35em;
    color: var(--_mute);
    font-variant-numeric: tabular-nums;
  }
  .questions > li > dl {
    grid-column: 2;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }
  .asked button {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 34px;
  }
  .outcome {
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_mark, var(--_mute));
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.8em;
    font-size: 0.94em;
  }
  dl > div {
    display: contents;
  }
  dt {
    color: var(--_mute);
  }
  dl ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  dl ul.order {
    list-style: decimal;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    justify-content: space-between;
    margin-block-start: 0.8em;
  }
  .turn > :only-child {
    margin-inline-start: auto;
  }
  .button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_mute);
    cursor: default;
  }
  @media (forced-colors: active) {
    .place.now {
      border: 3px solid Highlight;
    }
    .mark {
      border: 1px solid CanvasText;
    }
    .mark::before {
      color: CanvasText;
    }
    .track span {
      background: GrayText;
    }
    .track .now {
      background: Highlight;
    }
    .whole {
      fill: GrayText;
    }
    .known {
      fill: Highlight;
    }
  }
  @media print {
    .places,
    .track,
    .turn {
      display: none;
    }
    .stage + .stage {
      margin-block-start: 1em;
    }
  }
`;
