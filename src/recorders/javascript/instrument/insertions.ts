/** A text, or what makes it when all of the program is known. */
type Text = string | (() => string);

/** What is put between the characters of a program, so that all of them keep their line. */
export interface Insertions {
  /** Opens something before a place: what was opened first is outermost. */
  open(at: number, text: Text): void;
  /** Closes something at a place: what was closed first is innermost. */
  close(at: number, text: Text): void;
  /** The program with all of them. */
  apply(): string;
}

export const insertionsInto = (source: string): Insertions => {
  const closes = new Map<number, Text[]>();
  const opens = new Map<number, Text[]>();
  const add =
    (to: Map<number, Text[]>) =>
    (at: number, text: Text): void => {
      const there = to.get(at);
      if (there) there.push(text);
      else to.set(at, [text]);
    };
  return {
    open: add(opens),
    close: add(closes),
    apply() {
      const places = [...new Set([...closes.keys(), ...opens.keys()])].sort((a, b) => a - b);
      let [result, last] = ['', 0];
      for (const at of places) {
        result += source.slice(last, at);
        for (const text of [...(closes.get(at) ?? []), ...(opens.get(at) ?? [])])
          result += typeof text === 'string' ? text : text();
        last = at;
      }
      return result + source.slice(last);
    },
  };
};
