import type { ShownClause } from '../../policy/topics.ts';

const WHOSE = { builtin: 'Built-in example policy, not your school’s own.', school: 'The school’s words' };

interface Sheet extends Pick<ShownClause, 'heading' | 'source'> {
  texts: string[];
}

/** Clauses that follow each other under one heading stand on one sheet. */
function sheets(clauses: readonly ShownClause[]): Sheet[] {
  const all: Sheet[] = [];
  for (const { heading, source, text } of clauses) {
    const last = all.at(-1);
    if (last?.heading === heading && last.source === source) last.texts.push(text);
    else all.push({ heading, source, texts: [text] });
  }
  return all;
}

/** Clauses of one topic, each under its heading. */
export function ShownClauses({ clauses }: { clauses: readonly ShownClause[] }) {
  return (
    <>
      {sheets(clauses).map(({ heading, source, texts }) => (
        <figure class="clause" key={texts[0]}>
          <figcaption>
            <h3>{heading}</h3>
            <p class="small">{WHOSE[source]}</p>
          </figcaption>
          {texts.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
        </figure>
      ))}
    </>
  );
}
