import { useEffect, useState } from 'preact/hooks';
import { FEATURE_NAMES } from '../../../policy/features.ts';
import { UNSPOKEN } from '../../../policy/read-as.ts';
import { safeLink } from '../../../school/link.ts';
import type { Pack } from '../../../school/pack.ts';
import { type PackChange, packChanges } from '../../../school/pack-changes.ts';
import type { OwnSchool } from '../../../settings/own-school.ts';
import { packOf } from '../../../settings/own-school.ts';
import { PUPIL_USE_WORDS, readAsOptions, SCHOOL_FEATURES, UNSPOKEN_WORDS } from '../../words/features.ts';
import { rolesInWords } from '../../words/roles.ts';
import type { Backend } from '../backend.ts';
import { spoken, today } from './day.ts';

interface Props {
  backend: Backend;
  pack: Pack;
  /** What it would take the place of. */
  held: OwnSchool | undefined;
}

/** Changes shown at once; a policy that is new throughout has hundreds. */
const SHOWN = 12;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** When lessons are, and what the school decides for its people; nothing where it says nothing of either. */
function chosenIn({ profile: { lessons = [], schoolDay, terms = [] }, policy }: Pack): string[] {
  const all = lessons.length > 0 ? `${count(lessons.length, 'lesson')} a day` : schoolDay && 'A school day';
  const { features = {}, pupilUse } = policy;
  return [
    ...(all ? [`${all}, ${count(terms.length, 'term')}`] : []),
    ...FEATURE_NAMES.flatMap((name) => {
      const roles = features[name];
      if (!roles) return [];
      return `${SCHOOL_FEATURES[name]}: ${roles.length > 0 ? `on for ${rolesInWords(roles)}` : 'off for everybody'}`;
    }),
    ...UNSPOKEN.flatMap((role) => {
      const seen = readAsOptions.find(({ value }) => value === policy.readAs?.[role]);
      return seen ? `${UNSPOKEN_WORDS[role]}: ${seen.label.toLowerCase()}` : [];
    }),
    ...(pupilUse ? [`Pupils in school: ${PUPIL_USE_WORDS[pupilUse][0].toLowerCase()}`] : []),
  ];
}

/** What a pack brings, in words; the hosts of its links are named before anybody can open one. */
export function contentsOf(pack: Pack): string[] {
  const { profile, policy, contacts, filter } = pack;
  const hosts = contacts.flatMap(({ link }) => (link && safeLink(link)?.shown) || []);
  return [
    policy.source === 'school'
      ? `${count(policy.clauses.length, 'clause')} of the school’s own policy`
      : 'The built-in example policy: the school’s own is not in it',
    `${count(profile.staff.length, 'member')} of staff and ${count(profile.governors.length, 'governor')}`,
    contacts.length > 0
      ? `${count(contacts.length, 'contact')}${hosts.length > 0 ? `, with links to ${[...new Set(hosts)].join(', ')}` : ''}`
      : 'No contacts',
    ...chosenIn(pack),
    filter
      ? `A name filter made from ${count(filter.people, 'pupil')}; the names cannot be read from it`
      : 'No pupils’ names in any form',
  ];
}

/** What a pack is and brings, and what it would change, before any of it is used. */
export function PackPreview({ backend, pack, held }: Props) {
  const [changes, setChanges] = useState<PackChange[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each pack that is looked at
  useEffect(() => {
    if (!held) return;
    void (held.filter ? backend.filter(held.filter) : Promise.resolve(undefined)).then((filter) =>
      setChanges(packChanges(packOf(held, today(), filter), pack)),
    );
  }, [pack, held]);
  const { profile, version, date, reviewBy } = pack;

  return (
    <div class="stack">
      <p class="fact">
        <b>{profile.name}</b>
        {profile.town && <span>{profile.town}</span>}
        <span class="tag">{pack.for === 'staff' ? 'For staff' : 'For parents'}</span>
      </p>
      <p class="small">
        Version {version}, of {spoken(date)}; the school looks at it again by {spoken(reviewBy)}.
      </p>
      {reviewBy < today() && (
        <p class="notice">That day has passed. Ask the school whether there is a newer one.</p>
      )}
      <ul class="dashes">
        {contentsOf(pack).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {held && changes && (
        <div class="changes">
          <h3>
            {changes.length === 0
              ? 'Nothing in it differs from the one that you have.'
              : `${count(changes.length, 'change')} from the one that you have`}
          </h3>
          <ul class="dashes">
            {changes.slice(0, SHOWN).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {changes.length > SHOWN && (
            <details>
              <summary>The other {changes.length - SHOWN}</summary>
              <ul class="dashes">
                {changes.slice(SHOWN).map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}
