import {css, html, type TemplateResult} from 'lit';

/** What of the page around a story can be chosen. */
export interface PageChoice {
  readonly theme?: string;
  readonly direction?: string;
  readonly width?: string;
}

const styles = css`
  .page {
    box-sizing: border-box;
    padding: 0.25em 1.25em;
    background: #fff;
    color: #1d1e22;
    font:
      16px/1.6 Inter,
      system-ui,
      sans-serif;
  }
  .page.dark {
    background: #16171b;
    color: #e4e5ea;
  }
  .page.alone {
    min-block-size: 100vh;
  }
  .column {
    max-inline-size: 46em;
    margin-inline: auto;
  }
  .page:is(.w320, .w768) {
    padding-inline: 0.75em;
  }
  .w320 .column {
    inline-size: 320px;
    max-inline-size: 100%;
  }
  .w768 .column {
    inline-size: 768px;
    max-inline-size: 100%;
  }
`;

document.adoptedStyleSheets.push(styles.styleSheet!);

/**
 * The page around a story: its colours, direction and width, of which our elements make theirs.
 *
 * @param isAlone Whether the story has the page for itself.
 */
export const page = (
  content: unknown,
  {theme = 'light', direction = 'ltr', width = 'full'}: PageChoice,
  isAlone = true,
): TemplateResult =>
  html`<div class="page ${theme} w${width} ${isAlone ? 'alone' : ''}" dir=${direction}>
    <div class="column">${content}</div>
  </div>`;
