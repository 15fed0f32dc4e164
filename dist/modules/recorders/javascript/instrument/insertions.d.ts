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
export declare const insertionsInto: (source: string) => Insertions;
export {};
