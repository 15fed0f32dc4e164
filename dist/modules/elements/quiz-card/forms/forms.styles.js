import { css } from 'lit';
/** What the options look like, and the field to type in. */
export const formStyles = css `
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
  /* The radio, or the checkbox, is where the letter is, and unseen: the eye has the letter. */
  .option input {
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
  .letter.square {
    border-radius: 5px;
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
  .block {
    display: block;
    margin-block-start: 0.3em;
    font-size: 0.9em;
    line-height: 1.5;
    /* No box that scrolls: it would be a tab stop among the options. */
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 4;
    text-align: left;
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
  .option input:focus-visible {
    outline: none;
  }
  .told .option,
  .kept .option,
  :disabled .option {
    cursor: default;
  }
  .told .option.chosen {
    border-color: var(--_line);
    background: none;
  }
  .told .option.wrong {
    border-color: color-mix(in oklab, var(--_bad) 65%, var(--_line));
    background: var(--_bad-wash);
  }
  .told .wrong .letter {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .told .option.right {
    border-color: var(--_good);
    background: var(--_good-wash);
  }
  .told .right .letter {
    border-color: var(--_good);
    background: var(--_good);
  }
  .told .right .letter span {
    color: var(--_paper);
  }
  .fill {
    display: block;
    margin-block-end: 0.7em;
  }
  .ask {
    display: block;
    margin-block-end: 0.3em;
    font-size: 0.85em;
    color: var(--_mute);
  }
  .fill input {
    inline-size: min(100%, 26em);
    min-block-size: 38px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line-strong);
    border-radius: 8px;
    background: var(--_paper);
    font: inherit;
    font-size: 1em;
    color: inherit;
  }
  .fill input.code {
    font-family: var(--_code);
    font-size: 0.95em;
  }
  .fill input:read-only {
    background: var(--_sunk);
  }
  .fill.right input {
    border: 2px solid var(--_good);
    background: var(--_good-wash);
  }
  .fill.wrong input {
    border: 2px solid var(--_bad);
    background: var(--_bad-wash);
  }
  .order {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .order .option {
    cursor: default;
  }
  .open .order .option {
    padding-block: 0.45em;
    align-items: center;
  }
  .open .order .letter {
    margin: 0;
  }
  .grip {
    position: relative;
    flex: none;
    display: flex;
    gap: 0.6em;
    align-items: center;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  /* As large as a finger. */
  .grip::after {
    content: '';
    position: absolute;
    inset: -9px;
  }
  .dots {
    color: var(--_line-strong);
  }
  .pulled,
  .option:has(.grip:active) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
  }
  .pulled .grip,
  .grip:active {
    cursor: grabbing;
  }
  .option:has(.move:focus-visible) {
    outline: none;
  }
  .moves {
    flex: none;
    display: flex;
    gap: 0.35em;
  }
  .move {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_line-strong);
    border-radius: 7px;
    background: var(--_paper);
  }
  .move[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_line-strong);
    cursor: default;
  }
  .keys {
    margin: 0 0 0.7em;
    font-size: 0.8em;
    color: var(--_mute);
  }
  /* Who has no fine pointer has, most often, no keys either. */
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .option {
      border-width: 2px;
    }
    .option.chosen,
    .option.pulled {
      border-color: Highlight;
    }
    .told .option.right,
    .fill.right input {
      border: 3px double CanvasText;
    }
    .told .right .letter span {
      color: ButtonText;
    }
    .move[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .moves,
    .dots,
    .keys {
      display: none;
    }
    /* Room to write a number into. */
    .open .order .letter span {
      visibility: hidden;
    }
  }
`;
