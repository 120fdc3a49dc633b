import type { RefObject } from 'preact';
import type { Kind } from '../../analyser/types.ts';
import type { ReviewRequest } from '../../gate/ui.ts';
import type { AboutWhom } from '../../school/about-whom.ts';
import type { ContactFor } from '../../school/contacts.ts';
import { Back } from '../icons.tsx';
import { linesOf, panelOf } from '../words/panels.ts';
import type { PanelId } from '../words/saying.ts';
import { t } from '../words/tongue.ts';
import { LetterField, Today, Whistleblowing } from './LetterPanel.tsx';
import { letterFrom } from './letter-panel.ts';
import { People } from './People.tsx';

interface Props {
  id: PanelId;
  kind: Kind;
  request: ReviewRequest;
  heading: RefObject<HTMLHeadingElement | null>;
  field: RefObject<HTMLTextAreaElement | null>;
  status: string;
  /** The words taken for the school, on the panel that takes them back. */
  words: string | undefined;
  rememberWords: (on: boolean) => void;
}

/** Nobody is sent to the person whom it is about. */
const SUBJECT: Partial<Record<AboutWhom, ContactFor>> = {
  head: 'head',
  chair: 'governors',
  safeguarding: 'safeguarding',
};

export function PanelView({ id, kind, request, heading, field, status, words, rememberWords }: Props) {
  const { verdict } = request;
  const panel = panelOf(id, kind);
  const letter = panel.writes && letterFrom(request);
  const { about = 'somebody', contacts = [] } = verdict.turnTo ?? {};
  const subject = SUBJECT[about];
  const people = contacts.filter(
    (contact) =>
      panel.contacts.includes(contact.for) &&
      contact.for !== subject &&
      contact !== letter?.to.contact &&
      contact !== letter?.procedure,
  );
  const worksThere = verdict.role !== 'parent' && verdict.role !== 'pupil';
  // The usual order of people begins with the one it is about, or is for families.
  const advice = letter && (subject || (worksThere && id === 'take-to-school')) ? [] : panel.advice;

  return (
    <>
      <div class="panel-head">
        <button type="submit" class="link" value="back">
          <Back /> {t('Back')}
        </button>
        <h2 id="heading" tabIndex={-1} ref={heading}>
          {t(panel.title)}
        </h2>
        <p id="lead">{t(panel.intro)}</p>
      </div>
      {letter && <Today today={letter.today} />}
      {letter && <LetterField letter={letter} field={field} />}
      {id === 'not-our-school' && words && (
        <>
          <p>
            <mark>{words}</mark>
          </p>
          {/[\p{Lu}@#]/u.test(words) && (
            <label class="tick">
              <input type="checkbox" onChange={(event) => rememberWords(event.currentTarget.checked)} />
              {t('Remember on this device that these words are not about our school')}
            </label>
          )}
        </>
      )}
      {advice.length > 0 && (
        <ul class="steps">
          {advice.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      )}
      <People contacts={people} lines={linesOf(id, verdict.role)} />
      {letter && <Whistleblowing whistleblowing={letter.whistleblowing} />}
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
