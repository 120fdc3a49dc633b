import * as v from 'valibot';
import { Contact } from '../school/contacts.ts';
import type { NameFilter } from '../school/filter.ts';
import type { Pack } from '../school/pack.ts';
import { PackPolicy } from '../school/pack-schema.ts';
import { isoDay, ProfileFile } from '../school/profile.ts';

/** What settings know of a name filter. Its bits lie in storage by themselves: see `name-filters.ts`. */
const FilterMark = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  people: v.pipe(v.number(), v.minValue(0)),
  /** Chance that one name which is on no register is taken for one. */
  rate: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  bytes: v.pipe(v.number(), v.minValue(0)),
});
export type FilterMark = v.InferOutput<typeof FilterMark>;

/** A school from a pack that it handed out, or one that is being set up. What a pack may hold is checked where it is read in. */
export const OwnSchool = v.object({
  source: v.literal('own'),
  profile: ProfileFile,
  policy: v.optional(PackPolicy),
  contacts: v.optional(v.pipe(v.array(Contact), v.maxLength(40))),
  /** The day by which the school means to look at it again: "2027-09-01". */
  reviewBy: v.optional(isoDay),
  /** Of the pack it came from, or was last handed out as. */
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  date: v.optional(isoDay),
  handedTo: v.optional(v.picklist(['staff', 'parents'])),
  filter: v.optional(FilterMark),
});
export type OwnSchool = v.InferOutput<typeof OwnSchool>;

/** A pack as settings hold it; the bits of its filter are kept apart, under `mark`. */
export function ownSchoolOf(pack: Pack, mark?: FilterMark): OwnSchool {
  const { profile, policy, contacts, reviewBy, version, date } = pack;
  return {
    source: 'own',
    profile: { ...profile, pupils: [] },
    policy,
    contacts,
    reviewBy,
    version,
    date,
    handedTo: pack.for,
    ...(mark && { filter: mark }),
  };
}

/** The other way: what is held, as a pack to compare or to hand out. `filter` is what lies under its mark. */
export function packOf(own: OwnSchool, today: string, filter?: NameFilter): Pack {
  const { pupils: _, ...profile } = own.profile;
  return {
    version: own.version ?? 1,
    date: own.date ?? today,
    reviewBy: own.reviewBy ?? own.date ?? today,
    for: own.handedTo ?? 'staff',
    profile,
    policy: own.policy ?? { source: 'builtin', moves: [] },
    contacts: own.contacts ?? [],
    ...(filter && { filter }),
  };
}
