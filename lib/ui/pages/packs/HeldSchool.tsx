import type { ComponentChildren } from 'preact';
import type { OwnSchool } from '../../../settings/own-school.ts';
import { spoken, today } from './day.ts';

/** A school as it is held: its name, its pack, and whether it is due to be looked at again. */
export function HeldSchool({ school, children }: { school: OwnSchool; children?: ComponentChildren }) {
  const { profile, policy, version, date, reviewBy, filter } = school;
  return (
    <>
      <p class="fact">
        <b>{profile.name}</b>
        <span class="tag">{policy?.source === 'school' ? 'Its own policy' : 'Built-in example policy'}</span>
        {filter && <span class="tag">With a name filter</span>}
      </p>
      {version !== undefined && date && (
        <p class="small">
          Version {version}, of {spoken(date)}
          {reviewBy && `; the school looks at it again by ${spoken(reviewBy)}`}.
        </p>
      )}
      {reviewBy && reviewBy < today() && (
        <p class="notice">
          The school meant to look at this pack again by {spoken(reviewBy)}. Ask it for a newer one.
        </p>
      )}
      {children}
    </>
  );
}
