import { LOCKABLE, type Lockable } from '../../../settings/lockable.ts';
import { SITES } from '../../../sites/hosts.ts';
import type { Given } from './given.ts';

interface Props {
  locked: Given['locked'];
  lock: (locked: Given['locked']) => void;
  sitesOff: Given['sitesOff'];
  turnOff: (sites: Given['sitesOff']) => void;
}

/** What is locked, and which sites are left alone. Everything else a key can set stands in docs/deploy.md. */
export function MoreSettings({ locked, lock, sitesOff, turnOff }: Props) {
  return (
    <>
      <fieldset class="choices plain">
        <legend class="quiet-heading">People cannot change</legend>
        {(Object.keys(LOCKABLE) as Lockable[]).map((id) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={locked.includes(id)}
              onChange={({ currentTarget }) => lock(withOrWithout(locked, id, currentTarget.checked))}
            />
            <span>{LOCKABLE[id]}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>Leave sites alone</summary>
        <div class="sites">
          {SITES.map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={sitesOff.includes(id)}
                onChange={({ currentTarget }) => turnOff(withOrWithout(sitesOff, id, currentTarget.checked))}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </details>
      <p class="small">
        No setting takes away “Post anyway”, reads private messages, begins checking before the person has
        agreed, or reports anything to anyone.
      </p>
    </>
  );
}

const withOrWithout = <Each,>(list: readonly Each[], each: Each, wanted: boolean): Each[] =>
  wanted ? [...list, each] : list.filter((other) => other !== each);
