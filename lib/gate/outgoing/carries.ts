/** Characters that no reader sees, and that editors put in and sites take out. */
const UNSEEN = /[\u200b\u200c\u2060\ufeff]/g;

/**
 * A text as it is compared: NFC, and without white space, as sites break and join lines as they like.
 */
const tight = (text: string) => text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, '');

/** Shorter ones are found in any request; they count only where they are the whole of a text. */
const TELLING = 4;
/** Places in a draft that one run of rich text may have ended at. */
const MOST_PLACES = 200;

/** Do the texts of a request carry every one of these parts of a draft? Parts without words carry nothing to find. */
export function carries(texts: readonly string[], parts: readonly string[]): boolean {
  const sought = parts.map(tight).filter((part) => part !== '');
  if (sought.length === 0) return false;
  const given = texts.map(tight).filter((text) => text !== '');
  return sought.every(
    (part) =>
      given.some((text) => (part.length < TELLING ? text === part : text.includes(part))) ||
      isSpreadOver(given, part),
  );
}

/**
 * Rich text comes in runs, split at every link and mention, with names of its own kinds between them ("par", "text").
 * So a draft is there if it can be put together from some of the texts, in their order. What marks a mention or a topic
 * may be missing.
 */
function isSpreadOver(given: readonly string[], part: string): boolean {
  const places = new Set([0]);
  for (const text of given) {
    if (text.length > part.length) continue;
    for (const at of [...places]) {
      const from = /[@#]/.test(part[at] ?? '') && !/^[@#]/.test(text) ? at + 1 : at;
      if (!part.startsWith(text, from)) continue;
      places.add(from + text.length);
      // The furthest ones are the likeliest.
      if (places.size > MOST_PLACES) places.delete(Math.min(...places));
    }
    if (places.has(part.length)) return true;
  }
  return false;
}
