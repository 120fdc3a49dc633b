/**
 * Selectors of the site files, with one addition: `a >>> b` is a `b` inside the open shadow root of an `a`, or in the
 * document of an `a` that is a frame of the page's own. Some editors (TinyMCE, CKEditor 4) write in such a frame, whose
 * submit control stands outside it; then the page around it is the one that watches.
 */

const INTO_SHADOW = /\s*>>>\s*/;

/** The element whose shadow root `node` lives in, or the frame of this page whose document it lives in, if any. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  // What holds this script's own frame is another script's business.
  return root === document ? undefined : ((root as Document).defaultView?.frameElement ?? undefined);
}

/** The document of a frame, where the page itself could read it too. */
export function documentIn(frame: Element): Document | undefined {
  return (frame as Partial<HTMLIFrameElement>).contentDocument ?? undefined;
}

const innerOf = (host: Element): ParentNode | undefined => host.shadowRoot ?? documentIn(host);

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
    (hosts, step) => hosts.flatMap((host) => [...(innerOf(host)?.querySelectorAll(step) ?? [])]),
    [...scope.querySelectorAll(first)],
  );
}

/** Does an address fit a pattern in which `*` stands for anything? */
export function fitsGlob(address: string, glob: string): boolean {
  const pieces = glob.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`).test(address);
}

/** The elements of an event's path, innermost first, across open shadow roots and out of a frame that we watch. */
export function elementsOf(event: Event): Element[] {
  const path = event.composedPath().filter((each): each is Element => (each as Node).nodeType === 1);
  const outer = path.at(-1);
  const frame = outer && hostOf(outer);
  return frame ? [...path, ...lineage(frame)] : path;
}

/** The innermost element that an event is told of; cheaper than its whole path, and events are many. */
export function innermost(event: Event): EventTarget | undefined {
  const target = event.target as Element;
  return target.shadowRoot ? event.composedPath()[0] : target;
}

/** An element and its ancestors, innermost first, across shadow roots and out of frames that we watch. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | undefined = element; at; at = at.parentElement ?? hostOf(at)) line.push(at);
  return line;
}

/** Rendered at all. Where the browser cannot say, yes: reading too much is safer than missing the draft. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
