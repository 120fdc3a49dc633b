import { useRef, useState } from 'preact/hooks';
import { t } from '../words/tongue.ts';
import type { Backend } from './backend.ts';
import { Disclosure } from './Disclosure.tsx';
import { Setup } from './Setup.tsx';
import { Shell } from './Shell.tsx';
import { TryBox } from './TryBox.tsx';
import { useOverview } from './use-overview.ts';

/** The first run: what it is, before anything is read; then who, which school, whose children, where. */
export function Welcome({ backend }: { backend: Backend }) {
  const { overview, problem, change } = useOverview(backend);
  const [notNow, setNotNow] = useState(false);
  const begun = useRef<HTMLHeadingElement>(null);
  if (!overview) return <Shell title="Before you post">{null}</Shell>;
  const { started } = overview.inForce;

  async function start(): Promise<void> {
    await change({ started: true });
    begun.current?.focus();
  }

  return (
    <Shell title={t('A second look before you post')}>
      {started ? (
        <section class="card good">
          <h2 ref={begun} tabIndex={-1}>
            {t('Checking has begun.')}
          </h2>
          <p>
            {t(
              'Four short questions make it fit you. Each answer is kept as you give it, and you can change all of it later.',
            )}
          </p>
        </section>
      ) : (
        <section class="card">
          <p class="big">
            {t(
              'When a post touches your school’s social media policy, Second Look shows you the clause before the post goes out. You decide what happens then.',
            )}
          </p>
          <Disclosure byPolicy={overview.byPolicy} />
          <div class="row">
            <button type="button" class="button main" onClick={() => void start()}>
              {t('Start checking')}
            </button>
            <button type="button" class="button" onClick={() => setNotNow(true)}>
              {t('Not now')}
            </button>
          </div>
          <p role="status">
            {notNow &&
              t(
                'Nothing is read. You can start at any time from the glasses in the toolbar; this tab can go.',
              )}
          </p>
        </section>
      )}
      {started && (
        <>
          <Setup backend={backend} overview={overview} change={change} />
          <section class="card" aria-labelledby="try-it">
            <h2 id="try-it">{t('See how it works')}</h2>
            <TryBox backend={backend} />
          </section>
          <p class="small">{t('That is all. You can close this tab.')}</p>
        </>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </Shell>
  );
}
