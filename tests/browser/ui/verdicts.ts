import type { Finding, Kind, Role } from '../../../lib/analyser/types.ts';
import type { ReviewRequest } from '../../../lib/gate/ui.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { review } from '../../../lib/policy/review.ts';
import type { Policy } from '../../../lib/policy/types.ts';
import { aboutWhom } from '../../../lib/school/about-whom.ts';
import type { Contact } from '../../../lib/school/contacts.ts';

/** A finding by its words: the span is where they stand first. */
export interface Phrase extends Partial<Omit<Finding, 'span' | 'target'>> {
  kind: Kind;
  words: string;
  why: string;
  /** The words of the mention that it is about. */
  about?: { words: string; kind: 'staff' | 'pupil' | 'parent' | 'person' | 'school' };
}

export interface Case {
  role: Role;
  text: string | string[];
  phrases: Phrase[];
  images?: number;
  safety?: boolean;
  ownHurt?: boolean;
  policy?: Policy;
  contacts?: Contact[];
}

/** A request as the gate would make it, judged by the real policy; only the analyser's part is given by hand. */
export function requestOf(given: Case): ReviewRequest {
  const texts = [given.text].flat();
  const fields = ['text', 'warning', 'alt'];
  const parts = texts.map((text, i) => ({ field: fields[i] ?? 'text', text }));
  const spanOf = (words: string) => {
    const part = texts.findIndex((text) => text.includes(words));
    const start = texts[part]?.indexOf(words) ?? 0;
    return { part: Math.max(part, 0), start, end: part < 0 ? 0 : start + words.length };
  };
  const findings = given.phrases.map(
    ({ words, about, ...rest }): Finding => ({
      confidence: 'certain',
      ...rest,
      span: spanOf(words),
      ...(about && { target: { ...spanOf(about.words), kind: about.kind } }),
    }),
  );
  const verdict = review(
    {
      findings,
      names: [],
      safety: given.safety ?? false,
      ownHurt: given.ownHurt ?? false,
      language: 'en',
      checked: true,
      exemptions: [],
    },
    { role: given.role, children: [] },
    given.policy ?? builtinPolicy,
  );
  verdict.turnTo = {
    about: aboutWhom(findings, parts, { staff: [], governors: [] }),
    contacts: given.contacts ?? [],
  };
  return {
    verdict,
    parts,
    images: given.images ?? 0,
  };
}
