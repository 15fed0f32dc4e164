import { parse } from 'acorn';
/** A program that cannot be read: where, and why. */
export class ProgramError extends Error {
    /** Name of its file. */
    file;
    /** Line, from 1. */
    line;
    /** @param type What kind of problem it is to a reader. */
    constructor(message, file, line, type = 'SyntaxError') {
        super(message);
        this.name = type;
        this.file = file;
        this.line = line;
    }
}
const OPTIONS = {
    module: { sourceType: 'module' },
    // The body of the function that Node makes of a script.
    script: { sourceType: 'script', allowReturnOutsideFunction: true },
};
const parseAs = ({ name, text }, kind) => {
    try {
        return parse(text, { ecmaVersion: 'latest', locations: true, allowHashBang: true, ...OPTIONS[kind] });
    }
    catch (error) {
        const { message, loc } = error;
        return new ProgramError(message.replace(/ \(\d+:\d+\)$/, ''), name, loc?.line ?? 1);
    }
};
/**
 * Reads a program. Without a kind it is a script if it can be one, else a module: as Node sees a `.js` file.
 *
 * @throws {ProgramError} if it is neither.
 */
export const parseProgram = (source) => {
    const { kind } = source;
    const first = parseAs(source, kind ?? 'script');
    if (!(first instanceof ProgramError))
        return { program: first, kind: kind ?? 'script' };
    const second = kind ? first : parseAs(source, 'module');
    if (!(second instanceof ProgramError))
        return { program: second, kind: 'module' };
    // What reads further knows better what is wrong.
    throw second.line >= first.line ? second : first;
};
/** A name that none of the texts contains, beginning with this one. */
export const freeName = (wanted, texts) => {
    let name = wanted;
    while (texts.some((text) => text.includes(name)))
        name += '_';
    return name;
};
