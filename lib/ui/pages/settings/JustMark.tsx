import { useEffect, useRef } from 'preact/hooks';
import { KINDS, type Kind } from '../../../analyser/types.ts';
import type { Overview } from '../../../messages.ts';
import { clauseKey, NOT_MUTED } from '../../../policy/muted.ts';
import type { Muted, SettingsChange } from '../../../settings/settings.ts';
import { KIND_NAMES } from '../../words/roles.ts';

interface Props {
  overview: Overview;
  change: (change: SettingsChange) => Promise<void>;
}

const CAN_BE: readonly Kind[] = KINDS.filter((kind) => !NOT_MUTED.includes(kind) && kind !== 'person');

/** For what a post should not wait: by what it is about, or by single sentences of the policy. */
export function JustMark({ overview: { inForce, policy }, change }: Props) {
  const { muted, roles } = inForce;
  // Two presses can come faster than the first is kept: the second goes on from it.
  const latest = useRef(muted);
  useEffect(() => {
    latest.current = muted;
  }, [muted]);
  const keep = (next: Partial<Muted>) => {
    latest.current = { ...latest.current, ...next };
    void change({ muted: latest.current });
  };
  const turned = <T,>(list: readonly T[], one: T, on: boolean) => [
    ...list.filter((each) => each !== one),
    ...(on ? [one] : []),
  ];
  const kinds = (kind: Kind, on: boolean) => keep({ kinds: turned(latest.current.kinds, kind, on) });
  const clauses = (key: string, on: boolean) => keep({ clauses: turned(latest.current.clauses, key, on) });
  const mine = policy.clauses.filter(
    ({ kinds: speaks, audience, strength }) =>
      strength !== 'information' &&
      speaks.some((kind) => CAN_BE.includes(kind)) &&
      (roles.length === 0 || audience.some((role) => roles.includes(role))),
  );
  return (
    <div class="stack">
      <p>
        Posts with these only get the mark; they do not wait for you. Threats, hostility to people for who
        they are and private matters of others always wait.
      </p>
      <fieldset class="stack">
        <legend>Just mark</legend>
        <div class="ticks">
          {CAN_BE.map((kind) => (
            <label class="tick" key={kind}>
              <input
                type="checkbox"
                checked={muted.kinds.includes(kind)}
                onChange={(event) => kinds(kind, event.currentTarget.checked)}
              />
              <span>{KIND_NAMES[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {mine.length > 0 && (
        <details open={muted.clauses.length > 0}>
          <summary>Or single sentences of the policy</summary>
          <ul class="stack">
            {mine.map((clause) => (
              <li key={clause.id}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={muted.clauses.includes(clauseKey(clause))}
                    onChange={(event) => clauses(clauseKey(clause), event.currentTarget.checked)}
                  />
                  <span>
                    {clause.number && <b>{clause.number} </b>}
                    {clause.text}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
