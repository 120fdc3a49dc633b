import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Kind } from '../../analyser/types.ts';
import type { ReviewRequest } from '../../gate/ui.ts';
import { Back } from '../icons.tsx';
import { linesOf, panelOf } from '../words/panels.ts';
import type { PanelId } from '../words/saying.ts';
import { People } from './People.tsx';

/** A letter that was begun stays for as long as the tab: going back to the draft does not throw it away. */
const begun = new Map<string, string>();

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

export function PanelView({ id, kind, request, heading, field, status, words, rememberWords }: Props) {
  const { verdict, parts, contacts = [] } = request;
  const panel = panelOf(id, kind, verdict.role, parts);
  const people = contacts.filter((contact) => panel.contacts.includes(contact.for));

  // `input` events stop at the shield, so the letter is taken from its field when the panel closes.
  useLayoutEffect(() => {
    const written = field.current;
    return () => {
      if (written && panel.letter) begun.set(panel.letter, written.value);
    };
  }, [field, panel.letter]);

  return (
    <>
      <div class="panel-head">
        <button type="submit" class="link" value="back">
          <Back /> Back
        </button>
        <h2 id="heading" tabIndex={-1} ref={heading}>
          {panel.title}
        </h2>
        <p id="lead">{panel.intro}</p>
      </div>
      {panel.letter !== undefined && (
        <div class="letter">
          <label class="label" for="letter">
            Your letter
          </label>
          <textarea id="letter" ref={field} defaultValue={begun.get(panel.letter) ?? panel.letter} />
        </div>
      )}
      {id === 'not-our-school' && words && (
        <>
          <p>
            <mark>{words}</mark>
          </p>
          {/[\p{Lu}@#]/u.test(words) && (
            <label class="tick">
              <input type="checkbox" onChange={(event) => rememberWords(event.currentTarget.checked)} />
              Remember on this device that these words are not about our school
            </label>
          )}
        </>
      )}
      {panel.advice.length > 0 && (
        <ul class="steps">
          {panel.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <People contacts={people} lines={linesOf(id, verdict.role)} />
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
