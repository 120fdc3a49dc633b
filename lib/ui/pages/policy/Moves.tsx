import type { Role } from '../../../analyser/types.ts';
import type { ReadClause } from '../../../policy/reader/read-document.ts';
import { movedTo, type Revision, type Step } from '../../../policy/reader/revision.ts';
import type { Outcome } from '../../../policy/types.ts';
import { OUTCOME_NAMES, ROLE_PLURALS } from '../../words/roles.ts';

interface Props {
  clause: ReadClause;
  revision: Revision;
  step: (step: Step) => void;
}

const OUTCOMES: readonly Outcome[] = ['review', 'advise', 'clear'];

/** What happens when a post falls under the clause, for each of those whom it binds. */
export function Moves({ clause, revision, step }: Props) {
  const { id, audience, kinds } = clause;
  if (kinds.length === 0 || audience.length === 0) return null;
  const choose = (role: Role, value: string) =>
    step({ does: 'move', id, role, outcome: value ? (value as Outcome) : undefined });
  return (
    <fieldset>
      <legend>What happens then?</legend>
      <div class="moves">
        {audience.map((role) => (
          <label class="stack" key={role}>
            <span class="label">{ROLE_PLURALS[role]}</span>
            <select
              class="field"
              value={movedTo(revision, clause, role) ?? ''}
              onChange={(event) => choose(role, event.currentTarget.value)}
            >
              <option value="">As usual</option>
              {OUTCOMES.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {OUTCOME_NAMES[outcome]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p class="small">
        It holds for every clause that is shown for the same posts. Union business and people who raise a
        concern are never made to wait, whatever is chosen here. “Post anyway” always stays.
      </p>
    </fieldset>
  );
}
