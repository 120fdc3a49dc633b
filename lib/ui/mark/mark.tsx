import { render } from 'preact';
import { keepCaret } from '../../drafts/caret.ts';
import { readEditor } from '../../drafts/read.ts';
import type { Marked } from '../../gate/ui.ts';
import type { Root } from '../root.ts';
import type { Shield } from '../shield.ts';
import { type Box, sameBox } from './boxes.ts';
import { type Change, type Following, follow } from './follow.ts';
import { MarkButton } from './MarkButton.tsx';
import { openPanel } from './panel.tsx';
import { type Phrases, phrasesIn } from './phrases.ts';
import { type Corner, placeOf } from './place.ts';
import { type Standing, standingOf } from './standing.ts';
import { atPoint, gripOf, hostFrame, inView } from './view.ts';

export interface Mark {
  mark(marked: Marked | undefined): void;
  open(): boolean;
  remove(): void;
}

/** Said when the mark comes to look like this, and not again while it does. */
const SAID: Partial<Record<Standing['kind'], string>> = {
  something: 'Something to read',
  unchecked: 'Not checked',
};

const PRESSABLE =
  'a,button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[contenteditable="true"]';

/** Whether the site has something to press in a box near its editor. */
function isTaken(editor: HTMLElement, host: Element, { left, top, right, bottom }: Box): boolean {
  const points: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
  ];
  return points.some(([x, y]) => {
    const there = atPoint(editor, x, y);
    if (!there || there === host || there === editor || there.contains(editor)) return false;
    const pressable = there.closest(PRESSABLE);
    return pressable !== null && pressable !== editor && !pressable.contains(editor);
  });
}

/** Is the focus in this region, or in an editor whose own root hides it from the document? */
function hasFocus({ region, editors }: Marked): boolean {
  const { activeElement } = document;
  return (
    (activeElement !== null && activeElement !== document.body && region.contains(activeElement)) ||
    editors.some(
      (editor) =>
        !hostFrame(editor) && (editor.getRootNode() as Document | ShadowRoot).activeElement === editor,
    )
  );
}

/** Is this another draft, and not the same one further on? What one types leaves most of it as it was. */
function isAnother(now: string, then: string): boolean {
  const shorter = Math.min(now.length, then.length);
  let start = 0;
  while (start < shorter && now[start] === then[start]) start += 1;
  let end = 0;
  while (end < shorter - start && now.at(-1 - end) === then.at(-1 - end)) end += 1;
  return (start + end) * 2 < shorter;
}

/** Is there a draft, and not only a place for one? */
const isDraft = (marked: Marked | undefined): marked is Marked =>
  marked !== undefined && marked.state.kind !== 'ready';

/** Are its words our business? */
const isRead = (marked: Marked) => isDraft(marked) && marked.state.kind !== 'unread';

/**
 * Has the draft that was marked left its editors? A site empties them by script, or puts the draft of another post there,
 * as long feeds do with the rows that they use again; nothing tells us of that.
 */
function hasLeft(marked: Marked): boolean {
  const { editors, state } = marked;
  if (!isRead(marked) || (state.kind === 'read' && state.request.images > 0)) return false;
  return editors.every((editor, i) => {
    const { text } = readEditor(editor);
    const then = state.kind === 'read' ? state.request.parts[i]?.text : undefined;
    return !text.trim() || (then !== undefined && isAnother(text, then));
  });
}

