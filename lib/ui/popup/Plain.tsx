import type { Helpline } from '../../school/helplines.ts';
import { Cross, Glasses } from '../icons.tsx';
import { t } from '../words/tongue.ts';
import { FOOTER } from '../words/wording.ts';
import { People, WithPhones } from './People.tsx';

interface Props {
  title: string;
  sentence: string;
  lines?: readonly Helpline[];
  /** What the button that goes back is called. */
  back?: string;
  foot?: string;
  done: () => void;
  counts: (event: Event) => boolean;
}

/** A panel of one sentence: nothing to say, not checked and why, who to tell. */
export function Plain({
  title,
  sentence,
  lines = [],
  back = 'Back to my post',
  foot = FOOTER,
  done,
  counts,
}: Props) {
  return (
    <form
      method="dialog"
      class="popup"
      onSubmit={(event) => {
        if (counts(event)) done();
        else event.preventDefault();
      }}
    >
      <p class="brand">
        <Glasses />
        <b>Second Look</b>
      </p>
      <div class="body">
        <div class="top">
          <h2 id="heading" tabIndex={-1}>
            {t(title)}
          </h2>
          <p id="lead">
            <WithPhones text={t(sentence)} />
          </p>
        </div>
        <People contacts={[]} lines={lines} />
      </div>
      <div class="actions">
        <button type="submit" class="button main" value="edit">
          {t(back)}
        </button>
      </div>
      <div class="foot">
        <p>{t(foot)}</p>
      </div>
      <button
        type="submit"
        class="icon-button close"
        value="edit"
        aria-label={t('Close, and go back to my post')}
      >
        <Cross />
      </button>
    </form>
  );
}
