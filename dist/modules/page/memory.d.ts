export declare const remember: (key: string, value: unknown) => void;
export declare const recall: (key: string) => unknown;
