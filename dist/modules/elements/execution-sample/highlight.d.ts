/** What a piece of code is, as far as colours go. */
export type TokenKind = 'keyword' | 'string' | 'comment' | 'number' | 'name' | 'type';
/** A piece of code: from one character to before another. */
export interface Token {
    readonly from: number;
    readonly to: number;
    readonly kind: TokenKind;
}
/** Finds the pieces of code in a language, ascending and apart. May take its time; may know nothing. */
export type Highlighter = (code: string, language: string) => Iterable<Token> | Promise<Iterable<Token>>;
/** The highlighter that is used where nobody gave another: fetched with the first code that has a language it knows. */
export declare const defaultHighlighter: Highlighter;
/** A line of the code, and where it begins. */
export interface Line {
    readonly text: string;
    readonly from: number;
}
/** The tokens of each line, counted from its beginning: what goes over several lines is in each of them. */
export declare const tokensByLine: (tokens: readonly Token[], lines: readonly Line[]) => Token[][];
