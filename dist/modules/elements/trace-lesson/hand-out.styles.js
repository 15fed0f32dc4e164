import { css } from 'lit';
/** What is on paper only, and what is not on paper. */
export const paperStyles = css `
  .paper {
    display: none;
  }
  @media print {
    .ways,
    .progress,
    .outline,
    .screen {
      display: none;
    }
    .paper {
      display: block;
    }
    .page {
      --_measure: none;
    }
    header {
      margin-block-end: 1em;
    }
    section + section {
      margin-block-start: 1.8em;
    }
    .heading,
    .prompt,
    .paper .about {
      break-after: avoid;
    }
    .question,
    .solution {
      margin-block-end: 1.3em;
    }
    .question,
    .paper li,
    .paper pre {
      break-inside: avoid;
    }
    .paper p {
      margin: 0.2em 0;
    }
    .paper .heading {
      margin-block-end: 0.75em;
    }
    .prompt {
      font-weight: 600;
    }
    .task {
      font-style: italic;
    }
    .paper pre {
      margin: 0.4em 0;
      padding: 0.5em 0.8em;
      border: 1px solid var(--_line);
      border-radius: 6px;
      font-family: var(--_code);
      font-size: 0.85em;
      line-height: 1.5;
      white-space: pre-wrap;
      text-align: left;
    }
    .paper ul {
      margin: 0.4em 0 0;
      padding: 0;
      list-style: none;
    }
    .paper li {
      padding-block: 0.15em;
    }
    .paper ul li {
      display: grid;
      grid-template-columns: 2em minmax(0, 1fr);
    }
    .letter {
      font-weight: 600;
    }
    .blank {
      display: flex;
      gap: 0.6em;
      align-items: end;
      padding-block-start: 1em;
    }
    .blank span {
      flex: 0 1 20em;
      border-block-end: 1px solid;
    }
    .paper ol {
      margin: 0.3em 0;
      padding-inline-start: 1.6em;
    }
    .solutions {
      break-before: page;
      font-size: 0.92em;
    }
    .reference {
      color: inherit;
      text-decoration: none;
    }
  }
`;
