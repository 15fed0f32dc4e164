import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '../lesson/unknown-keys.js';
import { packageFolder } from './addresses.js';
import { EXIT, UsageError } from './command.js';
const NAME = 'trace-elements';
/** The version of the package that this file is part of, built or not. */
const version = () => {
    const text = readFileSync(join(packageFolder(), 'package.json'), 'utf8');
    return JSON.parse(text).version;
};
const helpOf = (commands) => {
    const width = Math.max(...Object.keys(commands).map((name) => name.length));
    const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return `Usage: ${NAME} COMMAND [ARGUMENTS]

Commands:
${rows.join('\n')}

  ${NAME} COMMAND --help    tells more of a command
  ${NAME} --version         prints the version`;
};
/** What a wrong word may have been meant for. */
const nearest = (word, known) => {
    const [best] = known.map((one) => ({ one, off: distance(word, one) })).sort((a, b) => a.off - b.off);
    return best && best.off <= 2 ? best.one : undefined;
};
/** Fetches a command. In a clone of the repository what it needs may not be installed: then it says how to do that. */
const load = async (command, io) => {
    try {
        return await command.load();
    }
    catch (error) {
        const { code, message } = error;
        const [, missing] = /Cannot find package '([^']+)'/.exec(message) ?? [];
        if (code !== 'ERR_MODULE_NOT_FOUND' || missing === undefined)
            throw error;
        io.err(`${NAME}: the package "${missing}" is not installed. In ${packageFolder()} run: npm ci --omit=dev`);
        return undefined;
    }
};
/** Runs one of some commands, and returns the exit code. */
export const run = async (commands, [name = '', ...args], io) => {
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
        const asked = Object.hasOwn(commands, args[0] ?? '') ? commands[args[0]] : undefined;
        const about = asked && (await load(asked, io));
        if (asked && !about)
            return EXIT.failed;
        const help = about?.help ?? helpOf(commands);
        // Who asks for nothing gets the same words, but as an answer to a mistake.
        (name ? io.out : io.err)(help);
        return name ? EXIT.ok : EXIT.failed;
    }
    if (name === '--version' || name === '-V') {
        io.out(version());
        return EXIT.ok;
    }
    if (!Object.hasOwn(commands, name)) {
        const near = nearest(name, Object.keys(commands));
        io.err(`${NAME}: there is no command "${name}"${near ? `; did you mean "${near}"?` : ''}`);
        io.err(`${NAME} --help lists them`);
        return EXIT.failed;
    }
    const command = await load(commands[name], io);
    if (!command)
        return EXIT.failed;
    if (args.includes('--help') || args.includes('-h')) {
        io.out(command.help);
        return EXIT.ok;
    }
    try {
        return await command.run(args, io);
    }
    catch (error) {
        if (!(error instanceof UsageError))
            throw error;
        io.err(`${NAME} ${name}: ${error.message}`);
        io.err(`${NAME} ${name} --help tells how to call it`);
        return EXIT.failed;
    }
};
