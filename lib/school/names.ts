/**
 * A set of people's names that can be asked and never listed. A plain list (the `check` command) and a name filter
 * (a pack) are two makers of the same thing; the analyser sees only the question.
 */
export interface NameSet {
  /** `name` is folded by `foldName`: "alfie thirlwell", "alfie t", "alfie", "thirlwell". */
  has(name: string): boolean;
}

/** Lower case, without accents, apostrophes and hyphens as they are commonly left out: "Zając-O'Hara" → "zajac ohara". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/['’`.]/g, '')
    .replace(/[-–\s]+/g, ' ')
    .trim();
}

/** Every way one person is looked up. A name filter holds these same keys. */
export function nameKeys(first: string, surname: string): string[] {
  const given = foldName(first);
  const family = foldName(surname);
  const keys = new Set<string>();
  if (given && family) {
    keys.add(`${given} ${family}`);
    keys.add(`${given} ${family[0]}`);
  }
  if (given) keys.add(given);
  if (family) keys.add(family);
  return [...keys];
}

export const noNames: NameSet = { has: () => false };

export function nameList(people: Iterable<{ first: string; surname: string }>): NameSet {
  const keys = new Set<string>();
  for (const person of people) for (const key of nameKeys(person.first, person.surname)) keys.add(key);
  return { has: (name) => keys.has(name) };
}
