import type { Installation } from '../../../settings/installation.ts';
import type { ManagedRow } from '../../../settings/managed-read.ts';

const VERDICTS: Record<ManagedRow['verdict'], string> = {
  accepted: 'Accepted',
  refused: 'Refused',
  unknown: 'Not known',
  absent: 'Not received',
};

/** Longer than this, and a value stands folded. */
const SHORT = 60;

/** Each managed key, what arrived under it and what became of that. */
export function ManagedRows({ rows, values }: Pick<Installation, 'rows' | 'values'>) {
  const came = rows.filter(({ verdict }) => verdict !== 'absent');
  const absent = rows.filter(({ verdict }) => verdict === 'absent');
  return (
    <section class="card" aria-labelledby="managed">
      <h2 id="managed">Managed settings</h2>
      {came.length === 0 ? (
        <p>None were received in this browser. The person’s own settings hold.</p>
      ) : (
        <ul class="managed">
          {came.map((row) => (
            <Row key={row.key} row={row} value={values[row.key]} />
          ))}
        </ul>
      )}
      {absent.length > 0 && (
        <details>
          <summary>
            {absent.length} {absent.length === 1 ? 'key' : 'keys'} not received
          </summary>
          <p class="small">{absent[0]?.why}</p>
          <ul class="managed">
            {absent.map(({ key, title }) => (
              <li key={key}>
                <p class="fact">
                  <code>{key}</code> <span class="small">{title}</span>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  row: ManagedRow;
  value: unknown;
}

function Row({ row: { key, title, verdict, received, why, keepsEarlier }, value }: RowProps) {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <li class={verdict}>
      <p class="fact">
        <code>{key}</code> <span class={`tag ${verdict}`}>{VERDICTS[verdict]}</span>
      </p>
      <p class="small">{title}</p>
      {shown !== undefined && shown.length <= SHORT ? (
        <p>
          Received: <code>{shown}</code>
        </p>
      ) : (
        <details>
          <summary>Received: {received}</summary>
          <pre class="value">{shown}</pre>
        </details>
      )}
      {why && (
        <p>
          {why}
          {keepsEarlier && ' The value accepted before stays in force.'}
        </p>
      )}
    </li>
  );
}
