import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { EPOCH, randomFrom, replace } from '../runtime/globals.js';
import { defineProperty, getter } from '../runtime/safe.js';
/** A UUID of version 4 by random numbers that are the same in each run. */
const uuidBy = (random) => {
    const digits = 'xxxxxxxx-xxxx-4xxx-Yxxx-xxxxxxxxxxxx';
    let text = '';
    for (let i = 0; i < digits.length; i++) {
        const digit = digits[i];
        if (digit === 'x')
            text += Math.trunc(random() * 16).toString(16);
        else
            text += digit === 'Y' ? '89ab'[Math.trunc(random() * 4)] : digit;
    }
    return text;
};
/** Texts of the present, by the clock of the run. */
const changeFormat = (now) => {
    const { prototype } = Intl.DateTimeFormat;
    const formatOf = getter(prototype, 'format');
    defineProperty(prototype, 'format', {
        get() {
            const format = formatOf(this);
            return (date) => format(date === undefined ? now() : date);
        },
        configurable: true,
    });
    const { formatToParts } = prototype;
    replace(prototype, 'formatToParts', function (date) {
        return formatToParts.call(this, date === undefined ? now() : date);
    });
};
/** Gives a program what else Node has of time and chance, so that it is the same in each run. */
export const changeNode = (clock) => {
    const parts = (ms) => [Math.trunc(ms / 1000), Math.round((ms % 1000) * 1e6)];
    const hrtime = (since = [0, 0]) => {
        const [seconds, nanoseconds] = since;
        return parts(clock.ask() - seconds * 1000 - nanoseconds / 1e6);
    };
    replace(process, 'hrtime', Object.assign(hrtime, { bigint: () => BigInt(clock.ask()) * 1000000n }));
    replace(process, 'uptime', () => clock.ask() / 1000);
    changeFormat(() => EPOCH + clock.ask());
    const random = randomFrom(2);
    const randomUUID = () => uuidBy(random);
    replace(crypto, 'randomUUID', randomUUID);
    replace(Object.getPrototypeOf(globalThis.crypto), 'randomUUID', randomUUID);
    replace(AbortSignal, 'timeout', (delay) => {
        const controller = new AbortController();
        const abort = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
        clock.start('AbortSignal.timeout', abort, delay, []).unref();
        return controller.signal;
    });
    // For those who import them by name.
    syncBuiltinESMExports();
};
