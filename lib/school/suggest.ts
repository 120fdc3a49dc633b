import { foldName } from './names.ts';

/** What a school may also be called; a person takes or leaves each one. */
export interface Suggestions {
  aliases: string[];
  acronyms: string[];
  hashtags: string[];
}

/** "of", "the" and what a denomination adds: people leave them out when they speak. */
const FAITH =
  /\b(?:c ?of ?e|ce|church of england|church in wales|roman catholic|rc|r c|catholic|voluntary (?:aided|controlled)|va|vc|methodist|community|academy trust|foundation)\b/gi;
const KIND =
  /\b(?:primary|infants?|junior|first|middle|nursery|secondary|high|grammar|special|upper|lower|all[- ]through|preparatory|prep)\b/i;
const TAIL = /\s+(?:school|academy|college|campus|centre|federation)(?:\s+and\s+.*)?$/i;

const tidy = (name: string) =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');

const SHORT: Record<string, string> = {
  primary: 'Prim',
  infant: 'Infants',
  infants: 'Infants',
  junior: 'Juniors',
  nursery: 'Nursery',
  secondary: 'Sec',
  high: 'High',
};

/** "St. Anne's" is written three ways. */
function saintWays(name: string): string[] {
  if (!/^(?:St\.?|Saint)\s/i.test(name)) return [name];
  const rest = name.replace(/^(?:St\.?|Saint)\s+/i, '');
  const bare = rest.replace(/['’]/g, '');
  return [`St ${rest}`, `St ${bare}`, `Saint ${rest}`];
}

/** Letters that stand for a name: without small words, "St Anne's CE Primary School" → "SACEPS" and "SAPS". */
function initials(name: string): string {
  return tidy(name)
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in|at|on|with|&)$/i.test(word))
    .map((word) => (/^(?:CE|RC|VA|VC|C)$/.test(word) ? word : (foldName(word)[0] ?? '').toUpperCase()))
    .join('');
}

const camel = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

/**
 * Suggests what people may call a school, from its name and town.
 *
 * @example suggestNames('Harbour Lane Primary School', 'Marlsea').acronyms // ['HLPS']
 */
export function suggestNames(name: string, town: string): Suggestions {
  const full = tidy(name)
    .replace(/,.*$/, '')
    // "The Academy of St Hilda" is spoken of as "St Hilda Academy".
    .replace(/^(?:the )?(academy|school|college) of (.+)$/i, '$2 $1');
  if (!/\p{L}/u.test(full)) return { aliases: [], acronyms: [], hashtags: [] };
  const plain = tidy(full.replace(FAITH, ' ').replace(/^the\s+/i, ''));
  const kind = KIND.exec(plain)?.[0] ?? '';
  // Without a kind, "St Hilda Academy" would leave the saint alone.
  const withoutTail = kind || saintWays(plain).length === 1 ? plain.replace(TAIL, '') : plain;
  const proper = tidy(
    (kind
      ? withoutTail.slice(0, withoutTail.toLowerCase().lastIndexOf(kind.toLowerCase()))
      : withoutTail
    ).trim(),
  );
  const aliases = new Set<string>();
  for (const each of [plain, withoutTail, ...(proper && kind ? [`${proper} School`] : [])])
    for (const way of saintWays(each)) aliases.add(way);
  const short = SHORT[kind.toLowerCase()];
  if (proper && short) for (const way of saintWays(proper).slice(0, 2)) aliases.add(`${way} ${short}`);
  // One word is often the village's, and a saint by itself a church: they would be found everywhere.
  if (proper.includes(' ') && kind && saintWays(proper).length === 1) aliases.add(proper);
  if (/^ysgol\s/i.test(plain)) aliases.add(plain.replace(/^ysgol\s+/i, ''));
  const lettered = tidy(
    full
      .replace(/\b(?:church of england|c ?of ?e)\b/i, 'CE')
      .replace(/\b(?:roman catholic)\b/i, 'RC')
      .replace(/\b(?:va|vc|voluntary (?:aided|controlled))\b/gi, ' '),
  );
  if (/\b(?:CE|RC)\b/.test(lettered))
    for (const way of saintWays(lettered.replace(TAIL, ''))) aliases.add(way);
  if (town && proper && foldName(proper) !== foldName(town) && !foldName(full).includes(foldName(town)))
    aliases.add(`${saintWays(withoutTail)[0]} ${town}`);

  const acronyms = [initials(plain), initials(lettered)].filter(
    (each) => each.length >= 3 && each.length <= 7,
  );
  const hashtags = [
    camel(withoutTail),
    proper ? `Team${camel(proper)}` : '',
    `${camel(plain)}`,
    initials(plain).length >= 3 ? initials(plain) : '',
  ]
    .filter((tag) => tag.length >= 4 && tag.length <= 40)
    .map((tag) => `#${tag}`);
  return {
    aliases: [...aliases]
      .map(tidy)
      .filter((each) => each.length > 2 && foldName(each) !== foldName(tidy(name))),
    acronyms: [...new Set(acronyms)],
    hashtags: [...new Set(hashtags)],
  };
}
