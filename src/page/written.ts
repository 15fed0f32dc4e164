/** The element that has the focus, in whatever shadow tree. */
const focusedIn = (root: ShadowRoot): Element | null => {
  let {activeElement} = root;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement;
};

/** Elements that are no style sheet: a shadow root that was written down has them inside, another one beside. */
const shown = (parent: ParentNode): Element[] => [...parent.children].filter(({localName}) => localName !== 'style');

/** The way to an element of a root: the how many-th child of each it is in. */
const wayTo = (element: Element | null, root: ShadowRoot): readonly number[] => {
  const way: number[] = [];
  for (let at = element; at; at = at.parentElement) way.unshift(shown(at.parentElement ?? root).indexOf(at));
  return way;
};

/**
 * Takes out of a shadow root what was written into it before there was a script. Returns what to call when the same has been
 * rendered again: the focus goes to where it was.
 */
export const takeOut = (root: ShadowRoot, nodes: readonly ChildNode[]): (() => void) => {
  const focused = focusedIn(root);
  const way = wayTo(root.activeElement, root);
  for (const node of nodes) node.remove();
  return () => {
    const same = way.reduce<Element | undefined>((at, index) => at && shown(at)[index], root as unknown as Element);
    const target = focused?.isConnected ? focused : focused && same;
    (target as Partial<HTMLElement> | null | undefined)?.focus?.({preventScroll: true});
  };
};

/** The first element of a tag among nodes; it is taken from there. */
export const take = (nodes: readonly ChildNode[], tag: string): HTMLElement | undefined => {
  for (const node of nodes) {
    const found = node instanceof HTMLElement ? (node.querySelector<HTMLElement>(tag) ?? undefined) : undefined;
    if (!found) continue;
    found.remove();
    return found;
  }
  return undefined;
};
