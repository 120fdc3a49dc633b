import { Glasses } from '../icons.tsx';
import { t } from '../words/tongue.ts';

export type Look = 'checking' | 'nothing' | 'something' | 'unchecked';

/** Said by attribute and never written out: a page can search the words on the screen, also those in closed roots. */
const SAYS: Record<Look, string> = {
  checking: 'Second Look: reading your draft',
  nothing: 'Second Look: nothing to say about this draft',
  something: 'Second Look: something to read',
  unchecked: 'Second Look: this draft was not checked',
};

interface Props {
  look: Look;
  busy: boolean;
  pressed: (event: Event) => void;
}

export function MarkButton({ look, busy, pressed }: Props) {
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        pressed(event);
      }}
    >
      <button
        type="submit"
        class={`mark ${look} ${busy ? 'busy' : ''}`}
        aria-label={t(SAYS[look])}
        title={t(SAYS[look])}
        aria-haspopup="dialog"
      >
        <Glasses />
        <span class="badge" />
      </button>
    </form>
  );
}
