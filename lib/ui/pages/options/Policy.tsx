import { useState } from 'preact/hooks';
import { policyFrom, revisionOf, startRevision } from '../../../policy/reader/revision.ts';
import { lockOn } from '../../../settings/merge.ts';
import { policyOf, type SchoolChoice, type SettingsChange } from '../../../settings/settings.ts';
import { PolicyView } from '../PolicyView.tsx';
import { ChooseDocument } from '../policy/ChooseDocument.tsx';
import { FivePopups } from '../policy/FivePopups.tsx';
import { ReviewScreen } from '../policy/ReviewScreen.tsx';
import { useRevision } from '../policy/use-revision.ts';
import type { PageProps } from './page.ts';

type Own = Extract<SettingsChange['school'], { source: 'own' }>;

/** The policy that drafts are checked by, and a school's own document on its way to become it. */
export function PolicyPage({ backend, overview, change }: PageProps) {
  const { revision, mayUndo, start, step, undo } = useRevision();
  const [before, setBefore] = useState<SchoolChoice>();
  const [problem, setProblem] = useState('');
  // A school that is being set up gets it first; it comes into force with the pack.
  const { making } = overview.own;
  const school = making ?? overview.inForce.school;
  const locked = !making && lockOn(overview.inForce.locks, 'school') !== undefined;
  const policy = making ? policyOf(making) : overview.policy;

  /** @returns whether it was kept */
  async function keep(own: Own): Promise<boolean> {
    const refused = await backend.change(making ? { making: own } : { school: own });
    setProblem(refused ?? '');
    if (refused) return false;
    setBefore(making ?? overview.own.school);
    // Asks anew for what holds.
    await change({});
    return true;
  }

  async function putInForce(name: string): Promise<void> {
    if (!revision) return;
    // What the school has decided beside its sentences stands.
    const { features, readAs, pupilUse } = (school.source === 'own' && school.policy) || {};
    const next = {
      ...policyFrom(revision),
      ...(features && { features }),
      ...(readAs && { readAs }),
      ...(pupilUse && { pupilUse }),
    } as Own['policy'];
    const own: Own =
      school.source === 'own'
        ? { ...school, policy: next }
        : { source: 'own', profile: { name }, policy: next };
    if (!(await keep(own))) return;
    start(undefined);
    scrollTo(0, 0);
  }

  async function takeBack(): Promise<void> {
    if (before) await change(making && before.source === 'own' ? { making: before } : { school: before });
    setBefore(undefined);
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
          needsName={school.source !== 'own'}
          putInForce={(name) => void putInForce(name)}
          throwAway={() => start(undefined)}
        />
        <FivePopups policy={policyFrom(revision)} />
      </>
    );

  const own = policy.source === 'school';
  return (
    <>
      <section class="card" aria-labelledby="policy">
        <h2 id="policy">{making ? `The policy of ${making.profile.name}` : 'The policy in force'}</h2>
        <p class="fact">
          <b>{own ? policy.title : 'Built-in example policy'}</b>
          <span class="tag">{own ? `${policy.clauses.length} sentences` : 'Not your school’s own'}</span>
        </p>
        <p role="status">
          {before &&
            (making
              ? 'It is in the school that you are setting up, and comes into force with its pack.'
              : 'It is in force. Pages that are open use it from now on.')}
        </p>
        {!locked && (
          <div class="row">
            {before && (
              <button type="button" class="button" onClick={() => void takeBack()}>
                Undo: back to what was in force before
              </button>
            )}
            {own && (
              <button type="button" class="button" onClick={() => start(revisionOf(policy))}>
                Change it
              </button>
            )}
            {own && school.source === 'own' && (
              <button
                type="button"
                class="button plain"
                onClick={() => void keep({ ...school, policy: { source: 'builtin', moves: [] } })}
              >
                Use the built-in example instead
              </button>
            )}
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
