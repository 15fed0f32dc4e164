/** How a language names options by letter. Each is the source of a pattern, with the spaces that it needs. */
interface Wording {
    /** What stands before the letters: "options " in "options B and C". */
    readonly options: string;
    /** What stands between two letters. */
    readonly and: string;
    /** What says that a letter is the right one: "the answer is ". */
    readonly answer: string;
    /** What denies the letter after it. */
    readonly not?: string;
    /** What stands after a letter and denies it, or says no more than "it is". */
    readonly after?: string;
}
/** What each part is in any of these languages: a lesson may quote one in another, and says in which it is only if it likes. */
export declare const OTHER: Readonly<Record<keyof Wording, string>>;
export {};
