/** A module of Node's as a script sees it, and its `require`. */
export interface Script {
    readonly module: NodeJS.Module;
    readonly require: NodeJS.Require;
}
/**
 * Makes a script known to Node as one of its modules.
 *
 * @param find Gives what a specifier means to the recorder, as an object so that `undefined` can be one, or leaves it to Node.
 */
export declare const scriptAt: (path: string, parent: NodeJS.Module | undefined, isMain: boolean, find: (specifier: string, module: NodeJS.Module, real: NodeJS.Require) => {
    readonly exports: unknown;
} | undefined) => Script;
