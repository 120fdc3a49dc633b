import type { Mention } from '../reading.ts';
import type { Scene } from './scene.ts';

const singular = new Set("he she him her his hers he's she's hes shes".split(' '));

/** Leads "she" and "him" back to the person last spoken of. */
export function pronounMentions(scene: Scene): void {
  const people = scene.mentions.filter((m) =>
    ['staff', 'pupil', 'parent', 'person', 'public', 'own'].includes(m.kind),
  );
  people.sort((a, b) => a.first - b.first);
  const found: Mention[] = [];
  let at = 0;
  let last: Mention | undefined;
  for (let i = 0; i < scene.tokens.length; i++) {
    while (people[at] && people[at]!.last < i) last = people[at++];
    if (!last || scene.taken[i] || !singular.has(scene.tokens[i]!.lower)) continue;
    found.push({ ...last, first: i, last: i, via: 'pronoun', refersTo: last });
  }
  scene.mentions.push(...found);
}
