import { KINDS, ROLES } from '../../../analyser/types.ts';
import type { ReadClause } from '../../../policy/reader/read-document.ts';
import type { Revision, Step } from '../../../policy/reader/revision.ts';
import type { Strength } from '../../../policy/types.ts';
import { KIND_NAMES, ROLE_PLURALS, STRENGTH_NAMES } from '../../words/roles.ts';
import { Moves } from './Moves.tsx';
import { SourceBeside } from './SourceBeside.tsx';

interface Props {
  clause: ReadClause;
  revision: Revision;
  step: (step: Step) => void;
}

const without = <T,>(list: readonly T[], one: T, on: boolean, order: readonly T[]) =>
  order.filter((each) => (each === one ? on : list.includes(each)));

/** One sentence of the document: what it was taken for, and everything about that can be changed. */
export function ClauseCard({ clause, revision, step }: Props) {
  const { id, number, heading, section, text, audience, strength, kinds, notes } = clause;
  const informs = strength === 'information';
  const change = (part: Extract<Step, { does: 'change' }>['change']) =>
    step({ does: 'change', id, change: part });
  return (
    <article class={informs ? 'read-clause informs' : 'read-clause'} aria-labelledby={`clause-${id}`}>
      <div class="read-words">
        <h3 id={`clause-${id}`}>
          <span class="tag">{number ?? id}</span> <span class="small">{heading || section}</span>
        </h3>
        <blockquote>{text}</blockquote>
        {notes.map((note) => (
          <p key={note.text} class="note">
            {note.text}
          </p>
        ))}
        <p class="taken-for">
          <b>{STRENGTH_NAMES[strength]}</b>
          {' · '}
          {audience.length === ROLES.length
            ? 'everybody'
            : audience.map((role) => ROLE_PLURALS[role].toLowerCase()).join(', ') || 'nobody named'}
          {!informs && (
            <>
              {' · '}
              {kinds.length > 0
                ? `shown for ${kinds.map((kind) => KIND_NAMES[kind]).join(', ')}`
                : 'shown for nothing that a post can be seen to do'}
            </>
          )}
        </p>
        <div class="row">
          <details class="change">
            <summary>Change</summary>
            <div class="stack">
              <fieldset>
                <legend>Whom does it bind?</legend>
                {ROLES.map((role) => (
                  <label class="tick" key={role}>
                    <input
                      type="checkbox"
                      checked={audience.includes(role)}
                      onChange={(event) =>
                        change({ audience: without(audience, role, event.currentTarget.checked, ROLES) })
                      }
                    />
                    {ROLE_PLURALS[role]}
                  </label>
                ))}
              </fieldset>
              <label class="stack">
                <span class="label">How strongly?</span>
                <select
                  class="field"
                  value={strength}
                  onChange={(event) => change({ strength: event.currentTarget.value as Strength })}
                >
                  {(Object.keys(STRENGTH_NAMES) as Strength[]).map((each) => (
                    <option key={each} value={each}>
                      {STRENGTH_NAMES[each]}
                    </option>
                  ))}
                </select>
              </label>
              {!informs && (
                <fieldset>
                  <legend>For which posts is it shown?</legend>
                  {KINDS.filter((kind) => kind !== 'person').map((kind) => (
                    <label class="tick" key={kind}>
                      <input
                        type="checkbox"
                        checked={kinds.includes(kind)}
                        onChange={(event) =>
                          change({ kinds: without(kinds, kind, event.currentTarget.checked, KINDS) })
                        }
                      />
                      {KIND_NAMES[kind]}
                    </label>
                  ))}
                </fieldset>
              )}
              <label class="stack">
                <span class="label">The heading that is shown with it</span>
                <input
                  class="field"
                  type="text"
                  maxLength={300}
                  value={heading}
                  onChange={(event) => change({ heading: event.currentTarget.value.trim() })}
                />
              </label>
              <Moves clause={clause} revision={revision} step={step} />
            </div>
          </details>
          <button type="button" class="button plain" onClick={() => step({ does: 'leave-out', id })}>
            Leave it out
          </button>
        </div>
      </div>
      <SourceBeside text={revision.text} source={clause.source} />
    </article>
  );
}
