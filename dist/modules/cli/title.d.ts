/** `list_of-things` as `List of things`. */
export declare const titleOf: (name: string) => string;
