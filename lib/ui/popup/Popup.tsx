import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision, Remember, ReviewRequest } from '../../gate/ui.ts';
import { copy } from '../copy.ts';
import { Cross, Glasses } from '../icons.tsx';
import { excerpt } from '../words/excerpt.ts';
import { panelOf } from '../words/panels.ts';
import { wordsAt } from '../words/quote.ts';
import { safetySentence } from '../words/safety.ts';
import type { Action, Button, Note, PanelId } from '../words/saying.ts';
import { t } from '../words/tongue.ts';
import { FOOTER, roleName, telling, type Wording } from '../words/wording.ts';
import { Clauses } from './Clauses.tsx';
import { Draft, Whys } from './Draft.tsx';
import { letterFrom, openMail } from './letter-panel.ts';
import { Notes } from './Notes.tsx';
import { PanelView } from './PanelView.tsx';
import { WithPhones } from './People.tsx';

interface Props {
  /** The post waits. Without it the popup is the mark's panel: nothing is held, and nothing is to be released. */
  held: boolean;
  request: ReviewRequest;
  wording: Wording;
  /** A decision was taken; the dialog closes by itself, as its form's buttons do. */
  decide: (decision: Decision) => void;
  /** Whether a press counts: by a person, and not too soon. */
  counts: (event: Event) => boolean;
  /** Where the popup tells what Escape means now: `false` when it has dealt with it. */
  onEscape: { current: () => boolean };
}

const valueFor = (action: Action) => (action.does === 'open' ? `open:${action.panel}` : action.does);

/** Nothing is held: the way back, and the way that fits where it can be gone from here. */
function askedButtons({ buttons }: Wording): Button[] {
  const [edit, way] = buttons;
  const open = way?.action.does === 'open' ? [way] : [];
  return [{ action: edit!.action, label: t('Back to my post') }, ...open];
}

const isForReading = (note: Note) => note.kind === 'open' && note.panel !== 'not-our-school';

/** A new page is read from its start. */
function toTop(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  const around = heading.closest('.body');
  if (around) around.scrollTop = 0;
  const dialog = heading.closest('dialog');
  if (dialog) dialog.scrollTop = 0;
}

/**
 * The popup's whole content, in a form whose buttons close the dialog even when no script is left to hear them. Every
 * press comes in as `submit`, which carries the button and which no page can send.
 */
export function Popup({ held, request, wording, decide, counts, onEscape }: Props) {
  const { verdict, parts } = request;
  const findings = telling(verdict);
  const lead = findings[0];
  const [panel, setPanel] = useState<PanelId>();
  const [ticked, setTicked] = useState<Remember>();
  const [status, setStatus] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef(true);

  const school = verdict.findings.find((finding) => finding.kind === 'school');
  const schoolWords = school && wordsAt(parts, school.span);

  // The first focus is the dialog's own doing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of panel is a new page to read
  useLayoutEffect(() => {
    if (!first.current && heading.current) toTop(heading.current);
    first.current = false;
  }, [panel]);

  const show = (id: PanelId | undefined) => {
    setStatus('');
    setPanel(id);
  };
  onEscape.current = () => {
    if (!panel) return true;
    show(undefined);
    return false;
  };

  const remember = ticked && { remember: ticked };
  function decisionOf(value: string): Decision | undefined {
    switch (value) {
      case 'post':
      case 'answer':
      case 'release':
        return { kind: 'post', ...remember };
      case 'edit':
        return {
          kind: 'edit',
          ...(lead && { at: { part: lead.span.part, start: lead.span.start } }),
          ...remember,
        };
    }
    return undefined;
  }

  function pressed(event: SubmitEvent): void {
    if (!counts(event)) {
      event.preventDefault();
      return;
    }
    const value = (event.submitter as HTMLButtonElement | null)?.value ?? 'edit';
    const decision = decisionOf(value);
    if (decision) {
      decide(decision);
      return;
    }
    event.preventDefault();
    if (value === 'back') show(undefined);
    if (value.startsWith('open:')) show(value.slice(5) as PanelId);
    if (value === 'copy' && field.current)
      void copy(field.current.value, field.current).then((done) =>
        setStatus(
          t(done ? 'Copied. Paste it wherever you write to the school.' : 'Select the letter and copy it.'),
        ),
      );
    if (value === 'email' && field.current)
      setStatus(
        t(
          openMail(letterFrom(request), field.current.value)
            ? 'Opened in your email program, if you have one. Nothing is sent until you send it.'
            : 'It is long: only its beginning went along. Copy the letter and paste it there.',
        ),
      );
  }

  const buttons = held ? wording.buttons : askedButtons(wording);
  const notes = held ? wording.notes : wording.notes.filter(isForReading);
  const inPanel = panel && lead;
  const hasLetter = inPanel && panelOf(panel, lead.kind).writes;
  const [notYet, ...rest] = wording.heading.split(/(?<=\.) /);
  return (
    <form method="dialog" class={inPanel ? 'popup in-panel' : 'popup'} onSubmit={pressed}>
      <p class="brand">
        <Glasses />
        <b>Second Look</b>
        <span class="as">
          {t('read as {role}', { role: roleName(verdict.role) })}
          {verdict.at && ` · ${verdict.at}`}
        </span>
      </p>
      <div class="body">
        {inPanel ? (
          <PanelView
            id={panel}
            kind={lead.kind}
            request={request}
            heading={heading}
            field={field}
            status={status}
            words={schoolWords}
            rememberWords={(on) =>
              setTicked(on && schoolWords ? { what: 'not-our-school', words: schoolWords } : undefined)
            }
          />
        ) : (
          <>
            <div class="top">
              <h2 id="heading" tabIndex={-1} autofocus ref={heading}>
                {held && <span class="first">{notYet}</span>} <span class="rest">{rest.join(' ')}</span>
              </h2>
              {verdict.safety && (
                <div id="care" class="care">
                  <p>
                    <WithPhones text={safetySentence(verdict)} />
                  </p>
                </div>
              )}
              <p id="lead" class="lead">
                {wording.lead}
              </p>
            </div>
            {held && (
              <Draft
                parts={excerpt(
                  parts,
                  findings.map((finding) => finding.span),
                )}
              />
            )}
            <Whys whys={wording.whys} />
            <Clauses verdict={verdict} />
          </>
        )}
      </div>
      <div class="actions">
        {inPanel ? (
          <>
            {hasLetter && (
              <button type="submit" class="button main" value="copy">
                {t('Copy the letter')}
              </button>
            )}
            {hasLetter && (
              <button type="submit" class="button" value="email">
                {t('Open in email')}
              </button>
            )}
            <button type="submit" class={hasLetter ? 'button' : 'button main'} value="edit">
              {t('Edit my post')}
            </button>
            {panel === 'not-our-school' && (
              <button type="submit" class="button" value="post">
                {t('Post it')}
              </button>
            )}
          </>
        ) : (
          buttons.map(({ action, label }) => (
            <button
              key={label}
              type="submit"
              class={`button ${action.does === 'edit' ? 'main' : action.does === 'post' ? 'plain' : ''}`}
              value={valueFor(action)}
            >
              {label}
            </button>
          ))
        )}
      </div>
      <div class="foot">
        {!inPanel && <Notes notes={notes} ticked={ticked} tick={setTicked} />}
        <p>{t(FOOTER)}</p>
      </div>
      <button
        type="submit"
        class="icon-button close"
        value="edit"
        aria-label={t('Close, and go back to my post')}
      >
        <Cross />
      </button>
    </form>
  );
}
