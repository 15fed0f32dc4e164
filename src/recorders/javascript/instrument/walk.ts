import type {AnyNode} from 'acorn';
import type {FunctionTable, ScopeTable, Site} from '../tables.js';
import {touches} from './effects.js';
import type {Insertions} from './insertions.js';
import {childrenOf, type Declared} from './names.js';
import {countsAt, hides, inOrder, NOT_WITHIN, type Activation, type Scope, type Within} from './scope.js';

/** The tables of a program while its files are read. */
export interface TablesInWork {
  readonly sites: Site[];
  readonly scopes: ScopeTable[];
  readonly functions: FunctionTable[];
  readonly texts: string[];
}

/** What a rule does with a node of its type. */
type Rule<Node extends AnyNode = AnyNode> = (node: Node, scope: Scope, walk: Walk) => void;

/** The rules by the type of the node; a node without one is walked through. */
export type Rules = {readonly [Type in AnyNode['type']]?: Rule<Extract<AnyNode, {type: Type}>>};

/** How many characters of the source a reader is told. */
const TEXT = 60;

/** Reads one file: what is put into it, and what is noted of it. */
export class Walk {
  readonly source: string;
  readonly file: number;
  /** The variable of the run-time. No name of the program contains it. */
  readonly hook: string;
  readonly put: Insertions;
  readonly tables: TablesInWork;
  /** What functions and classes are called that have no name of their own. */
  readonly names: WeakMap<AnyNode, string> = new WeakMap();
  /** Where the labels before a statement begin. */
  readonly starts: WeakMap<AnyNode, number> = new WeakMap();
  /** What `return`, `break` and `continue` mean here. */
  within: Within = NOT_WITHIN;
  readonly #rules: Rules;
  readonly #sites = new Map<AnyNode, number>();

  constructor(file: number, source: string, hook: string, put: Insertions, tables: TablesInWork, rules: Rules) {
    this.source = source;
    this.file = file;
    this.hook = hook;
    this.put = put;
    this.tables = tables;
    this.#rules = rules;
  }

  /** Walks a node by the rule for its type. */
  visit(node: AnyNode | null | undefined, scope: Scope): void {
    if (!node) return;
    const rule = this.#rules[node.type] as Rule | undefined;
    if (rule) rule(node, scope, this);
    else this.children(node, scope);
  }

  /** Walks what is in a node. */
  children(node: AnyNode, scope: Scope): void {
    for (const child of childrenOf(node)) this.visit(child, scope);
  }

  /** Walks a part in which `return`, `break` or `continue` mean something else. */
  inside(change: Partial<Within>, walkPart: () => void): void {
    const {within} = this;
    this.within = {...within, ...change};
    walkPart();
    this.within = within;
  }

  /** Puts texts around a node, inside of its own parentheses. */
  wrap(node: AnyNode, before: string, after: string, scope: Scope): void {
    this.put.open(node.start, before);
    this.visit(node, scope);
    this.put.close(node.end, after);
  }

  /** The number of a place. A statement has one, however often it is asked for. */
  site(node: AnyNode, scope: Scope, more: Partial<Site> = {}): number {
    const known = this.#sites.get(node);
    if (known !== undefined) return known;
    const {start, end} = node.loc!;
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
  tell(hook: string, node: AnyNode, scope: Scope, more: Partial<Site> = {}): string {
    return `${this.hook}.${hook}(${scope.activation.handle},${this.site(node, scope, more)}`;
  }

  /** The source of a node as a reader is told it. */
  text({start, end}: AnyNode): string {
    const text = this.source.slice(start, end).replaceAll(/\s+/g, ' ');
    return text.length <= TEXT ? text : `${text.slice(0, TEXT - 1)}…`;
  }

  /** A comment by which the text of a function or class is found again. */
  mark(start: number, end: number): string {
    return `/*${this.hook}${this.tables.texts.push(this.source.slice(start, end)) - 1}*/`;
  }

  /** A scope in which names live; without names that vary the run-time is not told of it. */
  scope(
    parent: Scope | undefined,
    {
      activation = parent!.activation,
      parameters = [],
      vars = [],
      declared = [],
      hidden = [],
      guarded = false,
      tokenFrom = 0,
      token,
    }: {
      readonly activation?: Activation;
      readonly parameters?: readonly string[];
      readonly vars?: readonly string[];
      readonly declared?: readonly Declared[];
      /** Names that are bound, and are no variables to a reader. */
      readonly hidden?: readonly string[];
      readonly guarded?: boolean;
      readonly tokenFrom?: number;
      readonly token?: string;
    },
  ): Scope {
    const eager = [...new Set([...parameters, ...vars])];
    const lexical = inOrder(declared).filter(({name}) => !eager.includes(name));
    const names = [...eager, ...lexical.map(({name}) => name)];
    const bound = new Set([...names, ...hidden, ...declared.map(({name}) => name)]);
    const base = {parent, activation, bound, tokenFrom, captured: false, ends: lexical.map(({end}) => end)};
    if (names.length === 0) return {...base, table: undefined};
    const index = this.tables.scopes.length;
    const table = {
      names,
      parameters: new Set(parameters).size,
      eager: eager.length,
      guarded,
      hides: hides(names, parent, activation),
    };
    this.tables.scopes.push(table);
    return {...base, table: {...table, index}, ...(token !== undefined && {token: `${token}${index}`})};
  }

  /** A function that reads the variables of a scope, as many as there are by then, into a list. */
  reader({table}: Scope): string {
    if (!table) return '';
    const {names, guarded} = table;
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
