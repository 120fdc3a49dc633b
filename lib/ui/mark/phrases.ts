import { rangeOf } from '../../drafts/caret.ts';
import { isField, readEditor } from '../../drafts/read.ts';
import type { ReviewRequest } from '../../gate/ui.ts';
import { telling } from '../words/wording.ts';
import { type Box, boxOf, underlines } from './boxes.ts';
import { type Mirror, mirrorOf } from './mirror.ts';
import { atPoint, inView, inWindow } from './view.ts';

/** A phrase to underline: its words are kept, so that it is drawn only where they still stand. */
interface Phrase {
  part: number;
  start: number;
  end: number;
  words: string;
}

/** The same words, or more of them from the same place on. */
const goesOn = (now: Phrase, before: Phrase) =>
  now.part === before.part && now.start === before.start && now.words.startsWith(before.words);

/** What stands on the screen now, in one look: every text is read and laid out once for it. */
export interface Looked {
  underlines(): Box[];
  /** The lines of text of an editor, for the mark to keep clear of. */
  text(editor: HTMLElement): Box[];
}

export interface Phrases {
  look(): Looked;
  /** @returns whether some of the underlines that are drawn are wrong now */
  show(request: ReviewRequest | undefined): boolean;
  remove(): void;
}

/** More rectangles than this are a page of text: the mark keeps clear of its last lines. */
const MOST_LINES = 300;

export function phrasesIn(editors: readonly HTMLElement[], layer: HTMLElement, host: Element): Phrases {
  const mirrors = new Map<HTMLElement, Mirror>();
  let phrases: Phrase[] = [];

  function ranges(editor: HTMLElement): (start: number, end: number) => Range | undefined {
    if (!isField(editor)) return (start, end) => rangeOf(editor, start, end);
    let mirror = mirrors.get(editor);
    if (!mirror) {
      mirror = mirrorOf(editor, layer);
      mirrors.set(editor, mirror);
    }
    mirror.update();
    return mirror.range;
  }

  /** Reads an editor and lays it out when it is first asked for, and no second time. */
  function once() {
    const known = new Map<HTMLElement, { text: string; rangeAt: ReturnType<typeof ranges> }>();
    return (editor: HTMLElement) => {
      const found = known.get(editor) ?? { text: readEditor(editor).text, rangeAt: ranges(editor) };
      known.set(editor, found);
      return found;
    };
  }

  const rects = (editor: HTMLElement, range: Range | undefined) =>
    [...(range?.getClientRects() ?? [])].map((rect) => inWindow(editor, rect));

  /** Something of the page's own lies over the words: a menu, a picker. */
  function hidden(editor: HTMLElement, { left, right, top }: Box): boolean {
    const there = atPoint(editor, (left + right) / 2, top - 2);
    return there !== null && there !== host && !editor.contains(there) && !there.contains(editor);
  }

  return {
    show(request) {
      const spans = request ? telling(request.verdict).map((finding) => finding.span) : [];
      const before = phrases;
      phrases = spans.map(({ part, start, end }) => {
        return { part, start, end, words: request!.parts[part]?.text.slice(start, end) ?? '' };
      });
      return !before.every((each) => phrases.some((now) => goesOn(now, each)));
    },
    look() {
      const at = once();
      return {
        underlines: () =>
          editors.flatMap((editor, part) => {
            const here = phrases.filter((phrase) => phrase.part === part && phrase.words);
            if (here.length === 0 || !editor.isConnected) return [];
            const view = inView(editor);
            if (!view) return [];
            const { text, rangeAt } = at(editor);
            return here
              .filter(({ start, end, words }) => text.slice(start, end) === words)
              .flatMap(({ start, end }) => underlines(rects(editor, rangeAt(start, end)), view))
              .filter((box) => !hidden(editor, box));
          }),
        text(editor) {
          const { text, rangeAt } = at(editor);
          return text ? rects(editor, rangeAt(0, text.length)).slice(-MOST_LINES).map(boxOf) : [];
        },
      };
    },
    remove() {
      for (const mirror of mirrors.values()) mirror.remove();
      mirrors.clear();
    },
  };
}
