import type { Role } from '../../../analyser/types.ts';
import { FEATURE_NAMES, isOn } from '../../../policy/features.ts';
import { UNSPOKEN } from '../../../policy/read-as.ts';
import { policyOf } from '../../../settings/settings.ts';
import { FEATURE_WORDS, readAsOptions, UNSPOKEN_WORDS } from '../../words/features.ts';
import { RadioSet } from '../RadioSet.tsx';
import type { PageProps } from './page.ts';

const SET = ' Set by your school.';

/** What Second Look does beside reading words, and whose clauses those see whom the policy does not name. */
export function Beside({ overview, change }: PageProps) {
  const { inForce, policy } = overview;
  // What the school itself decided, without the person's own choices.
  const decided = policyOf(inForce.school);
  const roles: readonly Role[] = inForce.roles.length > 0 ? inForce.roles : ['parent'];
  return (
    <>
      <section class="card" aria-labelledby="features">
        <h2 id="features">More than words</h2>
        <div class="choices">
          {FEATURE_NAMES.map((name) => {
            const locked = decided.features?.[name] !== undefined;
            const [label, note] = FEATURE_WORDS[name];
            return (
              <label class="choice" key={name}>
                <input
                  type="checkbox"
                  checked={isOn(name, roles, policy)}
                  disabled={locked}
                  onChange={(event) =>
                    void change({ features: { ...inForce.features, [name]: event.currentTarget.checked } })
                  }
                />
                <span>
                  {label}
                  <span class="small">
                    {note}.{locked && SET}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </section>
      <section class="card" aria-labelledby="whose">
        <h2 id="whose">Whose clauses</h2>
        <p>The policy has a section for staff and one for parents. What do the others see?</p>
        {UNSPOKEN.map((role) => {
          const locked = decided.readAs?.[role] !== undefined;
          return (
            <RadioSet
              key={role}
              legend={`${UNSPOKEN_WORDS[role]}${locked ? SET : ''}`}
              locked={locked}
              chosen={policy.readAs?.[role] ?? 'table'}
              choose={(as) => void change({ readAs: { ...inForce.readAs, [role]: as } })}
              options={readAsOptions}
            />
          );
        })}
      </section>
    </>
  );
}
