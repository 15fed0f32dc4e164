import { EXPRESSIONS } from './expressions.js';
import { FUNCTIONS } from './functions.js';
import { insertionsInto } from './insertions.js';
import { declaredIn, varsIn } from './names.js';
import { freeName, parseProgram } from './parse.js';
import { STATEMENTS } from './statements.js';
import { Walk } from './walk.js';
const RULES = { ...EXPRESSIONS, ...FUNCTIONS, ...STATEMENTS };
/** Names that exist in every script of Node. */
const WRAPPER = ['exports', 'require', 'module', '__filename', '__dirname'];
/**
 * Puts calls of the run-time into the files of a program. Nothing else changes, and no line or column of what was there
 * moves to another line.
 *
 * @throws {ProgramError} if a file cannot be read.
 */
export const instrument = (sources) => {
    const hook = freeName('$trace', sources.map(({ text }) => text));
    const tables = { sites: [], scopes: [], functions: [], texts: [] };
    const files = sources.map((source, file) => {
        const { text } = source;
        const { program, kind } = parseProgram(source);
        const put = insertionsInto(text);
        const walk = new Walk(file, text, hook, put, tables, RULES);
        const activation = {
            handle: `${hook}m`,
            isModule: true,
            isEntry: file === 0,
            isAsync: kind === 'module',
            around: undefined,
            captures: new Map(),
        };
        const scope = walk.scope(undefined, {
            activation,
            vars: varsIn(program.body),
            declared: declaredIn(program.body),
            hidden: kind === 'script' ? WRAPPER : [],
        });
        const directives = program.body.filter((one) => one.type === 'ExpressionStatement' && one.directive !== undefined);
        const last = directives.at(-1);
        const begin = last?.end ?? /^#!.*/.exec(text)?.[0].length ?? 0;
        const start = `var ${activation.handle}=${hook}.module(${file},${scope.table?.index ?? -1},${walk.reader(scope) || 'undefined'});`;
        put.open(begin, `${last ? ';' : ''}${start}`);
        walk.visit({ ...program, body: program.body.slice(directives.length) }, scope);
        put.close(text.length, `\n;${hook}.end(${activation.handle});`);
        return { code: put.apply(), kind };
    });
    return { files, tables, hook };
};
