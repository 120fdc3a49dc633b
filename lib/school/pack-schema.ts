import * as v from 'valibot';
import { KINDS, ROLES } from '../analyser/types.ts';
import { Contact } from './contacts.ts';
import { isoDay, ProfileFile } from './profile.ts';

/** What a pack may hold, field by field. Unknown keys are dropped. */

const short = v.pipe(v.string(), v.maxLength(300));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

export const PackClause = v.object({
  id,
  number: v.optional(id),
  section: short,
  heading: short,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(3000)),
  audience: v.array(v.picklist(ROLES)),
  strength: v.picklist(['must', 'should', 'encouraged', 'information']),
  kinds: v.array(v.picklist(KINDS)),
  limb: v.optional(v.picklist(['hatred', 'shun', 'standing', 'office'])),
  route: v.optional(
    v.picklist([
      'official-account',
      'take-to-school',
      'take-to-right-person',
      'tell-school',
      'choose-pictures',
      'tell-someone',
    ]),
  ),
});

const Move = v.object({
  kind: v.picklist(KINDS),
  role: v.picklist(ROLES),
  outcome: v.picklist(['clear', 'advise', 'review']),
  clause: v.optional(id),
});
const moves = v.optional(v.pipe(v.array(Move), v.maxLength(KINDS.length * ROLES.length)), []);

const roles = v.optional(v.pipe(v.array(v.picklist(ROLES)), v.maxLength(ROLES.length)));
/** Which roles each feature is on for; the names are those of `lib/policy/features.ts`, which a test compares. */
export const PackFeatures = v.object({
  pictures: roles,
  friends: roles,
  'lesson-time': roles,
  'pupil-use': roles,
  'sign-up': roles,
  privacy: roles,
  'what-next': roles,
  incidents: roles,
});
const as = v.optional(v.picklist(['table', 'staff', 'parents', 'everybody']));
const decided = {
  features: v.optional(PackFeatures),
  readAs: v.optional(v.object({ governor: as, helper: as })),
  pupilUse: v.optional(v.picklist(['A1a', 'A1b', 'A1c', 'both'])),
};

export const PackPolicy = v.variant('source', [
  v.object({ source: v.literal('builtin'), moves, ...decided }),
  v.object({
    source: v.literal('school'),
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    clauses: v.pipe(v.array(PackClause), v.minLength(1), v.maxLength(600)),
    moves,
    ...decided,
  }),
]);
export type PackPolicy = v.InferOutput<typeof PackPolicy>;

/** The number of this form of file. A pack with a higher one was made by a newer Second Look. */
export const FORMAT = 1;

export const PackFile = v.object({
  secondLook: v.literal(FORMAT),
  /** Counts up with every pack that a school hands out. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  date: isoDay,
  reviewBy: isoDay,
  for: v.picklist(['staff', 'parents']),
  profile: ProfileFile,
  policy: v.optional(PackPolicy, { source: 'builtin', moves: [] }),
  contacts: v.optional(v.pipe(v.array(Contact), v.maxLength(40)), []),
  filter: v.optional(v.unknown()),
});
export type PackFile = v.InferOutput<typeof PackFile>;
