import type { Audience, Part } from '../analyser/types.ts';
import { audienceOf, type Composer, type Editor, editorsOf, findIn } from './composer.ts';
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

/** What stands around the words of a draft, and stays as it is while a person writes on. */
interface Around {
  /** Every editor of the composer, also those that hold nothing yet. */
  fields: Editor[];
  attachments: Attachment[];
  /** The group or page it is written in, where the site shows one. */
  place: string;
  audience: Audience;
}

/** A composer's draft at one moment. `editors[i]` is where `parts[i]` was read. */
export interface ReadDraft extends Around {
  parts: Part[];
  editors: ReadEditor[];
  /** How many pictures, those counted that the page does not show. */
  images: number;
  /** All of it that is judged, word for word: what has the same key has the same verdict. */
  key: string;
}

/** What its author has put into a draft. */
type Content = Pick<ReadDraft, 'parts' | 'images' | 'attachments'>;

const LONGEST_PLACE = 200;

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

export function readEditor(element: HTMLElement): EditorText {
  return isField(element) ? readField(element) : readRich(element);
}

function lookAround(composer: Composer): Around {
  return {
    fields: editorsOf(composer),
    attachments: attachmentsOf(composer),
    place: placeOf(composer),
    audience: audienceOf(composer),
  };
}

/**
 * Reads a composer: editors that hold something, attachments, place. Read-only.
 * @param around what was found around the words when they were last read; looking for it takes longer than reading them
 */
export function readDraft(composer: Composer, around: Around = lookAround(composer)): ReadDraft {
  const { fields, attachments, place, audience } = around;
  const editors = fields
    .map((editor) => ({ ...editor, reading: readEditor(editor.element) }))
    .filter(({ reading }) => reading.text.trim() !== '');
  const { region, facts } = composer;
  const parts = editors.map(({ field, reading }) => ({ field, text: reading.text }));
  const takes = facts.attachments !== undefined;
  const images = countPictures(region, attachments.length, editors.length > 0, takes);
  const key = JSON.stringify([parts, images, place, audience]);
  return { fields, attachments, place, audience, editors, parts, images, key };
}

export function isEmpty({ parts, images }: Content): boolean {
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

/** The same words: parts equal after NFC and folded white space. */
export function sameWords({ parts }: Content, other: Content): boolean {
  return (
    parts.length === other.parts.length &&
    parts.every(
      ({ field, text }, i) => field === other.parts[i]!.field && fold(text) === fold(other.parts[i]!.text),
    )
  );
}

/**
 * The same draft, as far as an approval goes: the same words and the same attachments. A site may draw a picture anew or
 * give it its final address; one of the two stays.
 */
export function sameDraft(a: Content, b: Content): boolean {
  return (
    sameWords(a, b) &&
    a.images === b.images &&
    a.attachments.length === b.attachments.length &&
    a.attachments.every(({ element, source }, i) => {
      const other = b.attachments[i]!;
      return element === other.element || (source !== '' && source === other.source);
    })
  );
}
