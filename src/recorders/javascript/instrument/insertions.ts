/** A text, or what makes it when all of the program is known. */
type Text = string | (() => string);

/** What is put between the characters of a program, so that all of them keep their line. */
export interface Insertions {
  /** Opens something before a node: what was opened first is outermost. */
  open(at: number, text: Text): void;
  /** Closes something after a node: what was closed first is innermost. */
  close(at: number, text: Text): void;
  /** Is the first in something with braces or parentheses. */
  begin(at: number, text: Text): void;
  /** Is the last in something with braces or parentheses. */
  finish(at: number, text: Text): void;
  /** The program with all of them. */
  apply(): string;
}

/** In which order texts stand at one place: what ends there comes first, what begins there last. */
const ORDER = ['close', 'begin', 'finish', 'open'] as const;

export const insertionsInto = (source: string): Insertions => {
  const places = new Map<number, Record<(typeof ORDER)[number], Text[]>>();
  const put =
    (kind: (typeof ORDER)[number]) =>
    (at: number, text: Text): void => {
      let place = places.get(at);
      if (!place) places.set(at, (place = {close: [], begin: [], finish: [], open: []}));
      place[kind].push(text);
    };
  return {
    open: put('open'),
    close: put('close'),
    begin: put('begin'),
    finish: put('finish'),
    apply() {
      let [result, last] = ['', 0];
      for (const [at, texts] of [...places].sort(([a], [b]) => a - b)) {
        result += source.slice(last, at);
        for (const kind of ORDER) for (const text of texts[kind]) result += typeof text === 'string' ? text : text();
        last = at;
      }
      return result + source.slice(last);
    },
  };
};
