import type { Finding, Part } from '../analyser/types.ts';
import { foldName } from './names.ts';
import type { StaffMember } from './profile.ts';

/** Whom a draft is about, as far as it decides who should read the letter. */
export type AboutWhom = 'head' | 'chair' | 'safeguarding' | 'staff' | 'somebody';

type People = { staff: readonly StaffMember[]; governors: readonly StaffMember[] };

const NOT_THE_HEAD = /\b(?:deputy|assistant|vice|former|ex|old|retired)\b|\bhead of (?!school\b)/;
const HEAD = /\b(?:head ?teacher|headmaster|headmistress|principal|head of school|head)\b/;
const CHAIR = /\bchair(?:man|woman|person)?\b(?=.*\b(?:governors?|governing|board|trustees?)\b)|\bchair of\b/;
const SAFEGUARDING = /\bsafeguarding lead\b|\bdsl\b/;

function ofRole(role: string): AboutWhom | undefined {
  const plain = foldName(role);
  if (CHAIR.test(plain) && !/\bvice\b/.test(plain)) return 'chair';
  if (HEAD.test(plain) && !NOT_THE_HEAD.test(plain)) return 'head';
  return SAFEGUARDING.test(plain) && !/\bdeputy\b/.test(plain) ? 'safeguarding' : undefined;
}

/** Somebody on the staff list whom these words name: by surname with a title or first name, or by the whole of them. */
function onRoster(words: string, { staff, governors }: People): StaffMember | undefined {
  const spoken = foldName(words).split(' ');
  return [...staff, ...governors].find((member) => {
    const surname = foldName(member.surname);
    if (!surname || !` ${spoken.join(' ')} `.includes(` ${surname} `)) return false;
    // "Grace" or "Will" alone is no surname of a colleague.
    return spoken.length > 1 || surname.length > 4;
  });
}

const WEIGHT: Record<AboutWhom, number> = { head: 4, chair: 3, safeguarding: 2, staff: 1, somebody: 0 };

/** By the mentions that the findings are about; of several people, the one whom a letter must not go to first. */
export function aboutWhom(findings: readonly Finding[], parts: readonly Part[], people: People): AboutWhom {
  const spans = findings.flatMap((finding) => {
    if (finding.target) return finding.target.kind === 'staff' ? [finding.target] : [];
    return finding.kind === 'staff' ? [finding.span] : [];
  });
  const found = spans.map(({ part, start, end }): AboutWhom => {
    const words = parts[part]?.text.slice(start, end) ?? '';
    const member = onRoster(words, people);
    return ofRole(member?.role ?? words) ?? 'staff';
  });
  return found.reduce<AboutWhom>((most, each) => (WEIGHT[each] > WEIGHT[most] ? each : most), 'somebody');
}
