/** Bytes of a trace of another tool. */
const MOST_FOREIGN_BYTES = 64_000_000;
/** Characters of a text that say what it is. */
const BEGINNING = 2000;
/** What text that is no JSON begins with: a script that gives a page a trace, or a log of PySnooper, which may have colours. */
const TEXT = /^[^{]*\ballTraceData\s*\[|^(?:[^\p{L}{"]*\[[\d;]*m)*\s*(?:Source path:|Starting var:|\d\d:\d\d:\d\d\.\d)/u;
/** A page that has such a script. */
const PAGE = /^\s*<[^]*\ballTraceData\s*\[/;
/** What JSON of another tool begins with: a bare list, or a key that no lesson has. */
const JSON_OF_OTHERS = /^\s*(?:\[|\{\s*"(?:code|trace|stdin|userlog|startingInstruction)"\s*:)/;
/** Whether it is text that another tool wrote, and no JSON. */
export const isForeignText = (text) => TEXT.test(text.slice(0, BEGINNING)) || PAGE.test(text);
/** How many bytes a text may have, by how it begins: lessons are short, and have to be seen to be none before more is read. */
export const mostBytes = (text, ofLesson) => isForeignText(text) || JSON_OF_OTHERS.test(text.slice(0, BEGINNING)) ? MOST_FOREIGN_BYTES : ofLesson;
/** Whether a document is a trace of another tool: those have their steps in a bare list, or in one that is called `trace`. */
export const isForeign = (document) => {
    if (typeof document === 'string')
        return isForeignText(document);
    const { trace = document } = (document ?? {});
    const [first] = Array.isArray(trace) ? trace : [];
    return typeof first === 'object' && first !== null && 'event' in first;
};
