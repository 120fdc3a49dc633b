import type { Policy } from '../../../policy/types.ts';
import { Clauses } from '../../popup/Clauses.tsx';
import { Draft, Whys } from '../../popup/Draft.tsx';
import { excerpt } from '../../words/excerpt.ts';
import { FOOTER, telling, wordingOf } from '../../words/wording.ts';
import { fiveUnder, type Shown } from './five.ts';

function Sheet({ title, parts, images, verdict }: Shown) {
  const wording = wordingOf(verdict, parts, images);
  const waits = verdict.outcome === 'review';
  return (
    <article class="sheet">
      <p class="label">{title}</p>
      {!wording && <h3>Nothing would be shown. The post goes straight out.</h3>}
      {wording && (
        <>
          <h3>{waits ? wording.heading : `Only a mark: ${wording.title}`}</h3>
          <p>{wording.lead}</p>
          <Draft
            parts={excerpt(
              parts,
              telling(verdict).map(({ span }) => span),
            )}
          />
          <Whys whys={wording.whys} />
          <Clauses verdict={verdict} />
          {waits && (
            <ul class="row" aria-label="Its buttons">
              {wording.buttons.map(({ label, action }, index) => (
                <li
                  key={label}
                  class={`button ${index === 0 ? 'main' : action.does === 'post' ? 'plain' : ''}`}
                >
                  {label}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </article>
  );
}

/** The five commonest popups in the words of a policy, on the screen and on paper. */
export function FivePopups({ policy }: { policy: Policy }) {
  return (
    <section class="card five" aria-labelledby="five">
      <h2 id="five">What people would see</h2>
      <p>
        The five commonest popups, with the sentences of “{policy.title}”. A popup comes before the post goes
        out; its author decides what happens then.
      </p>
      <p class="notice">
        <b>You cannot see who was shown what, or who posted anyway.</b> Nobody can: Second Look keeps no
        record of it.
      </p>
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          Print it for a meeting
        </button>
      </div>
      {fiveUnder(policy).map((shown) => (
        <Sheet key={shown.title} {...shown} />
      ))}
      <p class="small">Each ends with: “{FOOTER}”</p>
    </section>
  );
}
