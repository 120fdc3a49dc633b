import { foldName } from '../names.ts';

export interface SplitName {
  title: string;
  first: string;
  /** A preferred first name in brackets or quotation marks. */
  preferred: string;
  surname: string;
}

const TITLES =
  /^(?:(mr|mrs|miss|ms|mx|dr|rev|revd|reverend|sir|dame|lady|lord|prof|professor|fr|father|sister|canon|cllr)\.?)\s+/i;
/** Small words that belong to the surname: "van der Berg", "al-Rashid", "St John". */
const PARTICLES = new Set(
  'van von der den de del della di da dos das la le bin ibn binti bint al el st mac ap ab ter ten'.split(' '),
);

/** A cell as a name: inner blanks single, control and direction characters out. */
export function cleanName(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;*]+|[\s,;*]+$/g, '')
    .trim();
}

/** "O'HARA-SMITH" → "O'Hara-Smith"; a name in mixed case stays as it is. */
export function properCase(name: string): string {
  if (name.length < 3 || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function takeTitle(name: string): { title: string; rest: string } {
  const match = TITLES.exec(name);
  if (!match?.[1]) return { title: '', rest: name };
  return {
    title: match[1][0]!.toUpperCase() + match[1].slice(1).toLowerCase(),
    rest: name.slice(match[0].length),
  };
}

function takePreferred(name: string): { preferred: string; rest: string } {
  const match = /\s*[(“"‘]\s*(?:known as |aka |pref\w*:? )?([^()“”"‘’]+?)\s*[)”"’]/i.exec(name);
  if (!match?.[1]) return { preferred: '', rest: name };
  return {
    preferred: match[1],
    rest: `${name.slice(0, match.index)} ${name.slice(match.index + match[0].length)}`
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** A whole name in one cell: "Surname, Forename", "Mrs Forename Surname", "Surname, Forename (Known)". */
export function splitName(cell: string): SplitName {
  const { preferred, rest: plain } = takePreferred(cleanName(cell));
  const comma = plain.indexOf(',');
  if (comma >= 0) {
    const before = takeTitle(plain.slice(0, comma).trim());
    const behind = takeTitle(
      plain
        .slice(comma + 1)
        .replace(/,.*$/, '')
        .trim(),
    );
    return {
      title: before.title || behind.title,
      first: properCase(behind.rest.split(' ')[0] ?? ''),
      preferred: properCase(preferred),
      surname: properCase(before.rest),
    };
  }
  const { title, rest } = takeTitle(plain);
  const words = rest.split(' ').filter(Boolean);
  if (words.length < 2)
    return {
      title,
      first: title ? '' : properCase(words[0] ?? ''),
      preferred: properCase(preferred),
      surname: title ? properCase(words[0] ?? '') : '',
    };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(foldName(words[at - 1]!))) at -= 1;
  return {
    title,
    first: properCase(words[0]!),
    preferred: properCase(preferred),
    surname: properCase(words.slice(at).join(' ')),
  };
}
