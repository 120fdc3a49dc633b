import type { Clause, Policy } from '../../policy/types.ts';

function byHeading(clauses: readonly Clause[]): [string, Clause[]][] {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) groups.set(clause.heading, [...(groups.get(clause.heading) ?? []), clause]);
  return [...groups];
}

/** The whole policy, under its headings. */
export function PolicyView({ policy }: { policy: Policy }) {
  return (
    <div class="policy">
      <p class="small">
        {policy.source === 'builtin' ? 'Built-in example policy, not your school’s own.' : policy.title}
      </p>
      {byHeading(policy.clauses).map(([heading, clauses]) => (
        <section key={heading} class="clause">
          <h3>{heading}</h3>
          {clauses.map((clause) => (
            <blockquote key={clause.id}>{clause.text}</blockquote>
          ))}
        </section>
      ))}
    </div>
  );
}
