/** Whether JSON nests deeper than a limit. Not recursive: hostile JSON nests a million levels deep, which no stack holds. */
export declare const isDeeper: (json: unknown, limit: number) => boolean;
