import { explainedIn } from '../words/explained.ts';

/** What the document asks that a clause names, and where it stands. Nothing is opened but by a press. */
export function Explains({ clause }: { clause: string }) {
  const explained = explainedIn(clause);
  if (!explained) return null;
  const { sentences, link, linkText } = explained;
  return (
    <p class="small">
      {sentences.join(' ')}{' '}
      <a href={link} target="_blank" rel="noreferrer noopener">
        {linkText} ({new URL(link).host})
      </a>
    </p>
  );
}
