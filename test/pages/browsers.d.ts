/** What the tests of this folder use of the plain modules that start the browsers. */
declare module '*/browsers/webkit.mjs' {
  export class WebKitLauncher {
    constructor(options?: {port?: number});
    initialize(): Promise<void>;
    command(path: string, body?: object, method?: string): Promise<unknown>;
    stop(): Promise<void>;
  }
}

declare module '*/browsers/engines.mjs' {
  export const CHROMIUM: string | undefined;
  export const FIREFOX: string | undefined;
  export const CHROMIUM_ARGS: string[];
}
