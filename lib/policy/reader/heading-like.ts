/** Words with which a sentence asks something of somebody: a line that holds one is no title. */
const DUTY =
  /\b(must|should|shall|may not|cannot|can't|never|do not|don't|are not|is not|will not|will be|are expected|is expected|are asked|are encouraged|are required|is required|is prohibited|are prohibited|applies to|we ask|please|no (?:[\w-]+ ){1,5}(?:may|can|must|should))\b/i;

const LEADING =
  /\b(?:must|should|shall|will|may|can|not|never|to|that|include|includes|following|ask|expect|are|is|agree)\b[^:]*:$/i;

/** "Do", "Don'ts": a title of two lists. */
const DOS =
  /^(?:do|dos|do['’]s|don['’]?ts?|do not|don['’]?t['’]s|always|never|do['’]?s and don['’]?t['’]?s)$/i;

export function phraseOfDuty(text: string): boolean {
  return DUTY.test(text) && !DOS.test(text);
}

/** Short, without an end, and asking nothing of anybody. Whether it is a heading depends on what stands around it. */
export function headingLike(text: string): boolean {
  if (text.length > 110 || text.split(' ').length > 14) return false;
  if (/[.;,!]$/.test(text) && !/\b(etc|i\.e|e\.g)\.$/.test(text)) return false;
  if (!/^[“"'‘(]?[A-Z0-9]/.test(text)) return false;
  // "Staff must not" and "Do's and don'ts" carry the force of the list below: they are short enough to be titles.
  const asks = /^(?:what|how|why|who|when|where)\b/i.test(text);
  if (!asks && phraseOfDuty(text) && text.split(' ').length > 5) return false;
  // "For parents:" may be a title; "Pupils will:" leads up to its points.
  if (/:$/.test(text) && (text.split(' ').length > 4 || LEADING.test(text))) return false;
  return /[a-zA-Z]{2}/.test(text);
}
