import type {ScopeTable} from '../tables.js';
import type {Declared} from './names.js';

/** A function while it is read, or the top level of a file. */
export interface Activation {
  /** The variable that holds its frame at run time. */
  readonly handle: string;
  readonly isModule: boolean;
  /** Whether it is the top level of the file that is run, which lives as long as the program. */
  readonly isEntry: boolean;
  readonly isAsync: boolean;
  /** The function around it. */
  readonly around: Activation | undefined;
  /** The scopes around it of which it uses names, that may be gone when it runs. */
  readonly captures: Map<Scope, Set<string>>;
}

/** A scope while it is read. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly activation: Activation;
  /** All names that it declares, also those that no reader is shown. */
  readonly bound: ReadonlySet<string>;
  /** What the run-time is told; without it there is nothing to look at. */
  readonly table: (ScopeTable & {readonly index: number}) | undefined;
  /** Where each name that is not always readable becomes so, ascending. */
  readonly ends: readonly number[];
  /** The variable that holds the scope at run time, and from where on it does. */
  readonly token?: string;
  readonly tokenFrom: number;
  /** Whether a function in it uses its names. */
  captured: boolean;
}

/** What `return`, `break` and `continue` mean where they stand. */
export interface Within {
  /** Whether a `finally` runs before the function returns. */
  readonly guarded: boolean;
  /** Whether it is in a `finally`. */
  readonly finalizer: boolean;
  /** What `break` and `continue` can name, or reach without a name, without leaving the innermost `finally`. */
  readonly targets: readonly string[];
}

export const NOT_WITHIN: Within = {guarded: false, finalizer: false, targets: []};

/** How many variables of each scope of the function can be read at a place, outermost first. */
export const countsAt = (scope: Scope, at: number): readonly number[] => {
  const counts: number[] = [];
  for (let one: Scope | undefined = scope; one?.activation === scope.activation; one = one.parent) {
    if (!one.table) continue;
    const {guarded, eager, names} = one.table;
    counts.unshift(guarded ? names.length : eager + one.ends.filter((end) => end >= 0 && end <= at).length);
  }
  return counts;
};

/** Whether a name hides a variable of the same function. */
export const hides = (names: readonly string[], parent: Scope | undefined, activation: Activation): boolean => {
  for (let one = parent; one?.activation === activation; one = one.parent)
    if (names.some((name) => one?.table?.names.includes(name))) return true;
  return false;
};

/** Notes that a name is used: functions between it and its scope capture the scope. */
export const use = (name: string, scope: Scope, at: number): void => {
  let owner: Scope | undefined = scope;
  while (owner && !owner.bound.has(name)) owner = owner.parent;
  if (!owner?.table || owner.table.guarded || !owner.table.names.includes(name)) return;
  if (owner.activation === scope.activation || at < owner.tokenFrom) return;
  if (owner.activation.isEntry && owner.token === undefined) return;
  owner.captured = true;
  for (let one: Activation | undefined = scope.activation; one && one !== owner.activation; one = one.around) {
    const names = one.captures.get(owner);
    if (names) names.add(name);
    else one.captures.set(owner, new Set([name]));
  }
};

/** The names of a block in the order in which they can be read. */
export const inOrder = (declared: readonly Declared[]): readonly Declared[] =>
  declared.filter(({varies}) => varies).toSorted((a, b) => a.end - b.end);
