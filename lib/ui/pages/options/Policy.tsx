import { useState } from 'preact/hooks';
import { policyFrom, revisionOf, startRevision } from '../../../policy/reader/revision.ts';
import { lockOn } from '../../../settings/merge.ts';
import type { OwnSchool } from '../../../settings/own-school.ts';
import { policyOf, type SettingsChange } from '../../../settings/settings.ts';
import { PolicyView } from '../PolicyView.tsx';
import { ChooseDocument } from '../policy/ChooseDocument.tsx';
import { FivePopups } from '../policy/FivePopups.tsx';
import { ReviewScreen } from '../policy/ReviewScreen.tsx';
import { useRevision } from '../policy/use-revision.ts';
import type { PageProps } from './page.ts';

type OwnPolicy = NonNullable<OwnSchool['policy']>;

/** The policy of a school, and its own document on the way to become it: of the school in the making, else of the one in force. */
export function PolicyPage({ backend, overview, change }: PageProps) {
  const { revision, mayUndo, start, step, undo } = useRevision();
  const [problem, setProblem] = useState('');
  const [kept, setKept] = useState(false);
  const { making } = overview.own;
  const { school } = overview.inForce;
  const held = making ?? (school.source === 'own' ? school : undefined);
  const locked = !making && lockOn(overview.inForce.locks, 'school') !== undefined;
  const policy = making ? policyOf(making) : overview.policy;
  const own = policy.source === 'school';

  async function keep(next: OwnPolicy, name: string, saying: string): Promise<boolean> {
    const whole = held
      ? { ...held, policy: next }
      : { source: 'own' as const, profile: { name }, policy: next };
    const wanted: SettingsChange = making ? { making: whole } : { school: whole };
    const refused = await backend.change(wanted);
    setProblem(refused ?? '');
    if (refused) return false;
    await change(wanted, saying);
    return true;
  }

  // What the school has decided beside its sentences stands, whichever policy it takes.
  const { features, readAs, pupilUse } = held?.policy ?? {};
  const decided = {
    ...(features && { features }),
    ...(readAs && { readAs }),
    ...(pupilUse && { pupilUse }),
  };

  async function putInForce(name: string): Promise<void> {
    if (!revision) return;
    const next = { ...policyFrom(revision), ...decided } as OwnPolicy;
    if (!(await keep(next, name, 'The policy was put in'))) return;
    setKept(true);
    start(undefined);
    scrollTo(0, 0);
  }

  if (revision)
    return (
      <>
        <ReviewScreen
          revision={revision}
          mayUndo={mayUndo}
          step={step}
          undo={undo}
          problem={problem}
          needsName={!held}
          of={making?.profile.name}
          putInForce={(name) => void putInForce(name)}
          throwAway={() => start(undefined)}
        />
        <FivePopups policy={policyFrom(revision)} />
      </>
    );

  return (
    <>
      <section class="card" aria-labelledby="policy">
        <h2 id="policy">{making ? `The policy of ${making.profile.name}` : 'The policy in force'}</h2>
        <p class="fact">
          <b>{own ? policy.title : 'Built-in example policy'}</b>
          <span class="tag">{own ? `${policy.clauses.length} sentences` : 'Not your school’s own'}</span>
        </p>
        <p role="status">
          {kept &&
            (making
              ? 'It is in the school that you are setting up, and comes into force with its pack.'
              : 'It is in force. Pages that are open use it from now on.')}
        </p>
        {!locked && own && (
          <div class="row">
            <button type="button" class="button" onClick={() => start(revisionOf(policy))}>
              Change it
            </button>
            <button
              type="button"
              class="button plain"
              onClick={() =>
                void keep({ source: 'builtin', moves: [], ...decided }, '', 'The policy was taken out')
              }
            >
              Use the built-in example instead
            </button>
          </div>
        )}
        <details>
          <summary>Read all of it</summary>
          <PolicyView policy={policy} />
        </details>
      </section>
      <section class="card" aria-labelledby="own-policy">
        <h2 id="own-policy">Your school’s own document</h2>
        {locked ? (
          <p>Set by your school.</p>
        ) : (
          <>
            <p>
              Second Look reads it, sentence by sentence, and shows you what it made of each. Nothing is in
              force until you say so; then the popup shows the school’s own sentences.
            </p>
            <ChooseDocument taken={(read) => start(startRevision(read))} />
          </>
        )}
      </section>
      <FivePopups policy={policy} />
    </>
  );
}
