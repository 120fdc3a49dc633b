/**
 * Selectors of the site files, with one addition: `a >>> b` is a `b` inside the open shadow root of an `a`.
 */

const INTO_SHADOW = /\s*>>>\s*/;

/** The element whose shadow root `node` lives in, if any. */
function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** Does this element fit? `a >>> b` fits a `b` whose shadow host is an `a`. */
export function fits(element: Element, selector: string): boolean {
  const steps = selector.split(INTO_SHADOW).reverse();
  let at: Element | undefined = element;
  for (const step of steps) {
    if (!at?.matches(step)) return false;
    at = hostOf(at);
  }
  return true;
}

/** Everything under `scope` that fits, in document order; `scope` itself may lie in the shadow root that is meant. */
export function findAll(scope: ParentNode, selector: string): Element[] {
  const [first = '', ...rest] = selector.split(INTO_SHADOW);
  const last = rest.at(-1);
  const host = last && hostOf(scope);
  if (host && fits(host, [first, ...rest.slice(0, -1)].join(' >>> '))) {
    return [...scope.querySelectorAll(last)];
  }
  return rest.reduce<Element[]>(
    (hosts, step) => hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(step) ?? [])]),
    [...scope.querySelectorAll(first)],
  );
}

/** Does an address fit a pattern in which `*` stands for anything? */
export function fitsGlob(address: string, glob: string): boolean {
  const pieces = glob.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`).test(address);
}

/** The elements of an event's path, innermost first, across open shadow roots. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((each): each is Element => (each as Node).nodeType === 1);
}

/** An element and its ancestors, innermost first, across shadow roots. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | undefined = element; at; at = at.parentElement ?? hostOf(at)) line.push(at);
  return line;
}

/** Rendered at all. Where the browser cannot say, yes: reading too much is safer than missing the draft. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
