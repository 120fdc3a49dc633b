import type { Clause, Verdict } from '../../policy/types.ts';
import { t } from '../words/tongue.ts';
import { nextOf, WHAT_NEXT } from '../words/what-next.ts';
import { telling } from '../words/wording.ts';
import { Explains } from './Explains.tsx';

const SOURCE: Record<Verdict['policySource'], string> = {
  builtin: 'Built-in example policy, not your school’s own.',
  school: 'The school’s words',
};

/** The limb's clause stands with the leading one: it says what "serious" means. */
function added(verdict: Verdict): Clause | undefined {
  const lead = telling(verdict)[0];
  if (lead?.kind !== 'defamation' || !lead.limb) return undefined;
  return verdict.clauses.find((clause) => clause.id === lead.clauses[1]);
}

/** The school's own number, and the heading it stands under. */
const titled = ({ number, heading }: Clause) =>
  number && heading ? `${number} · ${heading}` : number || heading;

function addsTitle({ number, section }: Clause): string {
  if (number) return t('{number} adds:', { number });
  return section ? t('Section {section} adds:', { section }) : t('The policy adds:');
}

function Words({ clause }: { clause: Clause }) {
  return (
    <>
      <blockquote lang="en-GB">{clause.text}</blockquote>
      <Explains clause={clause.text} />
    </>
  );
}

function Leading({ verdict, clause, adds }: { verdict: Verdict; clause: Clause; adds: Clause | undefined }) {
  const { writtenFor } = verdict;
  return (
    <figure class="clause">
      <figcaption>
        <h3>{titled(clause)}</h3>
        <p class="small">{t(SOURCE[clause.lent ? 'builtin' : verdict.policySource])}</p>
      </figcaption>
      <Words clause={clause} />
      {adds && (
        <div class="adds">
          <span class="label">{addsTitle(adds)}</span>
          <Words clause={adds} />
        </div>
      )}
      {writtenFor && <p class="small">{t(`Written for ${writtenFor}; your school may choose otherwise.`)}</p>}
    </figure>
  );
}

/** Opened by whoever asks, and by nobody else. */
function WhatNext({ clauses }: { clauses: readonly Clause[] }) {
  if (clauses.length === 0) return null;
  return (
    <details class="more">
      <summary>What happens next?</summary>
      <ul class="steps">
        {WHAT_NEXT.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <figure class="clause">
        {clauses.map((clause) => (
          <Words key={clause.id} clause={clause} />
        ))}
      </figure>
    </details>
  );
}

/** The clause that leads, the others behind *More*; all of it folded where a child's safety comes first. */
export function Clauses({ verdict }: { verdict: Verdict }) {
  const [first, ...others] = verdict.clauses;
  if (!first) return null;
  const adds = added(verdict);
  const rest = others.filter((clause) => clause !== adds);
  const all = (
    <>
      <Leading verdict={verdict} clause={first} adds={adds} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('More from the policy')}</summary>
          {rest.map((clause) => (
            <figure class="clause" key={clause.id}>
              <figcaption>
                <h3>{titled(clause)}</h3>
              </figcaption>
              <Words clause={clause} />
            </figure>
          ))}
        </details>
      )}
      <WhatNext clauses={nextOf(verdict)} />
    </>
  );
  if (!verdict.safety) return <div>{all}</div>;
  return (
    <details>
      <summary>{t('What the policy says about posting it')}</summary>
      {all}
    </details>
  );
}
