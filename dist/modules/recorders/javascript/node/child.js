import { closeSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { types } from 'node:util';
import { instrument } from '../instrument/instrument.js';
import { ProgramError } from '../instrument/parse.js';
import { failModule, leaveTop } from '../runtime/arrivals.js';
import { VirtualClock } from '../runtime/clock.js';
import { tidyStacks } from '../runtime/errors.js';
import { changeGlobals } from '../runtime/globals.js';
import { hooksFor } from '../runtime/hooks.js';
import { Recorder, STOP } from '../runtime/recorder.js';
import { changeNode } from './chance.js';
import { link } from './modules.js';
import { catchOutput } from './printing.js';
import { Requests } from './requests.js';
import { Spool } from './spool.js';
import { stackWriter } from './stacks.js';
import { timerModules } from './timers.js';
import { withoutTypes } from './types.js';
const { files, root, input, limits, records, open, opaque } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const spool = new Spool(records, limits.size);
// As it is without a recorder.
process.argv = [process.argv0, resolve(root, files[0].name)];
process.execArgv = [];
const prepare = async () => {
    try {
        return instrument(await Promise.all(files.map((file) => withoutTypes(file, root))));
    }
    catch (error) {
        if (!(error instanceof ProgramError))
            throw error;
        const { name, message, file, line } = error;
        const place = file === files[0].name ? `line ${line}` : `${file}, line ${line}`;
        spool.task({ name: 'main' });
        spool.frame({ name: '', kind: 'module' });
        spool.end({ reason: 'syntax-error', error: { type: name, message: `${message} (${place})` } });
        return undefined;
    }
};
const run = (program) => {
    const { setImmediate, setTimeout } = globalThis;
    const exit = process.exit.bind(process);
    const isProxy = (value) => types.isProxy(value);
    let isPlanned = false;
    const plan = () => {
        if (isPlanned)
            return;
        isPlanned = true;
        setImmediate(turn);
    };
    const clock = new VirtualClock(plan);
    const recorder = new Recorder(program, spool, { now: () => clock.now, isProxy, open, opaque }, limits);
    const fail = (error) => {
        if (error !== STOP)
            recorder.fail(error);
        exit();
    };
    /** An error that nobody caught is told to the program, if it listens for such. */
    const uncaught = (error, origin = 'uncaughtException') => {
        if (error === STOP || process.listenerCount('uncaughtException') === 0)
            return fail(error);
        recorder.raised = undefined;
        try {
            process.emit('uncaughtException', error, origin);
        }
        catch (another) {
            fail(another);
        }
    };
    const requests = new Requests();
    const turn = () => {
        isPlanned = false;
        const { now, due } = clock;
        if (due === undefined)
            return;
        if (requests.holdUp(now, due)) {
            isPlanned = true;
            setTimeout(turn, 1);
            return;
        }
        const timer = clock.take();
        plan();
        recorder.turn(timer.maker, timer.callback, timer.run);
    };
    tidyStacks(stackWriter(root));
    changeGlobals(globalThis, { recorder, clock, hook: program.hook });
    changeNode(clock);
    catchOutput((text) => recorder.print(text), clock);
    const lines = [...input];
    let stdin;
    Object.defineProperties(globalThis, {
        [program.hook]: {
            value: hooksFor(recorder, files.map(({ name }) => name)),
        },
        prompt: { value: () => lines.shift() ?? null, writable: true, configurable: true },
    });
    Object.defineProperty(process, 'stdin', {
        get: () => (stdin ??= Readable.from(input.map((line) => `${line}\n`))),
        configurable: true,
    });
    process.exit = (code) => {
        recorder.finish({ reason: 'exit' });
        return exit(code);
    };
    process.on('exit', () => recorder.finish({ reason: 'finished' }));
    process.setUncaughtExceptionCaptureCallback(uncaught);
    process.on('unhandledRejection', (error) => {
        if (process.listenerCount('unhandledRejection') === 1)
            uncaught(error, 'unhandledRejection');
    });
    link(program, files.map(({ name }) => name), root, timerModules(clock), (file, error, isAwaited) => failModule(file, error, isAwaited, recorder))
        .run(0)
        .catch((error) => {
        try {
            if (error !== STOP)
                leaveTop(error, recorder);
        }
        catch (stop) {
            if (stop !== STOP)
                throw stop;
        }
        uncaught(error);
    });
};
const program = await prepare();
// From now on its time counts.
writeSync(3, 'began');
closeSync(3);
if (program)
    run(program);
