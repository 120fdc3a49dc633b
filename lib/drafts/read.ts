import type { Part } from '../analyser/types.ts';
import { type Composer, type Editor, editorsOf, findIn } from './composer.ts';
import { findAll, isShown } from './hooks.ts';
import { countPictures } from './pictures.ts';
import { type EditorText, readField, readRich } from './text.ts';

/** An attached picture, as far as we look at it: which one, never what is in it. */
interface Attachment {
  element: Element;
  source: string;
}

export interface ReadEditor extends Editor {
  reading: EditorText;
}

/** A composer's draft at one moment. `editors[i]` is where `parts[i]` was read. */
export interface ReadDraft {
  parts: Part[];
  editors: ReadEditor[];
  attachments: Attachment[];
  /** How many pictures, those counted that the page does not show. */
  images: number;
  /** The group or page it is written in, where the site shows one. */
  place: string;
}

const LONGEST_PLACE = 200;

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

export function readEditor(element: HTMLElement): EditorText {
  return isField(element) ? readField(element) : readRich(element);
}

/** Reads a composer: editors that hold something, attachments, place. Read-only, and nothing is remembered. */
export function readDraft(composer: Composer): ReadDraft {
  const editors = editorsOf(composer)
    .map((editor) => ({ ...editor, reading: readEditor(editor.element) }))
    .filter(({ reading }) => reading.text.trim() !== '');
  const attachments = attachmentsOf(composer);
  const { region, facts } = composer;
  return {
    parts: editors.map(({ field, reading }) => ({ field, text: reading.text })),
    editors,
    attachments,
    images: countPictures(region, attachments.length, editors.length > 0, facts.attachments !== undefined),
    place: placeOf(composer),
  };
}

export function isEmpty({ parts, images }: ReadDraft): boolean {
  return parts.length === 0 && images === 0;
}

function attachmentsOf(composer: Composer): Attachment[] {
  return findIn(composer, composer.facts.attachments ?? []).map((element) => {
    const image = element.matches('[src]') ? element : element.querySelector('[src]');
    return { element, source: image?.getAttribute('src') ?? '' };
  });
}

function placeOf({ facts }: Composer): string {
  for (const { selector } of facts.place ?? []) {
    const words = findAll(document, selector).find(isShown)?.textContent?.trim();
    if (words) return words.slice(0, LONGEST_PLACE);
  }
  return '';
}

const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The same draft, as far as an approval goes: parts equal after NFC and folded white space, and the same attachments.
 * A site may draw a picture anew or give it its final address; one of the two stays.
 */
export function sameDraft(a: ReadDraft, b: ReadDraft): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.every(
      ({ field, text }, i) => field === b.parts[i]!.field && fold(text) === fold(b.parts[i]!.text),
    ) &&
    a.images === b.images &&
    a.attachments.length === b.attachments.length &&
    a.attachments.every(({ element, source }, i) => {
      const other = b.attachments[i]!;
      return element === other.element || (source !== '' && source === other.source);
    })
  );
}
