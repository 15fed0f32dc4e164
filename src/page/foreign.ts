/** Bytes of a trace of another tool. */
export const MOST_FOREIGN_BYTES = 64_000_000;

/** Whether JSON is a trace of another tool: those have their steps in a bare list, or in one that is called `trace`. */
export const isForeign = (json: unknown): boolean => {
  const {trace = json} = (json ?? {}) as {readonly trace?: unknown};
  const [first] = Array.isArray(trace) ? (trace as unknown[]) : [];
  return typeof first === 'object' && first !== null && 'event' in first;
};

/** What such text begins with: a script that gives a page a trace, or a log of PySnooper. */
const BEGINS = /^[^{]*\ballTraceData\s*\[|^\P{L}*(?:\[[\d;]*m)*\s*Source path:/u;

/** Whether it is text that another tool wrote, and no JSON. */
export const isForeignText = (text: unknown): text is string =>
  typeof text === 'string' && BEGINS.test(text.slice(0, 2000));
