import { strongRoles, weakRoles } from '../data/roles.ts';
import type { NameRun } from '../names.ts';
import { mention, type Scene, typedWords } from './scene.ts';

/** Says of every name whose it is, and finds people by what they do and by whose mum they are. */
export function peopleMentions(scene: Scene, runs: readonly NameRun[]): void {
  for (const run of runs) named(scene, run);
  for (let i = 0; i < scene.tokens.length; i++) if (!scene.taken[i]) byRole(scene, i);
}

function named(scene: Scene, run: NameRun): void {
  const { fold, roster } = scene;
  const words = fold.slice(run.first, run.last + 1);
  const text = typedWords(scene, run.first, run.last);
  const base = { first: run.first, last: run.last, via: 'name' as const };
  if (run.public) {
    mention(scene, { ...base, kind: 'public', confidence: 'likely', why: `"${text}" is a public figure` });
  } else if (run.title !== undefined) {
    const onRoster = roster.bySurname.has(words.slice(1).join(' '));
    mention(scene, {
      ...base,
      kind: 'staff',
      confidence: onRoster ? 'certain' : 'likely',
      why: `"${text}" names a member of staff`,
    });
  } else if (words.length > 1 && roster.profile.pupils.has(`${words[0]} ${words.at(-1)}`)) {
    mention(scene, {
      ...base,
      kind: 'pupil',
      confidence: 'certain',
      fullName: true,
      why: `"${text}" names a pupil`,
    });
  } else if (
    words.length > 1 &&
    roster.byFirst.get(words[0]!)?.some((m) => roster.bySurname.get(words.at(-1)!)?.includes(m))
  ) {
    mention(scene, {
      ...base,
      kind: 'staff',
      confidence: 'certain',
      fullName: true,
      why: `"${text}" names a member of staff`,
    });
  } else if (scene.ownChildren.has(words[0]!)) {
    mention(scene, { ...base, kind: 'own', confidence: 'certain', why: 'is your own child' });
  } else {
    mention(scene, { ...base, kind: 'person', confidence: 'likely', why: `"${text}" names a person` });
  }
}

const roleIndex = new Map<string, string[][]>();
for (const role of [...strongRoles, ...weakRoles]) {
  const words = role.split(' ');
  roleIndex.set(
    words[0]!,
    [...(roleIndex.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  );
}
const links = new Set('the our my her his their this that wor'.split(' '));

function byRole(scene: Scene, i: number): void {
  const { fold } = scene;
  for (const words of roleIndex.get(fold[i]!) ?? []) {
    if (words.some((word, k) => fold[i + k] !== word)) continue;
    if (!links.has(fold[i - 1] ?? '')) continue;
    const last = i + words.length - 1;
    mention(scene, {
      kind: 'staff',
      first: i - 1,
      last,
      confidence: 'likely',
      via: 'role',
      why: `"${typedWords(scene, i - 1, last)}" is a member of staff`,
    });
    return;
  }
}
