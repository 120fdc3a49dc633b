import { withTerm } from '../../../school/timetable.ts';
import { spoken } from '../packs/day.ts';
import { AddForm, kept, Taken, type TimetableProps } from './fields.tsx';

/** The terms; without any, lessons are all the year round. */
export function Terms({ profile, putProfile }: TimetableProps) {
  const { terms = [] } = profile;
  return (
    <>
      <h3>Terms</h3>
      <Taken
        items={terms.map(({ name, from, to }) => ({
          key: from,
          ...(name && { name }),
          says: `${spoken(from)} to ${spoken(to)}`,
        }))}
        empty="None listed: lessons are taken to be all the year round, but for bank holidays."
        takeOut={(key) => {
          const gone = terms.find(({ from }) => from === key);
          void putProfile(
            (now) => ({ terms: now.terms?.filter(({ from }) => from !== key) }),
            `${gone?.name || 'Term'} taken out`,
          );
        }}
      />
      <AddForm
        verb="Add the term"
        fields={[
          { name: 'name', label: 'Term', type: 'text', hint: 'Autumn, first half' },
          { name: 'from', label: 'First day', type: 'date' },
          { name: 'to', label: 'Last day', type: 'date' },
        ]}
        add={(text) => {
          const name = text('name');
          const term = { name, from: text('from'), to: text('to') };
          const next = withTerm(terms, term);
          if ('problem' in next) return next.problem;
          void putProfile((now) => kept('terms', withTerm(now.terms ?? [], term)), `${name || 'Term'} added`);
          return undefined;
        }}
      />
      <p class="small">A half-term holiday is the gap between two terms.</p>
    </>
  );
}
