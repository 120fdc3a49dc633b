import type { ShownClause } from '../../policy/topics.ts';

const WHOSE = { builtin: "Built-in example policy, not your school's own.", school: "The school's words" };

/** Clauses of one topic, each under its heading. */
export function ShownClauses({ clauses }: { clauses: readonly ShownClause[] }) {
  return (
    <>
      {clauses.map(({ id, heading, text, source }) => (
        <figure class="clause" key={id}>
          <figcaption>
            <h3>{heading}</h3>
            <p class="small">{WHOSE[source]}</p>
          </figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
    </>
  );
}
