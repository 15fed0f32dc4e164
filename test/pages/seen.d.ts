/** What went wrong in a page, and what its console says. */
interface Seen {
  readonly errors: string[];
  readonly violations: string[];
  readonly sentences: string[];
  /** The elements that said that something is wrong with their lesson. */
  readonly lessonErrors: string[];
  /** Names of globals before any script but ours. */
  readonly globals: readonly string[];
}

interface Window {
  seen: Seen;
  /** What the page tells of itself, as JSON. */
  result: Promise<string>;
  /** Takes back what the page did to the language's own objects, so that browsers can speak with it again. */
  undo?: () => void;
}
