import { css } from 'lit';
export const styles = css `
  :host {
    margin: 0;
  }
  .box {
    position: relative;
    overflow-x: auto;
    padding: 0.7em 0.95em 0.5em;
    scrollbar-width: thin;
  }
  .chart {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .name {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    margin: 0 0 0.2em;
    font-size: 0.82em;
    font-weight: 600;
  }
  .status {
    margin-inline-start: 0.5em;
    font-weight: 400;
    color: var(--_mute);
  }
  .lane,
  .times {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lane {
    margin-block-end: 0.75em;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1px no-repeat;
  }
  li {
    min-inline-size: 0;
    padding-inline: 1px;
  }
  li button {
    position: relative;
    display: block;
    inline-size: 100%;
    block-size: 26px;
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: 5px;
    overflow: hidden;
    font-size: 0.75em;
    line-height: 24px;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: center;
  }
  .running {
    background: color-mix(in oklab, var(--_accent) 30%, var(--_paper));
  }
  .running.now {
    background: var(--_accent);
  }
  .suspended,
  .ready {
    background: var(--_paper);
    border: 1px dashed var(--_line-strong);
    color: var(--_mute);
  }
  .suspended {
    background: var(--_wait-wash);
    border-color: color-mix(in oklab, var(--_wait) 45%, transparent);
    font-family: var(--_code);
  }
  .suspended.now,
  .ready.now {
    border: 2px solid var(--_wait);
    line-height: 22px;
    color: inherit;
  }
  .running.ahead {
    background: color-mix(in oklab, var(--_accent) 12%, var(--_paper));
  }
  .times {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.2em;
    font-size: 0.72em;
    color: var(--_mute);
    white-space: nowrap;
  }
  .times span {
    min-inline-size: 0;
    inline-size: 0;
  }
  @media print {
    /* Paper has no cursor, and browsers print no backgrounds. */
    .status {
      display: none;
    }
    .running {
      border-color: currentcolor;
    }
    li button.now {
      border-width: 1px;
      line-height: 24px;
    }
    .box {
      overflow: visible;
    }
    .chart {
      inline-size: auto;
    }
  }
  @media (forced-colors: active) {
    .running {
      border: 2px solid CanvasText;
    }
    .now {
      border: 4px solid Highlight;
      line-height: 18px;
    }
  }
`;
