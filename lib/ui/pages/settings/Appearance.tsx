import type { Overview } from '../../../messages.ts';
import type { Settings, SettingsChange } from '../../../settings/settings.ts';

interface Props {
  overview: Overview;
  change: (change: SettingsChange) => Promise<void>;
}

const SIZES: readonly [Settings['textSize'], string][] = [
  ['usual', 'As in the browser'],
  ['larger', 'Larger'],
  ['largest', 'Largest'],
];

/** Each in its own words, so that whoever needs it finds it. */
const LANGUAGES: readonly [Settings['language'], string][] = [
  ['en', 'English'],
  ['cy', 'Cymraeg (not yet checked by a speaker)'],
  ['pl', 'Polski (not yet checked by a speaker)'],
];

/** How large the words are, and in which language Second Look speaks. */
export function Appearance({ overview: { inForce }, change }: Props) {
  return (
    <div class="stack">
      <label class="stack">
        <span class="label">Size of the words, in the popup and here</span>
        <select
          class="field"
          value={inForce.textSize}
          onChange={(event) => void change({ textSize: event.currentTarget.value as Settings['textSize'] })}
        >
          {SIZES.map(([size, label]) => (
            <option key={size} value={size}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="stack">
        <span class="label">Language</span>
        <select
          class="field"
          value={inForce.language}
          onChange={(event) => void change({ language: event.currentTarget.value as Settings['language'] })}
        >
          {LANGUAGES.map(([language, label]) => (
            <option key={language} value={language} lang={language}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p class="small">
        The popup, the mark, the toolbar and the welcome page speak it. Posts are read in English only, the
        clause stays as the school wrote it, and why a phrase was marked is said in English.
      </p>
    </div>
  );
}
