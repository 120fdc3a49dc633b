/**
 * What no text of a pack may hold. It came from somewhere else and will stand in our pages and in letters: nothing in it
 * may hide, turn the writing round, or look like a page's own code.
 */

/** Control characters, line breaks among them. */
const CONTROL = /\p{Cc}/u;
/** Characters that cannot be seen, or that turn the direction of writing; the joiners of some scripts and of emoji may stay. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const MARKUP = /<\s*[a-z!/?]|&(?:#x?[0-9a-f]+|[a-z]+);/i;
const CODE = /^\s*(?:javascript|vbscript|data|file|blob|about|chrome|moz-extension|chrome-extension):/i;
/** Half of a pair: no text that anybody typed. */
const BROKEN = /\p{Cs}/u;

/** Why a text cannot be taken, as the end of a sentence ("holds an invisible character"); `undefined` where it can. */
export function unsafeWhy(text: string): string | undefined {
  if (CONTROL.test(text)) return 'holds a line break or another control character';
  if (UNSEEN.test(text)) return 'holds an invisible character, or one that turns the writing round';
  if (BROKEN.test(text)) return 'holds half of a character';
  if (MARKUP.test(text)) return 'holds the markup of a web page';
  if (CODE.test(text)) return 'holds a link that is not https, mailto or tel';
  return undefined;
}

/** Every text of plain data with its path ("profile.staff.3.surname"), depth first. */
export function* textsOf(data: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data))
    for (const [index, each] of data.entries())
      yield* textsOf(each, path ? `${path}.${index}` : String(index));
  else if (typeof data === 'object' && data !== null)
    for (const [key, each] of Object.entries(data)) yield* textsOf(each, path ? `${path}.${key}` : key);
}
