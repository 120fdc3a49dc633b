import { type Box, boxOf, overlap } from './boxes.ts';

/** The part of an editor that is in view: cut by the window and by everything around it that scrolls or hides. */
export function inView(editor: Element): Box | undefined {
  let view: Box | undefined = overlap(editor.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  });
  for (let around = parentOf(editor); around && view; around = parentOf(around)) {
    const { overflowX, overflowY, position } = getComputedStyle(around);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      // What scrolls the whole page is the window, which is counted already.
      if (around !== document.body && around !== document.documentElement)
        view = overlap(view, around.getBoundingClientRect());
    }
    if (position === 'fixed') break;
  }
  return view && boxOf(view);
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** What a person would press at a point: the topmost element, also inside the root that `near` stands in. */
export function atPoint(near: Element, x: number, y: number): Element | null {
  return (near.getRootNode() as Document | ShadowRoot).elementFromPoint?.(x, y) ?? null;
}
