import type { Muted, SettingsChange } from '../../settings/settings.ts';

interface Props {
  muted: Muted;
  /** People said to be one's own child, or grown up. */
  known?: readonly string[];
  change: (change: SettingsChange) => Promise<void>;
}

/** What the person asked not to be shown again, each with its way back. */
export function MutedList({ muted, known = [], change }: Props) {
  const { mentions, words, picturesOn } = muted;
  const today = picturesOn === new Date().toLocaleDateString('sv-SE');
  const set = (next: Partial<Muted>) => void change({ muted: { ...muted, ...next } });
  if (!mentions && !today && words.length + known.length === 0)
    return <p>Nothing. When you tick “Next time, just mark posts like this” or the like, it stands here.</p>;
  return (
    <ul class="muted">
      {mentions && (
        <li>
          <span>Posts that only mention school are just marked.</span>
          <button type="button" class="button" onClick={() => set({ mentions: false })}>
            Ask me again
          </button>
        </li>
      )}
      {today && (
        <li>
          <span>No question about pictures today.</span>
          <button type="button" class="button" onClick={() => set({ picturesOn: '' })}>
            Ask me again
          </button>
        </li>
      )}
      {words.map((each) => (
        <li key={each}>
          <span>
            <mark>{each}</mark> is not about our school.
          </span>
          <button
            type="button"
            class="button"
            onClick={() => set({ words: words.filter((other) => other !== each) })}
          >
            It is
          </button>
        </li>
      ))}
      {known.map((each) => (
        <li key={each}>
          <span>
            <mark>{each}</mark> is my own child, or grown up.
          </span>
          <button
            type="button"
            class="button"
            onClick={() => void change({ known: known.filter((other) => other !== each) })}
          >
            Ask me again
          </button>
        </li>
      ))}
    </ul>
  );
}
