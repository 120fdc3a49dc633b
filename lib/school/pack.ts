import * as v from 'valibot';
import type { Contact } from './contacts.ts';
import { type NameFilter, readFilter } from './filter.ts';
import { safeLink } from './link.ts';
import { noNames } from './names.ts';
import { FORMAT, PackFile, type PackPolicy } from './pack-schema.ts';
import type { ProfileFile, SchoolProfile } from './profile.ts';
import { textsOf, unsafeWhy } from './safe-text.ts';

/** What a school hands out: one file, `harbour-lane.secondlook.json`. */
export interface Pack {
  version: number;
  /** "2026-09-01" */
  date: string;
  reviewBy: string;
  for: PackAudience;
  /** Without pupils: those are in the filter, if anywhere. */
  profile: Omit<ProfileFile, 'pupils'>;
  policy: PackPolicy;
  contacts: Contact[];
  filter?: NameFilter;
}

/** A pack for parents never holds a name filter. */
export type PackAudience = 'staff' | 'parents';

/** Room for a trust's hundred thousand names and the longest policy. In UTF-16 code units. */
export const LONGEST_PACK = 16_000_000;

const problem = (sentence: string): { problem: string } => ({ problem: sentence });

/** A path that came from outside, cut to what may stand in a sentence. */
function fieldName(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path && /^[\w.-]{1,80}$/.test(path) ? path : 'the whole of it';
}

function what({ type, kind, received, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'is missing';
  if (type === 'max_length') return 'is too long';
  if (type === 'min_length') return 'is empty';
  if (type === 'iso_date' || type === 'check' || (type === 'regex' && /^a /.test(message)))
    return `is not ${message}`;
  if (kind === 'schema' && (type === 'picklist' || type === 'variant' || type === 'literal'))
    return 'is none of the values that are known';
  return 'is not of the right kind';
}

/**
 * Reads a pack that somebody handed over. All of it is checked before any of it is used.
 * @returns the pack, or one sentence that names the field; the sentence never repeats what stood in it. Never throws.
 */
export function readPack(text: string): { pack: Pack } | { problem: string } {
  if (text.length > LONGEST_PACK)
    return problem('The pack is too large: it is longer than any school needs.');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return problem('The file is not a pack: it is not whole, or not JSON.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('secondLook' in json))
    return problem('The file is not a pack of Second Look: the field secondLook is missing.');
  if (typeof json.secondLook === 'number' && json.secondLook > FORMAT)
    return problem(
      'The pack was made by a newer Second Look (field secondLook): update yours, then try again.',
    );

  const result = v.safeParse(PackFile, json);
  if (!result.success) {
    const [issue] = result.issues;
    return problem(`The pack cannot be used: the field ${fieldName(issue)} ${what(issue)}.`);
  }
  const { filter: stored, secondLook: _, ...file } = result.output;
  for (const { path, text: value } of textsOf(file)) {
    const why = unsafeWhy(value);
    if (why) return problem(`The pack cannot be used: the field ${path} ${why}.`);
  }
  const wrong = inconsistency(file);
  if (wrong) return problem(`The pack cannot be used: ${wrong}.`);

  const { pupils: __, ...profile } = file.profile;
  const pack: Pack = { ...file, profile };
  if (stored === undefined || stored === null) return { pack };
  if (file.for === 'parents')
    return problem('The pack cannot be used: the field filter may not stand in a pack for parents.');
  const read = readFilter(stored);
  if ('problem' in read) return problem(`The pack cannot be used, for the field filter: ${read.problem}`);
  return { pack: { ...pack, filter: read.filter } };
}

/** What each field allows and the whole does not; the end of a sentence. */
function inconsistency({
  date,
  reviewBy,
  policy,
  contacts,
  profile,
}: Omit<PackFile, 'filter' | 'secondLook'>): string | undefined {
  if (reviewBy < date) return 'the field reviewBy is earlier than the field date';
  const link = contacts.findIndex((contact) => contact.link !== undefined && !safeLink(contact.link));
  if (link >= 0) return `the field contacts.${link}.link is not a plain https link`;
  const term = profile.terms?.findIndex((each) => each.to < each.from) ?? -1;
  if (term >= 0) return `the field profile.terms.${term} ends before it begins`;
  if (policy.source !== 'school') return undefined;
  const ids = policy.clauses.map((clause) => clause.id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) return `the field policy.clauses.${twice}.id stands twice`;
  const lost = policy.moves.findIndex((move) => move.clause !== undefined && !ids.includes(move.clause));
  return lost >= 0 ? `the field policy.moves.${lost}.clause names no clause of the policy` : undefined;
}

/** The profile that drafts are checked against. */
export function schoolOfPack({ profile, filter }: Pack): SchoolProfile {
  return { ...profile, pupils: filter ?? noNames };
}

/** "Harbour Lane Primary School" → `harbour-lane-primary-school.secondlook.json` */
export function packFileName(school: string): string {
  const slug = school
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${slug || 'school'}.secondlook.json`;
}

/**
 * Writes a pack as the file to hand out. For parents the filter is left out, and plain pupils never stand in either.
 * @throws {Error} with one sentence where what was written could not be read in again.
 */
export function exportPack(pack: Omit<Pack, 'for'>, audience: PackAudience): { name: string; text: string } {
  const { filter, ...rest } = pack;
  const { pupils: _, ...profile } = rest.profile as ProfileFile;
  const text = JSON.stringify(
    {
      secondLook: FORMAT,
      version: rest.version,
      date: rest.date,
      reviewBy: rest.reviewBy,
      for: audience,
      profile,
      policy: rest.policy,
      contacts: rest.contacts,
      ...(audience === 'staff' && filter && { filter: filter.toJSON() }),
    },
    null,
    1,
  );
  const again = readPack(text);
  if ('problem' in again) throw new Error(again.problem);
  return { name: packFileName(profile.name), text };
}
