import type { LeftOut, Line } from './line.ts';

/** "Dear families," */
export const GREETING = 'A greeting.';

interface Rule {
  pattern: RegExp;
  why: string;
}

/** Lines that stand in documents without being policy. Each is shown with its reason, so that nothing goes unseen. */
const RULES: readonly Rule[] = [
  { pattern: /^(page|p\.?)\s*\|?\s*\d{1,3}(\s*(of|\/)\s*\d{1,3})?$/i, why: 'A page number.' },
  { pattern: /^\d{1,3}\s*(\|\s*page|of\s+\d{1,3}|\/\s*\d{1,3})\b.{0,40}$/i, why: 'A page number.' },
  { pattern: /^[-–—]\s*\d{1,3}\s*[-–—]$/, why: 'A page number.' },
  { pattern: /^page\s+\d{1,3}\b[^.:]{0,40}$/i, why: 'A page number.' },
  { pattern: /^.{0,80}\bpage\s+\d{1,3}\s+of\s+\d{1,3}$/i, why: 'A page number.' },
  {
    pattern:
      /^(signed|signature|name|date|print name|position|chair of governors|headteacher|head teacher)\s*(\(.{0,40}\))?\s*[:.…_]*\s*[_.…]{3,}.*$/i,
    why: 'A line to sign on.',
  },
  {
    pattern: /^(signed|signature|date|print name)\s*(\(.{0,40}\))?\s*:?\s*(by\b.{0,60})?$/i,
    why: 'A line to sign on.',
  },
  { pattern: /^dear (?:all|[\w ,]{3,40}),?$/i, why: 'A greeting.' },
  {
    pattern: /^(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind|best|warm) (?:regards|wishes)),?$/i,
    why: 'A greeting.',
  },
  {
    pattern: /(\.\s?){4,}\s*\d{0,3}$|…{2,}\s*\d{0,3}$|_{4,}\s*\d{1,3}$/,
    why: 'A line of the list of contents.',
  },
  { pattern: /^[\s_.…—–=*-]+$/, why: 'A drawn line.' },
  {
    pattern:
      /^(policy |document )?(approved|reviewed|ratified|adopted|agreed|authorised|prepared|written|last updated|amended)( and \w+)?( (by|on|in|date|for)\b|\s*[:|])(?=[^.]{0,70}$)(?!.*\b(must|should|never)\b)/i,
    why: 'A line about approval, versions or review.',
  },
  {
    pattern:
      /^(last (reviewed|updated)|next review|review(ed)? (date|due|cycle|frequency|period)|to be reviewed|date (of|for|approved|reviewed|ratified|adopted|issued|published|agreed)|version|revision|effective (from|date)|policy (owner|lead|number|no|ref|date|status|type)|document (owner|control|history|ref|title)|author|owner|status|approval|reviewer)\b(?=[^.]{0,70}$)(?=.*([:|–-]|\bby\b|\bon\b|\d{4})|\s*$)(?!.*\b(must|should|never)\b)/i,
    why: 'A line about approval, versions or review.',
  },
  {
    pattern:
      /^(this policy (was|is to be|will be|is) (last )?(approved|adopted|ratified|agreed|reviewed)\b.{0,90}\b\d{4}\.?)$/i,
    why: 'A line about approval, versions or review.',
  },
  {
    pattern:
      /^(date|issued|ratified|adopted|review|policy|approved|signed|author|version)( date)?\s*:.{0,60}$/i,
    why: 'A line about approval, versions or review.',
  },
  { pattern: /^v(ersion)?\s?\d+(\.\d+)*\b.{0,60}$/i, why: 'A line about approval, versions or review.' },
  { pattern: /.*[_…]{5,}.*/, why: 'A line to fill in.' },
  {
    pattern: /^(©|copyright\b).{0,120}$|^\(c\)\s.{0,80}\b\d{4}\b.{0,40}$|\ball rights reserved\b/i,
    why: 'A copyright line.',
  },
  {
    pattern:
      /^(tel(ephone)?|phone|fax|e-?mail|web(site)?|address|twitter|facebook|instagram)\s*(:|(?=[+(]?\d)|(?=\S+@))\s*\S.{0,80}$(?<!\.)/i,
    why: 'Contact details.',
  },
  { pattern: /^(https?:\/\/|www\.)\S+$/i, why: 'A web address by itself.' },
  { pattern: /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, why: 'An e-mail address by itself.' },
  {
    pattern:
      /^(skip to (main )?(content|navigation).*|menu|home|search.{0,20}|print( this page)?|share( this( page)?| on \w+)?|back to top|read more|accept( all)?( cookies)?|log ?in|sign in|sitemap|site map|toggle.{0,30}|powered by.{0,60}|website (design )?by.{0,60}|(privacy|cookie) (policy|settings|notice)|close|next|previous|download( pdf)?|loading\.*|you are here:.*)$/i,
    why: 'A part of the web page, not of the policy.',
  },
  {
    pattern: /^.{0,200}\b(we|this (site|website)) uses? cookies\b.{0,200}$/i,
    why: 'A part of the web page, not of the policy.',
  },
  { pattern: /^[^|.]{1,30}([|›»>]\s*[^|.›»>]{1,30}){2,}$/, why: 'A menu or a trail of links.' },
  {
    pattern:
      /\b(casino|sportsbook|betting (site|odds|bonus)|free spins|slots? online|online slots|viagra|payday loans?|jackpot|best odds)\b/i,
    why: 'Advertising that does not belong to the policy.',
  },
];

