import { Fragment } from 'preact';
import type { ExcerptPart } from '../words/excerpt.ts';
import { t } from '../words/tongue.ts';
import type { Why } from '../words/wording.ts';

/** The author's own words, with the phrases marked. */
export function Draft({ parts }: { parts: readonly ExcerptPart[] }) {
  if (parts.length === 0) return null;
  return (
    <figure class="draft" aria-label={t('Your words')}>
      {parts.map((part) => (
        <Fragment key={part.part}>
          {part.label && <p class="label">{part.label}</p>}
          <p class="text">
            {part.pieces.map((piece) =>
              piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
            )}
          </p>
        </Fragment>
      ))}
    </figure>
  );
}

const SHOWN = 3;

/** The phrases again, each with why in one sentence. */
export function Whys({ whys }: { whys: readonly Why[] }) {
  if (whys.length === 0) return null;
  const rest = whys.slice(SHOWN);
  const item = ({ quote, says }: Why) => (
    <li key={quote + says}>
      <q>“{quote}”</q> <span lang="en-GB">{says}</span>
    </li>
  );
  return (
    <div class="whys">
      <ul class="whys">{whys.slice(0, SHOWN).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length === 1 ? t('One more phrase') : t('{count} more phrases', { count: rest.length })}
          </summary>
          <ul class="whys">{rest.map(item)}</ul>
        </details>
      )}
    </div>
  );
}
