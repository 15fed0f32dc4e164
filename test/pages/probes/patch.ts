/**
 * What other scripts of a page do to the language and to the browser before ours runs. The script's own query names it; it is
 * taken back before browsers speak with the page again.
 */

type Patch = () => void;

const saved: (() => void)[] = [];

/** Puts a property on an object, or takes it off (`undefined`), until it is taken back. */
const put = (object: object, name: PropertyKey, property: PropertyDescriptor | undefined): void => {
  const old = Object.getOwnPropertyDescriptor(object, name);
  saved.push(() => {
    if (old) Object.defineProperty(object, name, old);
    else Reflect.deleteProperty(object, name);
  });
  if (property) Object.defineProperty(object, name, {configurable: true, ...property});
  else Reflect.deleteProperty(object, name);
};

/** As an assignment of the nineties would: to be met by every `for in`. */
const assign = (object: object, functions: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(functions)) put(object, name, {value, writable: true, enumerable: true});
};
const replace = (object: object, functions: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(functions)) put(object, name, {value, writable: true});
};
const remove = (object: object, ...names: string[]): void => {
  for (const name of names) put(object, name, undefined);
};
const refuse = (what: string) => (): never => {
  throw new DOMException(`${what} is not allowed here`, 'SecurityError');
};

const native = {Promise, fetch: fetch.bind(window)};

const PATCHES: Record<string, Patch> = {
  // What other scripts put in place of what the language has.

  'Array.from takes no function': () => {
    const from = (list?: {length?: number; toArray?: () => unknown[]} & Record<number, unknown>): unknown[] => {
      if (!list) return [];
      if (list.toArray) return list.toArray();
      const result: unknown[] = [];
      for (let i = 0; i < (list.length ?? 0); i++) result.push(list[i]);
      return result;
    };
    assign(Array, {from});
  },
  'entries() of a list is a copy of it': () =>
    assign(Array.prototype, {
      entries(this: unknown[]) {
        return this.slice();
      },
    }),
  'map, filter and flat of a list are old ones': () =>
    assign(Array.prototype, {
      map(this: unknown[], f: (item: unknown, i: number) => unknown) {
        const result = [];
        for (let i = 0; i < this.length; i++) result.push(f(this[i], i));
        return result;
      },
      filter(this: unknown[], f: (item: unknown, i: number) => unknown) {
        const result = [];
        for (let i = 0; i < this.length; i++) if (f(this[i], i)) result.push(this[i]);
        return result;
      },
      flat(this: unknown[]) {
        return ([] as unknown[]).concat(...this);
      },
    }),
  'lists and texts have a toJSON of their own': () => {
    const quote = (value: unknown): string => `"${String(value)}"`;
    assign(Array.prototype, {
      toJSON(this: unknown[]) {
        return quote(this.join());
      },
    });
    assign(String.prototype, {
      toJSON(this: string) {
        return quote(this);
      },
    });
  },
  'every object has functions of a library': () =>
    assign(Object.prototype, {extend: () => undefined, each: () => undefined, toQueryString: () => ''}),
  'every list has functions of a library': () =>
    assign(Array.prototype, {contains: () => false, remove: () => undefined, last: () => undefined}),
  'an element cannot be removed': () => replace(Element.prototype, {remove: refuse('remove')}),
  'promises are those of another library': () => {
    class Other<Value> extends native.Promise<Value> {}
    replace(window, {Promise: Other});
  },
  'fetch answers without a stream': () => {
    const old = async (address: string): Promise<object> => {
      const response = await native.fetch(address);
      const text = (): Promise<string> => response.text();
      return {ok: response.ok, status: response.status, url: response.url, headers: response.headers, text};
    };
    replace(window, {fetch: old});
  },
  'functions are bound by an old bind': () =>
    replace(Function.prototype, {
      bind(this: (...all: unknown[]) => unknown, self: unknown, ...some: unknown[]) {
        return (...rest: unknown[]) => this.apply(self, [...some, ...rest]);
      },
    }),
  'the language is frozen': () => {
    for (const one of [Object, Array, Function, Map, Set, WeakMap, Promise, String, RegExp, Error]) {
      Object.freeze(one);
      Object.freeze(one.prototype);
    }
  },

  // What a browser, or its owner, does not have.

  'storage is forbidden': () => put(window, 'localStorage', {get: refuse('storage')}),
  'there is no storage': () => put(window, 'localStorage', {get: () => null}),
  'storage is full': () => replace(Storage.prototype, {setItem: refuse('setItem')}),
  'nobody tells of sizes': () => remove(window, 'ResizeObserver'),
  'there are no custom highlights': () => {
    remove(window, 'Highlight', 'HighlightRegistry');
    remove(CSS, 'highlights');
  },
  'style sheets cannot be shared': () => {
    remove(Document.prototype, 'adoptedStyleSheets');
    remove(ShadowRoot.prototype, 'adoptedStyleSheets');
  },
  'elements have no states': () => remove(ElementInternals.prototype, 'states'),
  'there are no popovers': () =>
    remove(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover'),
  'there is no clipboard': () => put(Navigator.prototype, 'clipboard', {get: () => undefined}),
  'the clipboard is forbidden': () =>
    put(Navigator.prototype, 'clipboard', {get: () => ({writeText: () => native.Promise.reject(new Error('no'))})}),
  'the address may not be changed': () => replace(History.prototype, {replaceState: refuse('replaceState')}),
  'nothing is ever selected': () => replace(window, {getSelection: () => null}),
};

const {src} = document.currentScript as HTMLScriptElement;
PATCHES[decodeURIComponent(new URL(src).search.slice(1))]!();
window.undo = () => {
  for (const take of saved.reverse()) take();
};
