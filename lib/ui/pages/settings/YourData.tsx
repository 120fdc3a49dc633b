import { useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../messages.ts';
import type { Backend } from '../backend.ts';

/** Hands over a file that was made here; nothing is asked of any server. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

interface Props {
  backend: Backend;
  overview: Overview;
  /** Everything is gone: ask anew for what holds. */
  erased: () => Promise<void>;
}

/** What is kept, as a file; all of it erased; the extension removed. */
export function YourData({ backend, overview, erased }: Props) {
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const first = useRef<HTMLButtonElement>(null);

  async function erase(): Promise<void> {
    await backend.erase();
    await erased();
    setSure(false);
    setSaid('Everything is erased. Nothing is read until you start checking again.');
    first.current?.focus();
  }

  return (
    <div class="stack">
      <p>
        Kept on this device: your choices on these pages, your school and its policy, and your own children’s
        first names. No posts, no decisions, no history.
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          ref={first}
          onClick={() => {
            save('second-look-settings.json', JSON.stringify(overview.own, null, 2));
            setSaid(
              'Saved as second-look-settings.json. It holds your children’s first names, if you gave them.',
            );
          }}
        >
          Save a copy of it
        </button>
        {!sure && (
          <button type="button" class="button" onClick={() => setSure(true)}>
            Erase everything
          </button>
        )}
        {!overview.byPolicy && (
          <button
            type="button"
            class="button"
            onClick={() => void backend.uninstall().then((refused) => setSaid(refused ?? ''))}
          >
            Remove Second Look
          </button>
        )}
      </div>
      {sure && (
        <div class="care stack">
          <p>All of it goes, and cannot be brought back.</p>
          <div class="row">
            <button type="button" class="button main" onClick={() => void erase()}>
              Yes, erase it
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setSure(false);
                first.current?.focus();
              }}
            >
              Keep it
            </button>
          </div>
        </div>
      )}
      {overview.byPolicy && (
        <p class="small">
          Your school installed Second Look here, so only those who look after this computer can remove it.
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
