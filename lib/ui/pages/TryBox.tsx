import { useState } from 'preact/hooks';
import type { TryReply } from '../../messages.ts';
import { Clauses } from '../popup/Clauses.tsx';
import { Draft, Whys } from '../popup/Draft.tsx';
import { WithPhones } from '../popup/People.tsx';
import { excerpt } from '../words/excerpt.ts';
import { safetySentence } from '../words/safety.ts';
import { t } from '../words/tongue.ts';
import { telling, wordingOf } from '../words/wording.ts';
import type { Backend } from './backend.ts';

/** What would happen to a text, and why. */
export function Result({ text, reply: { verdict } }: { text: string; reply: TryReply }) {
  const parts = [{ field: 'text', text }];
  const wording = wordingOf(verdict, parts, 0);
  const spans = telling(verdict).map((finding) => finding.span);
  const what = verdict.outcome === 'review' ? t('This would wait for you.') : t('This would only be marked.');
  return (
    <div class="result" role="status">
      {!verdict.checked && <h2>This was not checked. {verdict.notCheckedWhy}</h2>}
      {verdict.checked && !wording && <h2>{t('Nothing to say. This would go straight out.')}</h2>}
      {wording && (
        <h2>
          {what} {wording.title}
        </h2>
      )}
      {verdict.safety && (
        <div class="care">
          <p>
            <WithPhones text={safetySentence(verdict)} />
          </p>
        </div>
      )}
      {wording && (
        <>
          <Draft parts={excerpt(parts, spans)} />
          <Whys whys={wording.whys} />
          <Clauses verdict={verdict} />
        </>
      )}
    </div>
  );
}

/** A box to try any text in. It is checked like a post and kept nowhere. */
export function TryBox({ backend }: { backend: Backend }) {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<{ text: string; reply: TryReply }>();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void backend.try(text).then((reply) => setChecked({ text, reply }));
      }}
    >
      <label class="label" for="try">
        {t('Try a text')}
      </label>
      <textarea
        id="try"
        rows={3}
        placeholder="Year 4 today were an absolute joy…"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="button">
          {t('Check it')}
        </button>
        <span class="small">{t('Nothing you try is kept.')}</span>
      </div>
      {checked && <Result {...checked} />}
    </form>
  );
}
