import type { Person } from '../../../school/people/person.ts';
import type { RegisterPreview as Preview } from './register-worker.ts';

const SHOWN = 6;

const fullName = ({ title, first, surname }: Person) => [title, first, surname].filter(Boolean).join(' ');

function Sample({ people, all }: { people: readonly Person[]; all: number }) {
  const shown = people.slice(0, SHOWN);
  return (
    <ul class="dashes">
      {shown.map((person) => (
        <li key={`${fullName(person)} ${person.year}`}>
          {fullName(person)}
          {(person.role || person.year) && <span class="small"> {person.role || person.year}</span>}
        </li>
      ))}
      {all > shown.length && <li>and {(all - shown.length).toLocaleString('en-GB')} more</li>}
    </ul>
  );
}

/** What was understood of the files: whom they list, which columns are kept, what is wrong with which row. */
export function RegisterPreview({ preview }: { preview: Preview }) {
  const { tables, counts, problems, moreProblems, staff, governors, firstPupils } = preview;
  const dropped = tables.flatMap(({ columns }) => columns.filter(({ field }) => !field));
  return (
    <div class="stack">
      {tables.map(({ file, system, rows, columns }) => (
        <p key={file}>
          <b>{file}</b>: {rows.toLocaleString('en-GB')} rows, read as {system}. Kept:{' '}
          {columns
            .filter(({ field }) => field)
            .map(({ heading }) => heading)
            .join(', ')}
          .
        </p>
      ))}
      {dropped.length > 0 && (
        <details>
          <summary>Not kept: {dropped.length} columns</summary>
          <p>{dropped.map(({ heading }) => heading || 'without a heading').join(', ')}</p>
        </details>
      )}
      <div class="columns">
        {counts.staff > 0 && (
          <div>
            <h3>{counts.staff.toLocaleString('en-GB')} staff</h3>
            <Sample people={staff} all={counts.staff} />
          </div>
        )}
        {counts.governors > 0 && (
          <div>
            <h3>{counts.governors.toLocaleString('en-GB')} governors</h3>
            <Sample people={governors} all={counts.governors} />
          </div>
        )}
        {counts.pupils > 0 && (
          <div>
            <h3>{counts.pupils.toLocaleString('en-GB')} pupils</h3>
            <Sample people={firstPupils} all={counts.pupils} />
          </div>
        )}
      </div>
      {(counts.dropped > 0 || counts.twice > 0) && (
        <p class="small">
          {counts.dropped > 0 &&
            `${counts.dropped.toLocaleString('en-GB')} rows are left out: parents and contacts, leavers, rows without a name. `}
          {counts.twice > 0 && `${counts.twice.toLocaleString('en-GB')} stand twice and are kept once.`}
        </p>
      )}
      {problems.length > 0 && (
        <details>
          <summary>To look at: {(problems.length + moreProblems).toLocaleString('en-GB')}</summary>
          <ul class="dashes">
            {problems.slice(0, 40).map(({ file, row, text }) => (
              <li key={`${file} ${row} ${text}`}>
                {row > 0 ? `Row ${row}` : file}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