const signature = (text: string) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** Lines that come back on page after page. */
function repeated(lines: readonly Line[]): Set<string> {
  const pages = new Map<string, Set<number>>();
  const times = new Map<string, number>();
  for (const line of lines) {
    if (line.text.length > 120) continue;
    const key = signature(line.text);
    times.set(key, (times.get(key) ?? 0) + 1);
    if (line.page === undefined || !line.edge) continue;
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  const paged = lines.some((line) => line.page !== undefined);
  const found = [...(paged ? pages : times)].filter(([key, count]) => {
    const often = typeof count === 'number' ? count : count.size;
    // Without pages, a sentence said three times may still be a rule; a running head has no verb of duty.
    return (
      often >= (paged ? 2 : 3) &&
      /[a-z#]/.test(key) &&
      !/\b(must|should|never|not|please)\b/.test(key) &&
      !/^[•*-]/.test(key)
    );
  });
  return new Set(found.map(([key]) => key));
}

/** How far the printed page numbers run ahead of the pages, where there are any: lone numbers at the pages' edges. */
function pageShift(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { text, edge, page } of lines) {
    if (!edge || page === undefined || !/^\d{1,3}$/.test(text)) continue;
    const shift = Number(text) - page;
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0];
}

function whyOut(line: Line, again: ReadonlySet<string>, shift: number | undefined): string | undefined {
  if (line.out) return line.out;
  if (line.edge && line.page !== undefined && line.text === String(line.page + (shift ?? Number.NaN)))
    return 'A page number.';
  // Furniture is short; a paragraph is not searched for it.
  if (line.text.length > 400) return undefined;
  const rule = RULES.find(({ pattern }) => pattern.test(line.text));
  if (rule) return rule.why;
  const runs = line.as === 'line' && (line.page === undefined || line.edge);
  return runs && again.has(signature(line.text)) && !/^[\W\d]+$/.test(line.text)
    ? 'It comes back on page after page: a running head or foot.'
    : undefined;
}

/** A number that stands alone above a running head is the page's, whatever it looks like: "14.2". */
function aloneAbove(lines: readonly Line[], index: number, again: ReadonlySet<string>): string | undefined {
  const [line, next, before] = [lines[index]!, lines[index + 1], lines[index - 1]];
  const alone = /^\d{1,3}(?:[.-]\d{1,3})?$/.test(line.text) && line.as === 'line' && line.page === undefined;
  const head = (other: Line | undefined) => other !== undefined && again.has(signature(other.text));
  return alone && head(next) && !head(before) ? 'A page number.' : undefined;
}

const NAME = /^(?:mr|mrs|miss|ms|mx|dr|rev|revd|fr|sr|sir|dame)\.? (?:[A-Z][\w.'’-]*\s?){1,4}$/i;
const OFFICE =
  /^(?:executive |acting |co-?)?(?:head ?teacher|head|principal|chair of governors|business manager|deputy head(?:teacher)?)$/i;
const SIGNED = 'Who signed it.';

/** A name by itself, and the office below it. */
function signs({ text }: Line, last: LeftOut | undefined): string | undefined {
  if (NAME.test(text)) return SIGNED;
  return OFFICE.test(text) && last?.why === SIGNED && NAME.test(last.text) ? SIGNED : undefined;
}

/** Takes out what is not policy, line by line. The list of contents is seen later, when headings are known. */
export function dropFurniture(lines: readonly Line[]): { kept: Line[]; leftOut: LeftOut[] } {
  const again = repeated(lines);
  const shift = pageShift(lines);
  const kept: Line[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, line] of lines.entries()) {
    const why = whyOut(line, again, shift) ?? aloneAbove(lines, index, again) ?? signs(line, leftOut.at(-1));
    if (why) leftOut.push({ text: line.text, why });
    else kept.push(line);
  }
  return { kept, leftOut };
}
