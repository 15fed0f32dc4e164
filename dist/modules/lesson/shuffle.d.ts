/** A number for a text, the same on every machine (FNV-1a, 32 bits). */
export declare const hash: (text: string) => number;
/** The items in an order that depends on the seed only; every order is as likely as any other (Fisher-Yates). */
export declare const shuffled: <Item>(items: readonly Item[], seed: number) => Item[];
