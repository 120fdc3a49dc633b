import { type Box, boxOf, overlap } from './boxes.ts';

/** The side of the corner by which a text field is pulled larger. Chromium's is 15 CSS pixels, Firefox's 16. */
const GRIP = 16;

/** The part of an editor that is in view: cut by the window and by everything around it that scrolls or hides. */
export function inView(editor: Element): Box | undefined {
  const frame = hostFrame(editor);
  const own = frame ? inView(frame) : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  let view = own && overlap(inWindow(editor, editor.getBoundingClientRect()), own);
  if (frame) return view && boxOf(view);
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

/** The frame of this page that an editor fills, where it does. */
export function hostFrame(editor: Element): Element | null {
  return editor.ownerDocument === document ? null : (editor.ownerDocument.defaultView?.frameElement ?? null);
}

/** Where this window's coordinates begin in those of the editor's own. */
function offsetOf(editor: Element): { x: number; y: number } {
  const frame = hostFrame(editor);
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

/** A rectangle of the editor's own window, in the coordinates of this one. */
export function inWindow(editor: Element, { left, top, right, bottom }: Box): Box {
  const { x, y } = offsetOf(editor);
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** What a person would press at a point: the topmost element, also inside the root that `near` stands in. */
export function atPoint(near: Element, x: number, y: number): Element | null {
  const offset = offsetOf(near);
  const root = near.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint?.(x - offset.x, y - offset.y) ?? null;
}

/** The corner by which a person pulls a text field larger, as far as it can be told: browsers draw it in their own way. */
export function gripOf(field: Element): Box[] {
  if (field.tagName !== 'TEXTAREA' || getComputedStyle(field).resize === 'none') return [];
  const { right, bottom } = field.getBoundingClientRect();
  return [inWindow(field, { left: right - GRIP, top: bottom - GRIP, right, bottom })];
}
