#!/usr/bin/env node
/** The command `trace-elements`. */
import { writeSync } from 'node:fs';
import { COMMANDS } from './commands.js';
import { run } from './run.js';
const { stdout, stderr, env } = process;
// `trace-elements … | head` closes the pipe: nobody wants to hear more.
stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
process.exitCode = await run(COMMANDS, process.argv.slice(2), {
    out: (line) => console.info(line),
    err: (line) => console.error(line),
    progress: (text) => {
        // Carriage return; erase to the end of the line.
        if (stderr.isTTY)
            writeSync(stderr.fd, `\r\u001B[K${text}`);
    },
    // no-color.org: whatever its value, if it is not empty.
    colours: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
});
