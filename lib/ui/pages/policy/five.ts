import type { Finding, Kind, Limb, Role } from '../../../analyser/types.ts';
import { review } from '../../../policy/review.ts';
import type { Policy, Verdict } from '../../../policy/types.ts';

/** A post as it is often written, with what Second Look finds in it. Everybody in them is invented. */
interface Example {
  title: string;
  role: Role;
  text: string;
  kind: Kind;
  limb?: Limb;
  words: string;
  why: string;
  images?: number;
}

const EXAMPLES: readonly Example[] = [
  {
    title: 'Staff mention work',
    role: 'staff',
    text: 'Year 4 today were an absolute joy. Best job in the world!',
    kind: 'school',
    words: 'Year 4 today',
    why: 'reads as your own class',
  },
  {
    title: 'A parent complains',
    role: 'parent',
    text: 'Disgusted with how Mrs Robson dealt with this. Nobody says a word to us.',
    kind: 'complaint',
    words: 'Disgusted with how Mrs Robson dealt with this',
    why: 'is about how something was handled',
  },
  {
    title: 'Something serious about a named person',
    role: 'parent',
    text: 'Everybody knows that Mrs Robson has had her hand in the PTA money.',
    kind: 'defamation',
    limb: 'standing',
    words: 'has had her hand in the PTA money',
    why: 'says that Mrs Robson is dishonest',
  },
  {
    title: 'A threat',
    role: 'parent',
    text: "If his lad touches mine again I'll knock his dad out at the gate.",
    kind: 'threat',
    words: "I'll knock his dad out at the gate",
    why: 'says that somebody will be hurt',
  },
  {
    title: 'Sports day pictures',
    role: 'parent',
    text: 'Sports day! What a morning.',
    kind: 'event-photo',
    words: 'Sports day',
    why: 'comes with six pictures, and may show other children',
    images: 6,
  },
];

export interface Shown {
  title: string;
  parts: { field: string; text: string }[];
  images: number;
  verdict: Verdict;
}

/** The five commonest posts, judged by a policy that need not be in force. */
export function fiveUnder(policy: Policy): Shown[] {
  return EXAMPLES.map(({ title, role, text, kind, limb, words, why, images = 0 }) => {
    const at = (phrase: string) => {
      const start = text.indexOf(phrase);
      return { part: 0, start, end: start + phrase.length };
    };
    const finding: Finding = {
      kind,
      span: at(words),
      confidence: 'certain',
      why,
      ...(limb && { limb }),
      ...(text.includes('Mrs Robson') && { target: { ...at('Mrs Robson'), kind: 'staff' } }),
    };
    const nothingElse = { names: [], safety: false, ownHurt: false, language: 'en', checked: true };
    const verdict = review(
      { ...nothingElse, findings: [finding], exemptions: [] },
      { role, children: [] },
      policy,
    );
    return { title, parts: [{ field: 'text', text }], images, verdict };
  });
}
