import { inspect, parseArgs } from 'node:util';
/** How a command ended: all is well; something was found; it could not do its work. */
export const EXIT = { ok: 0, found: 1, failed: 2 };
/** Somebody called a command in a way that it does not know. */
export class UsageError extends Error {
}
/** Arguments by the platform's own parser; what it does not know is a {@link UsageError}. */
export const readArguments = (args, options) => {
    try {
        return parseArgs({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        // Its first sentence says it; the others are about how to write arguments that look like options.
        const message = error instanceof Error ? error.message : inspect(error);
        throw new UsageError(message.split('. ')[0].replace(/\.$/, ''));
    }
};
