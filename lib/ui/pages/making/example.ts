import type { Role } from '../../../analyser/types.ts';
import type { ProfileFile } from '../../../school/profile.ts';

/** A post to begin with that says something about this very school. */
export function exampleFor({ name, aliases, staff }: ProfileFile, role: Role): string {
  const school = aliases[0] ?? name;
  const [one] = staff;
  const teacher = one ? [one.title || one.first, one.surname].filter(Boolean).join(' ') : 'the head';
  return role === 'parent'
    ? `Disgusted with how ${teacher} at ${school} dealt with this. Third time they’ve lost his coat.`
    : `What an assembly at ${school} today! ${teacher === 'the head' ? 'Our head' : teacher} was on top form.`;
}
