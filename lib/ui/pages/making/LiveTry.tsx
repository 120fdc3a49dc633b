import { useEffect, useState } from 'preact/hooks';
import { ROLES, type Role } from '../../../analyser/types.ts';
import type { TryReply } from '../../../messages.ts';
import type { Outcome } from '../../../policy/types.ts';
import type { OwnSchool } from '../../../settings/own-school.ts';
import type { Backend } from '../backend.ts';
import { Result } from '../TryBox.tsx';
import { exampleFor } from './example.ts';

interface Props {
  backend: Backend;
  making: OwnSchool;
}

const AS: Record<Role, string> = {
  staff: 'staff',
  governor: 'a governor',
  parent: 'a parent',
  helper: 'a helper',
  pupil: 'a pupil',
};

const DOES: Record<Outcome, string> = {
  clear: 'it went straight out',
  advise: 'it was only marked',
  review: 'it waited for its author',
};

interface Tried {
  text: string;
  role: Role;
  reply: TryReply;
  /** What the same text came to before the last change of the school, where that was something else. */
  before: Outcome | undefined;
}

/** A draft tried against the school that is being set up, again with every change of either. */
export function LiveTry({ backend, making }: Props) {
  const [role, setRole] = useState<Role>('staff');
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState<Tried>();
  const text = typed ?? exampleFor(making.profile, role);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the school changes, too
  useEffect(() => {
    let newest = true;
    if (!text.trim()) setTried(undefined);
    else
      void backend.try(text, role, 'making').then((reply) => {
        if (!newest) return;
        setTried((last) => {
          const same = last && last.text === text && last.role === role;
          const was = same ? last.reply.verdict.outcome : undefined;
          return { text, role, reply, before: was === reply.verdict.outcome ? undefined : was };
        });
      });
    return () => {
      newest = false;
    };
  }, [text, role, making]);

  return (
    <section class="card" aria-labelledby="try-beside">
      <h2 id="try-beside">Try a draft</h2>
      <div class="field-row">
        <label class="label" for="try-as">
          Written by
        </label>
        <select
          id="try-as"
          class="field"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {AS[each]}
            </option>
          ))}
        </select>
      </div>
      <div class="field-row">
        <label class="label" for="try-text">
          What they write
        </label>
        <textarea
          id="try-text"
          rows={4}
          value={text}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="small">Checked again with every change. Nothing you try is kept.</p>
      </div>
      {tried?.before && <p class="notice">Before the last change, {DOES[tried.before]}.</p>}
      {tried && <Result text={tried.text} reply={tried.reply} />}
    </section>
  );
}
