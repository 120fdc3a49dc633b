import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Contact } from '../../school/contacts.ts';
import type { Helpline } from '../../school/helplines.ts';
import type { Letter, Recipient } from '../../school/letter.ts';
import { safeLink } from '../../school/link.ts';
import { t } from '../words/tongue.ts';
import { People } from './People.tsx';

/** A letter that was begun stays for as long as the tab: going back to the draft does not throw it away. */
const begun = new Map<string, string>();

const givenIn = (people: readonly Recipient[]): Contact[] => people.flatMap(({ contact }) => contact ?? []);
const unnamed = (people: readonly Recipient[]) => people.filter(({ contact }) => !contact);

/** People to turn to, by name where the school gave one, else by what they are and how they are found. */
function Turn({ people, lines }: { people: readonly Recipient[]; lines: readonly Helpline[] }) {
  return (
    <>
      {unnamed(people).map(({ name, how }) => (
        <p class="small" key={name}>
          <b>{capital(name)}</b>. {how}
        </p>
      ))}
      <People contacts={givenIn(people)} lines={lines} />
    </>
  );
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Who to tell today, first of all. */
export function Today({ today }: { today: Letter['today'] }) {
  if (!today) return null;
  return (
    <div class="care stack">
      <p>{t(today.sentence)}</p>
      <Turn people={today.people} lines={today.lines} />
    </div>
  );
}

/** To whom, why them, and the letter itself; the person changes it. */
export function LetterField({
  letter,
  field,
}: {
  letter: Letter;
  field: RefObject<HTMLTextAreaElement | null>;
}) {
  const { to, why, body, procedure } = letter;

  // `input` events stop at the shield, so the letter is taken from its field when the panel closes.
  useLayoutEffect(() => {
    const written = field.current;
    return () => {
      if (written) begun.set(body, written.value);
    };
  }, [field, body]);

  const reached = [to.contact?.email, to.contact?.phone].filter(Boolean).join(' · ');
  const link = procedure?.link ? safeLink(procedure.link) : undefined;
  return (
    <>
      <div class="letter">
        <p>
          <span class="label">{t('To')}</span> <b>{to.name}</b>
          {reached && <span class="small"> · {reached}</span>}
          <br />
          <span class="small">
            {t(why)}
            {to.how && ` ${t(to.how)}`}
          </span>
        </p>
        <label class="label" for="letter">
          {t('Your letter')}
        </label>
        <textarea id="letter" ref={field} defaultValue={begun.get(body) ?? body} />
      </div>
      {link && (
        <p>
          {t('The complaints procedure:')}{' '}
          <a href={link.href} target="_blank" rel="noreferrer noopener">
            {link.shown}
          </a>
        </p>
      )}
    </>
  );
}

/** For those who work there: past the usual line. */
export function Whistleblowing({ whistleblowing }: { whistleblowing: Letter['whistleblowing'] }) {
  if (!whistleblowing) return null;
  return (
    <details>
      <summary>{t('If you cannot raise it there')}</summary>
      <div class="stack">
        <p>{t(whistleblowing.sentence)}</p>
        <Turn people={whistleblowing.people} lines={whistleblowing.lines} />
      </div>
    </details>
  );
}
