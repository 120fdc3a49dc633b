import type { Contact } from './contacts.ts';
import type { Pack } from './pack.ts';
import { decidedChanges, lessonsIn, weekdaysOf } from './pack-changes-decided.ts';
import type { PackPolicy } from './pack-schema.ts';
import type { StaffMember } from './profile.ts';

/** One difference between two packs, as a sentence for the person who decides. */
export interface PackChange {
  about: 'pack' | 'school' | 'people' | 'policy' | 'contacts' | 'filter';
  text: string;
}

const quoted = (text: string) => (text ? `“${text}”` : 'nothing');
const nameOf = ({ title, first, surname, role }: StaffMember) =>
  `${[title, first, surname].filter(Boolean).join(' ')}${role ? ` (${role})` : ''}`;

const LISTS = [
  ['aliases', 'name for the school'],
  ['acronyms', 'acronym'],
  ['hashtags', 'hashtag'],
  ['handles', 'handle'],
  ['officialAccounts', 'official account'],
  ['exemptPlaces', 'place left alone'],
  ['places', 'place nearby'],
] as const;

const CONTACTS: Record<Contact['for'], string> = {
  office: 'the school office',
  class: 'a child’s class',
  head: 'the headteacher',
  complaints: 'complaints',
  safeguarding: 'a child’s safety',
  governors: 'the chair of governors',
  council: 'the local authority',
};

function listChanges(
  about: PackChange['about'],
  thing: string,
  before: readonly string[],
  now: readonly string[],
): PackChange[] {
  return [
    ...now
      .filter((each) => !before.includes(each))
      .map((each) => ({ about, text: `New ${thing}: ${quoted(each)}.` })),
    ...before
      .filter((each) => !now.includes(each))
      .map((each) => ({ about, text: `No longer a ${thing}: ${quoted(each)}.` })),
  ];
}

function policyChanges(before: PackPolicy, now: PackPolicy): PackChange[] {
  const about = 'policy';
  const clauses = (policy: PackPolicy) =>
    new Map((policy.source === 'school' ? policy.clauses : []).map((clause) => [clause.id, clause]));
  const [old, fresh] = [clauses(before), clauses(now)];
  const changes: PackChange[] = [];
  if (before.source !== now.source)
    changes.push({
      about,
      text:
        now.source === 'school'
          ? 'The school’s own policy takes the place of the built-in example.'
          : 'The built-in example takes the place of the school’s own policy.',
    });
  else if (before.source === 'school' && now.source === 'school' && before.title !== now.title)
    changes.push({
      about,
      text: `The policy is now called ${quoted(now.title)}; before, ${quoted(before.title)}.`,
    });
  for (const [id, clause] of fresh) {
    const was = old.get(id);
    if (!was) changes.push({ about, text: `New clause ${id}: ${quoted(clause.text)}.` });
    else if (was.text !== clause.text)
      changes.push({
        about,
        text: `Clause ${id} now says ${quoted(clause.text)}; before, ${quoted(was.text)}.`,
      });
    else if (
      JSON.stringify([was.audience, was.strength, was.kinds, was.limb, was.route]) !==
      JSON.stringify([clause.audience, clause.strength, clause.kinds, clause.limb, clause.route])
    )
      changes.push({
        about,
        text: `Clause ${id} is for ${clause.audience.join(', ') || 'nobody'} (${clause.strength}) and answers ${clause.kinds.join(', ') || 'nothing'}; before, ${was.audience.join(', ') || 'nobody'} (${was.strength}) and ${was.kinds.join(', ') || 'nothing'}.`,
      });
  }
  for (const [id, clause] of old)
    if (!fresh.has(id)) changes.push({ about, text: `Clause ${id} is gone: ${quoted(clause.text)}.` });

  const written = ({ kind, role, outcome, clause }: PackPolicy['moves'][number]) =>
    `${kind} from ${role}: ${outcome}${clause ? `, with clause ${clause}` : ''}`;
  const [was, is] = [before.moves.map(written), now.moves.map(written)];
  changes.push(
    ...is
      .filter((each) => !was.includes(each))
      .map((each) => ({ about: 'policy' as const, text: `The school decides ${each}.` })),
    ...was
      .filter((each) => !is.includes(each))
      .map((each) => ({ about: 'policy' as const, text: `The school no longer decides ${each}.` })),
  );
  return changes;
}

/** Everything that a new pack would change, in the order in which a person wants to know. Empty where nothing differs. */
export function packChanges(before: Pack, now: Pack): PackChange[] {
  const changes: PackChange[] = [];
  const field = (about: PackChange['about'], thing: string, was: string, is: string) => {
    if (was !== is) changes.push({ about, text: `${thing}: ${quoted(is)}; before, ${quoted(was)}.` });
  };
  if (now.version < before.version)
    changes.push({
      about: 'pack',
      text: `This pack is older than the one in use: version ${now.version}, and you have ${before.version}.`,
    });
  else field('pack', 'Version', String(before.version), String(now.version));
  field('pack', 'Date', before.date, now.date);
  field('pack', 'To be reviewed by', before.reviewBy, now.reviewBy);
  field('pack', 'Made for', before.for, now.for);
  field('school', 'The school’s name', before.profile.name, now.profile.name);
  field('school', 'Town', before.profile.town, now.profile.town);
  for (const [key, thing] of LISTS)
    changes.push(...listChanges('school', thing, before.profile[key], now.profile[key]));
  const day = ({ profile: { schoolDay } }: Pack) =>
    schoolDay ? `${schoolDay.starts} to ${schoolDay.ends}` : '';
  field('school', 'School day', day(before), day(now));
  const terms = ({ profile }: Pack) =>
    (profile.terms ?? []).map(({ name, from, to }) => `${name ? `${name}, ` : ''}${from} to ${to}`);
  changes.push(...listChanges('school', 'term', terms(before), terms(now)));
  changes.push(...listChanges('school', 'lesson', lessonsIn(before), lessonsIn(now)));
  field('school', 'Days with lessons', weekdaysOf(before), weekdaysOf(now));
  const daysOff = ({ profile }: Pack) => profile.noLessonsOn ?? [];
  changes.push(...listChanges('school', 'day without lessons', daysOff(before), daysOff(now)));
  changes.push(
    ...listChanges(
      'people',
      'member of staff',
      before.profile.staff.map(nameOf),
      now.profile.staff.map(nameOf),
    ),
  );
  changes.push(
    ...listChanges(
      'people',
      'governor',
      before.profile.governors.map(nameOf),
      now.profile.governors.map(nameOf),
    ),
  );
  changes.push(...policyChanges(before.policy, now.policy), ...decidedChanges(before.policy, now.policy));
  const contact = ({ for: what, name, email, phone, link }: Contact) =>
    `${CONTACTS[what]}: ${[name, email, phone, link].filter(Boolean).join(', ')}`;
  changes.push(
    ...listChanges('contacts', 'contact', before.contacts.map(contact), now.contacts.map(contact)),
  );
  if (!before.filter && now.filter)
    changes.push({ about: 'filter', text: `A name filter of ${now.filter.people} people comes with it.` });
  if (before.filter && !now.filter)
    changes.push({ about: 'filter', text: 'The name filter goes: pupils are found by context alone.' });
  if (before.filter && now.filter && before.filter.toJSON().bits !== now.filter.toJSON().bits)
    changes.push({
      about: 'filter',
      text: `The name filter was made anew: ${now.filter.people} people; before, ${before.filter.people}.`,
    });
  return changes;
}
