/** A number, letter or bullet that stands before a heading or a clause, taken apart from its words. */
export interface Labelled {
  /** As it stands, without the point or bracket after it: "3.2", "A", "a", "•"; empty where there is none. */
  label: string;
  text: string;
  kind: 'bullet' | 'number' | 'letter' | 'code' | 'none';
  /** How many numbers the label has: 2 for "3.2". */
  depth: number;
}

const BULLET = /^(?:[•·●○◦◯▪▫■□‣⁃∙➢➤►▶❖✓✔✗✘✦★*–—»-]|o(?=\s))\s*(?=\S)/u;
const DOTTED = /^(?:section\s+|part\s+)?(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?\s+(?=\S)/i;
const POINTED = /^\(?(\d{1,2})\s?[.):]\s*(?=[A-Z“"'‘a-z(])/;
const BARE = /^(\d{1,2})\s+(?=[A-Z])/;
const CAPITAL = /^([A-K])[.):]\s+(?=\S)/;
const SMALL = /^\(?([a-z]|[ivx]{1,4})[.)]\s+(?=\S)/i;
const CODE = /^([A-Z]{1,3}\.?\d{1,2}(?:\.\d{1,2})*[a-z]?)[.):]?\s+(?=[A-Z“"'‘(])/;
const WORDED =
  /^(?:section|part|rule|clause|principle|appendix|annex|schedule)\s+(\d{1,2}|[A-H])\b\s*[:.–—-]?\s*(?=\S|$)/i;

const ALONE =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivx]{1,4})[.)]?|[A-Z]{1,2}\d{1,2}|[•·●○◦▪■□‣∙➢➤►❖✓*–-]|o)$/u;

/** The label of a line that holds nothing else, as PDFs often give it. */
export function labelAlone(text: string): boolean {
  return ALONE.test(text);
}

export function takeLabel(text: string): Labelled {
  const none: Labelled = { label: '', text, kind: 'none', depth: 0 };
  const bullet = BULLET.exec(text);
  if (bullet && !/^[-–—*]{2,}/.test(text)) {
    // Some files print two bullets, or a bullet and a number.
    const rest = text.slice(bullet[0].length);
    const again = BULLET.exec(rest);
    return { label: '•', text: again ? rest.slice(again[0].length) : rest, kind: 'bullet', depth: 0 };
  }
  const take = (match: RegExpExecArray | null, kind: Labelled['kind'], depth = 1): Labelled | undefined =>
    match?.[1] ? { label: match[1], text: text.slice(match[0].length), kind, depth } : undefined;
  const dotted = DOTTED.exec(text);
  if (dotted?.[1]) return take(dotted, 'number', dotted[1].split('.').length) ?? none;
  return (
    take(POINTED.exec(text), 'number') ??
    take(CAPITAL.exec(text), 'letter') ??
    take(WORDED.exec(text), /\d/.test(WORDED.exec(text)?.[1] ?? '') ? 'number' : 'letter') ??
    take(CODE.exec(text), 'code', 2) ??
    take(SMALL.exec(text), 'letter', 3) ??
    take(BARE.exec(text), 'number') ??
    none
  );
}

/** A label that came with the file's own structure, brought to the same form. */
export function plainLabel(label: string): { label: string; kind: Labelled['kind']; depth: number } {
  const bare = label.trim().replace(/^\(|[.):\s]+$/g, '');
  if (!/[a-z0-9]/i.test(bare)) return { label: '•', kind: 'bullet', depth: 0 };
  const number = /\d{1,2}(?:\.\d{1,2})*/.exec(bare);
  if (/^\d/.test(bare) && number) return { label: bare, kind: 'number', depth: bare.split('.').length };
  return { label: bare, kind: 'letter', depth: /^[A-Z]$/.test(bare) ? 1 : 3 };
}
