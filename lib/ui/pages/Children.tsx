import { useState } from 'preact/hooks';
import { t } from '../words/tongue.ts';

interface Props {
  names: readonly string[];
  choose: (children: string[]) => void;
}

const listOf = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, 20);

/** First names of one's own children: what is only about them is left alone. */
export function Children({ names, choose }: Props) {
  const [text, setText] = useState(names.join(', '));
  return (
    <div class="stack">
      <label class="label" for="children">
        {t('Their first names, with commas between')}
      </label>
      <input
        id="children"
        class="field"
        type="text"
        autocomplete="off"
        maxLength={400}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => choose(listOf(text))}
      />
      <p class="small">
        {t('Posts about your own children alone are left alone. The names stay on this device.')}
      </p>
    </div>
  );
}
