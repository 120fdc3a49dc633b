import type { Role } from '../../analyser/types.ts';
import type { Clause, Policy, Verdict } from '../../policy/types.ts';
import type { Contact } from '../../school/contacts.ts';
import { CHILDLINE, EMERGENCY, type Helpline, NSPCC } from '../../school/helplines.ts';

/** Said before anything is kept. Copying such a picture is a crime, whatever it is meant for. */
export const NEVER_COPY =
  'If it shows a child undressed or in a sexual way, do not copy or save it. Tell the safeguarding lead or the police.';

export interface Seen {
  address: string;
  words: string;
  at: Date;
}

export interface IncidentRecord {
  seen: Seen;
  clause: Clause | undefined;
  policySource: Policy['source'];
  giveTo: string[];
  /** Whether the post itself is one that the policy speaks of the police for. */
  forPolice: boolean;
  police: string[];
  lines: readonly Helpline[];
}

const LONGEST = 5000;

const named = ({ name, phone, email }: Contact) => [name, phone, email].filter(Boolean).join(', ');

function giveTo(role: Role, forPolice: boolean, contacts: readonly Contact[]): string[] {
  const of = (who: Contact['for'], otherwise: string) => {
    const contact = contacts.find((each) => each.for === who);
    return contact ? named(contact) : otherwise;
  };
  const lead = of('safeguarding', 'The school’s safeguarding lead: the office will put you through');
  if (role === 'pupil') return ['A grown-up you trust, at home or at school', lead];
  const head = of('head', 'The headteacher; if it is about the headteacher, the chair of governors');
  return forPolice || role === 'staff' ? [head, lead] : [lead, head];
}

/** Everything that the file holds, for one post that somebody saw. Pure: it reads nothing and sends nothing. */
export function incidentRecord(
  seen: Seen,
  verdict: Verdict,
  policy: Policy,
  role: Role,
  contacts: readonly Contact[] = [],
): IncidentRecord {
  const forPolice = verdict.findings.some(({ kind }) => kind === 'threat' || kind === 'hate');
  const byId = (id: string) => policy.clauses.find((clause) => clause.id === id);
  const clause = forPolice ? (byId('D3') ?? verdict.clauses[0]) : (byId('D1') ?? verdict.clauses[0]);
  return {
    seen: { ...seen, words: seen.words.trim().slice(0, LONGEST) },
    clause,
    policySource: policy.source,
    giveTo: giveTo(role, forPolice, contacts),
    forPolice,
    police: [
      '999 when somebody is in danger now.',
      '101, or the police website, when a post threatens violence, urges others to it, or attacks somebody for their race or another part of who they are.',
    ],
    lines: role === 'pupil' ? [CHILDLINE, EMERGENCY] : [NSPCC, EMERGENCY],
  };
}

const when = (at: Date) => at.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** The one file, in plain words and plain text: it opens anywhere and can be printed. */
export function recordAsText({
  seen,
  clause,
  policySource,
  giveTo: people,
  police,
  lines,
}: IncidentRecord): string {
  const list = (items: readonly string[]) => items.map((item) => `  - ${item}`);
  return [
    'SOMETHING I SAW ONLINE',
    'Made on one device by Second Look, for the person who saved it. It was sent to nobody.',
    '',
    `Where: ${seen.address}`,
    `When I saw it: ${when(seen.at)}`,
    '',
    'The words:',
    ...seen.words.split('\n').map((line) => `  ${line}`),
    '',
    ...(clause
      ? [
          `What the ${policySource === 'school' ? 'school’s policy' : 'built-in example policy'} says (${clause.heading}):`,
          `  ${clause.text}`,
          '',
        ]
      : []),
    'Who to give it to:',
    ...list(people),
    '',
    'When to ring the police:',
    ...list(police),
    '',
    'People to talk to:',
    ...list(lines.map(({ name, phone, note }) => `${name} ${phone}, ${note}`)),
    '',
    'Ask the site to take it down with its own Report. Don’t answer it, and don’t pass it on.',
    NEVER_COPY,
    '',
  ].join('\r\n');
}

/** "seen-2026-11-26-1305.txt" */
export function recordFileName({ at }: Seen): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `seen-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}-${two(at.getHours())}${two(at.getMinutes())}.txt`;
}
