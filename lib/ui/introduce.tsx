import { render } from 'preact';
import { Glasses } from './icons.tsx';
import type { Root } from './root.ts';
import { t } from './words/tongue.ts';

interface Props {
  choose: (start: boolean) => void;
}

/** Said before anything is read, where a school installed the extension and no tab was opened. */
function Introduction({ choose }: Props) {
  return (
    <form
      method="dialog"
      class="introduction"
      aria-labelledby="introduction"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) choose((event.submitter as HTMLButtonElement | null)?.value === 'start');
      }}
    >
      <p class="brand">
        <Glasses />
        <b>Second Look</b>
      </p>
      <h2 id="introduction" tabIndex={-1}>
        {t('Your school has put this on your browser. Nothing has been read yet.')}
      </h2>
      <p>
        {t(
          'It would read your posts and comments while you write them, how many pictures are attached, and the name of the page or group. When a post touches the social media policy you see the clause first, and you decide.',
        )}
      </p>
      <p>
        <b>{t('Your school cannot see what you write.')}</b>{' '}
        {t('Everything happens on this device: nothing is sent, and no drafts are kept.')}
      </p>
      <div class="actions">
        <button type="submit" class="button main" value="start">
          {t('Start checking')}
        </button>
        <button type="submit" class="button" value="not-now">
          {t('Not now')}
        </button>
      </div>
    </form>
  );
}

/** Shows the card in a corner, in nobody's way; settles with what the person chose. */
export function introduce(root: Root): Promise<boolean> {
  root.attach();
  const place = document.createElement('div');
  place.className = 'corner';
  root.body.append(place);
  return new Promise((resolve) => {
    const choose = (start: boolean) => {
      render(null, place);
      place.remove();
      resolve(start);
    };
    render(<Introduction choose={choose} />, place);
  });
}

export const introduceCss = `
.sl .corner{
  position:fixed;inset-block-end:20px;inset-inline-end:20px;width:min(25em,100vw - 32px);
  max-height:calc(100vh - 40px);overflow:auto;
  border:1px solid var(--line);border-radius:var(--round-big);background:var(--surface);box-shadow:var(--shadow);
}
.sl .introduction{display:flex;flex-direction:column;gap:var(--s3);padding:0 var(--s5) var(--s4)}
.sl .introduction .brand{padding-inline:0}
.sl .introduction h2{font-size:1.125em}
.sl .introduction p{font-size:.9375em}
.sl .introduction .actions{padding:var(--s1) 0 0}
@media (max-width:30em){.sl .corner{inset-inline:16px;inset-block-end:16px}}
`;