/** The quiet mark beside the draft in use, with its underlines. Over the page, never in it. */
export function makeMark(root: Root, shield: Shield, announce: (sentence: string) => void): Mark {
  const layer = document.createElement('div');
  layer.className = 'layer';
  // In the top layer, a composer in a modal of the page's own does not cover it.
  if ('popover' in layer) layer.popover = 'manual';
  const lines = document.createElement('div');
  const place = document.createElement('div');
  place.className = 'mark-place';
  layer.append(lines, place);
  root.body.append(layer);

  let marked: Marked | undefined;
  /** What the mark looks like: while a draft is read again, as before. */
  let look: Standing = { kind: 'checking' };
  let phrases: Phrases | undefined;
  /** The part of the editor that could be seen, and where in it the mark stands. */
  let view: Box | undefined;
  let corner: Corner | undefined;
  let box: Box | undefined;
  let awake: AbortController | undefined;
  let following: Following | undefined;
  let drawn = '';
  let listening: AbortController | undefined;
  let panel: AbortController | undefined;

  /** First all that is looked up, then all that is drawn: the other way about, the page would be laid out twice. */
  function layout(what: Change): void {
    const editor = marked?.editors[0];
    if (!editor || !phrases) return;
    const before = view;
    view = editor.isConnected && !hasLeft(marked!) ? inView(editor) : undefined;
    const stays = view && before && sameBox(view, before);
    if (what === 'place' && stays) return;
    const looked = phrases.look();
    const boxes = view ? looked.underlines() : [];
    const placed =
      view &&
      placeOf({
        view,
        window: { width: innerWidth, height: innerHeight },
        keepClear: [...(isRead(marked!) ? looked.text(editor) : []), ...gripOf(editor)],
        // A look at what lies there costs as much as all the rest; words bring nothing to press.
        taken: (each) =>
          !(what === 'words' && stays && box && sameBox(each, box)) && isTaken(editor, root.host, each),
        ...(corner && { last: corner }),
      });
    drawLines(boxes);
    corner = placed?.corner ?? corner;
    box = placed?.box;
    unveil();
    if (!box) return;
    place.style.left = `${box.left}px`;
    place.style.top = `${box.top}px`;
  }

  function unveil(): void {
    place.hidden = !box || !isDraft(marked);
  }

  function drawLines(boxes: readonly Box[]): void {
    while (lines.children.length > boxes.length) lines.lastElementChild!.remove();
    for (const [i, each] of boxes.entries()) {
      const line = (lines.children[i] ?? lines.appendChild(document.createElement('div'))) as HTMLElement;
      line.className = 'underline';
      line.style.left = `${each.left}px`;
      line.style.top = `${each.top}px`;
      line.style.width = `${each.right - each.left}px`;
      line.style.height = `${each.bottom - each.top}px`;
    }
  }

  function draw(isBusy: boolean): void {
    const next = `${look.kind} ${isBusy}`;
    if (next === drawn) return;
    drawn = next;
    place.ariaBusy = String(isBusy);
    render(
      <MarkButton look={look.kind} busy={isBusy} pressed={(event) => event.isTrusted && open()} />,
      place,
    );
  }

  function wake(): void {
    if (awake || !marked) return;
    root.attach();
    awake = new AbortController();
    layer.classList.add('shown');
    if (layer.popover && !layer.matches(':popover-open')) layer.showPopover();
    following = follow(marked.editors, layout, awake.signal);
    // Before they write there is nothing to be seen.
    if (!isDraft(marked) || marked.writing) following.later();
    layout('all');
  }

  function sleep(): void {
    awake?.abort();
    awake = undefined;
    layer.classList.remove('shown');
    if (layer.popover && layer.matches(':popover-open')) layer.hidePopover();
    drawLines([]);
  }

  function lookAround(): void {
    // While the window is not looked at, or our own panel has the focus, all stays as it is.
    if (!marked || !document.hasFocus() || document.activeElement === root.host) return;
    if (hasFocus(marked)) wake();
    else sleep();
  }

  function start(next: Marked): void {
    phrases?.remove();
    phrases = phrasesIn(next.editors, layer, root.host);
    view = corner = box = undefined;
    listening?.abort();
    listening = new AbortController();
    const quiet = { capture: true, passive: true, signal: listening.signal };
    window.addEventListener('focusin', lookAround, quiet);
    // Where focus goes shows only after it has gone.
    window.addEventListener('focusout', () => setTimeout(lookAround), quiet);
  }

  function end(): void {
    sleep();
    drawn = '';
    listening?.abort();
    phrases?.remove();
    phrases = undefined;
    marked = undefined;
    look = { kind: 'checking' };
  }

  function open(): boolean {
    if (!isDraft(marked)) return false;
    panel?.abort();
    panel = new AbortController();
    const at = box ?? { left: innerWidth - 40, right: innerWidth - 8, top: 8, bottom: 40 };
    const caretBack = keepCaret(marked.editors);
    void openPanel(root, shield, look, at, panel.signal).then(() => {
      caretBack();
      lookAround();
    });
    return true;
  }

  // Drawn before anybody writes: then only its place has to be found.
  draw(false);
  return {
    mark(next) {
      if (!next) {
        end();
        return;
      }
      if (next.state.kind === 'ready' && isDraft(marked) && marked.region.isConnected) return;
      const same = marked?.region === next.region && sameEditors(marked.editors, next.editors);
      if (!same) {
        end();
        start(next);
      }
      marked = next;
      const before = look.kind;
      const standing = standingOf(next.state);
      let wrong = false;
      if (standing) {
        look = standing;
        wrong = phrases!.show(standing.kind === 'something' ? standing.request : undefined);
      }
      if (look.kind !== before && SAID[look.kind]) announce(SAID[look.kind]!);
      draw(next.state.kind === 'checking' && next.state.slow === true);
      unveil();
      // Awake, it hears by itself when focus leaves.
      if (!awake) lookAround();
      else if (isDraft(next) && (wrong || !next.writing || !box)) following?.soon();
      else following?.later();
    },
    open,
    remove() {
      panel?.abort();
      end();
    },
  };
}

const sameEditors = (a: readonly HTMLElement[], b: readonly HTMLElement[]) =>
  a.length === b.length && a.every((each, i) => each === b[i]);
