/** Where the script is that the README names. */
export declare const SCRIPT = "https://cdn.jsdelivr.net/npm/trace-elements@0.1/dist/trace-elements.js";
/** The folder of the package that this file is part of, built or not. */
export declare const packageFolder: () => string;
/** The way from a file to another one, as an address. */
export declare const wayFrom: (file: string, to: string) => string;
/** How a file of the author's names a part of the package: where this one is, if it stays there, else where it is published. */
export declare const addressIn: (file: string, part: string) => string;
/** The innermost folder that has both a page and the part of the package that it names: what has to be served. */
export declare const servedFolder: (page: string, part: string) => string;
