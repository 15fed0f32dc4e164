import { css } from 'lit';
export const styles = css `
  fieldset {
    margin: 0;
    padding: 0 1.05em 0.4em;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 1.05em 0 0;
  }
  .kind {
    display: flex;
    gap: 0.9em;
    margin: 0 0 0.35em;
    font-size: 0.78em;
    color: var(--_mute);
  }
  .prompt {
    display: block;
    margin: 0 0 0.85em;
    font-weight: 600;
    line-height: 1.4;
  }
  pre {
    margin: 0 0 0.85em;
    padding: 0.6em 0.9em;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_sunk);
    font-family: var(--_code);
    font-size: 0.85em;
    line-height: 1.55;
    tab-size: 4;
    text-align: left;
  }
  .option {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    margin-block-end: 0.5em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    font-size: 0.94em;
    cursor: pointer;
  }
  /* The radio itself is where the letter is, and unseen: the eye has the letter. */
  input {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.8em;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .letter {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.65em;
    block-size: 1.65em;
    margin-block-start: -0.05em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    font-size: 0.82em;
    font-weight: 600;
    color: var(--_mute);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
  .says,
  .why {
    /* Beside the letter, whichever way the words run. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    display: block;
  }
  .why {
    margin-block-start: 0.2em;
    font-size: 0.9em;
    color: var(--_mute);
  }
  .why b {
    font-weight: 600;
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_accent-wash);
  }
  .chosen .letter {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  @media (hover: hover) {
    .open .option:not(.chosen):hover {
      border-color: var(--_line-strong);
    }
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  input:focus-visible {
    outline: none;
  }
  .answered .option,
  :disabled .option {
    cursor: default;
  }
  .answered .option.chosen {
    border-color: var(--_line);
    background: none;
  }
  .answered .option.wrong {
    border-color: color-mix(in oklab, var(--_bad) 65%, var(--_line));
    background: var(--_bad-wash);
  }
  .answered .wrong .letter {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .answered .option.right {
    border-color: var(--_good);
    background: var(--_good-wash);
  }
  .answered .right .letter {
    border-color: var(--_good);
    background: var(--_good);
  }
  .answered .right .letter span {
    color: var(--_paper);
  }
  details {
    margin: 0.4em 1.05em 0.9em;
    font-size: 0.88em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.2em;
    color: var(--_mute);
    cursor: pointer;
  }
  details > div {
    padding: 0.3em 0 0 1.1em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.9em;
    align-items: center;
    padding: 0.7em 1.05em;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
    font-size: 0.9em;
  }
  .foot .button {
    margin-inline-start: auto;
    font-size: 0.94em;
  }
  .verdict {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
  }
  .verdict b {
    font-weight: 600;
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .primary span {
    color: var(--_paper);
  }
  .primary[aria-disabled='true'] {
    border-color: var(--_line-strong);
    background: none;
  }
  .primary[aria-disabled='true'] span {
    color: inherit;
  }
  @media (forced-colors: active) {
    .option {
      border-width: 2px;
    }
    .option.chosen {
      border-color: Highlight;
    }
    .answered .option.right {
      border: 3px double CanvasText;
    }
    .primary span,
    .answered .right .letter span {
      color: ButtonText;
    }
  }
  @media print {
    .foot,
    details {
      display: none;
    }
  }
`;
