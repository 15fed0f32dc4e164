import { touches } from './effects.js';
import { childrenOf } from './names.js';
import { countsAt, hides, inOrder, NOT_WITHIN } from './scope.js';
/** How many characters of the source a reader is told. */
const TEXT = 60;
/** Reads one file: what is put into it, and what is noted of it. */
export class Walk {
    source;
    file;
    /** The variable of the run-time. No name of the program contains it. */
    hook;
    put;
    tables;
    /** What functions and classes are called that have no name of their own. */
    names = new WeakMap();
    /** Where the labels before a statement begin. */
    starts = new WeakMap();
    /** What `return`, `break` and `continue` mean here. */
    within = NOT_WITHIN;
    #rules;
    #sites = new Map();
    constructor(file, source, hook, put, tables, rules) {
        this.source = source;
        this.file = file;
        this.hook = hook;
        this.put = put;
        this.tables = tables;
        this.#rules = rules;
    }
    /** Walks a node by the rule for its type. */
    visit(node, scope) {
        if (!node)
            return;
        const rule = this.#rules[node.type];
        if (rule)
            rule(node, scope, this);
        else
            this.children(node, scope);
    }
    /** Walks what is in a node. */
    children(node, scope) {
        for (const child of childrenOf(node))
            this.visit(child, scope);
    }
    /** Walks a part in which `return`, `break` or `continue` mean something else. */
    inside(change, walkPart) {
        const { within } = this;
        this.within = { ...within, ...change };
        walkPart();
        this.within = within;
    }
    /** Puts texts around a node, inside of its own parentheses. */
    wrap(node, before, after, scope) {
        this.put.open(node.start, before);
        this.visit(node, scope);
        this.put.close(node.end, after);
    }
    /** The number of a place. A statement has one, however often it is asked for. */
    site(node, scope, more = {}) {
        const known = this.#sites.get(node);
        if (known !== undefined)
            return known;
        const { start, end } = node.loc;
        const index = this.tables.sites.length;
        this.tables.sites.push({
            line: start.line,
            span: [start.line, start.column, end.line, end.column],
            counts: countsAt(scope, node.start),
            touches: touches(node),
            ...more,
        });
        this.#sites.set(node, index);
        return index;
    }
    /** A call of the run-time that tells of a place. */
    tell(hook, node, scope, more = {}) {
        return `${this.hook}.${hook}(${scope.activation.handle},${this.site(node, scope, more)}`;
    }
    /** The source of a node as a reader is told it. */
    text({ start, end }) {
        const text = this.source.slice(start, end).replaceAll(/\s+/g, ' ');
        return text.length <= TEXT ? text : `${text.slice(0, TEXT - 1)}…`;
    }
    /** A comment by which the text of a function or class is found again. */
    mark(start, end) {
        return `/*${this.hook}${this.tables.texts.push(this.source.slice(start, end)) - 1}*/`;
    }
    /** A scope in which names live; without names that vary the run-time is not told of it. */
    scope(parent, { activation = parent.activation, parameters = [], vars = [], declared = [], hidden = [], guarded = false, tokenFrom = 0, token, }) {
        const eager = [...new Set([...parameters, ...vars])];
        const lexical = inOrder(declared).filter(({ name }) => !eager.includes(name));
        const names = [...eager, ...lexical.map(({ name }) => name)];
        const bound = new Set([...names, ...hidden, ...declared.map(({ name }) => name)]);
        const base = { parent, activation, bound, tokenFrom, captured: false, ends: lexical.map(({ end }) => end) };
        if (names.length === 0)
            return { ...base, table: undefined };
        const index = this.tables.scopes.length;
        const table = {
            names,
            parameters: new Set(parameters).size,
            eager: eager.length,
            guarded,
            hides: hides(names, parent, activation),
        };
        this.tables.scopes.push(table);
        return { ...base, table: { ...table, index }, ...(token !== undefined && { token: `${token}${index}` }) };
    }
    /** A function that reads the variables of a scope, as many as there are by then, into a list. */
    reader({ table }) {
        if (!table)
            return '';
        const { names, guarded } = table;
        const [count, list] = [`${this.hook}n`, `${this.hook}o`];
        const reads = names.map((name, i) => `${list}[${i}]=${name}`);
        const body = guarded
            ? reads.map((read) => `try{${read}}catch{}`).join('')
            : `switch(${count}){${reads
                .map((read, i) => `case ${i + 1}:${read}`)
                .reverse()
                .join(';')}}`;
        return `(${count},${list})=>{${body}}`;
    }
}
