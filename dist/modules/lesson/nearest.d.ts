/** The known name that a wrong one most likely stands for: a few letters off, or with the same beginning or end. */
export declare const nearest: (name: string, known: readonly string[]) => string | undefined;
