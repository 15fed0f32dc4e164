/** The name of what an async call begins: the call, as far as it can be told in short. */
export declare const taskName: (name: string, args: readonly unknown[]) => string;
