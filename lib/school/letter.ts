import type { Finding, Kind, Part, Role } from '../analyser/types.ts';
import type { AboutWhom } from './about-whom.ts';
import type { Contact, ContactFor } from './contacts.ts';
import { CHILDLINE, EMERGENCY, type Helpline, NSPCC, PROTECT, WHISTLEBLOWING_NSPCC } from './helplines.ts';
import { type Mailto, mailtoLink } from './mailto.ts';

/** What a letter is made from. */
export interface LetterInput {
  parts: readonly Part[];
  role: Role;
  findings: readonly Finding[];
  safety: boolean;
  ownHurt: boolean;
  /** Found out where the staff list is known: here one word is enough. */
  about: AboutWhom;
  contacts: readonly Contact[];
}

export interface Recipient {
  for: ContactFor;
  /** The contact's own name, or who it is where the school gave none. */
  name: string;
  /** Set where the school gave this contact. */
  contact?: Contact;
  /** How to reach them where it gave none. */
  how?: string;
}

/** A letter to start from: the person changes it, copies it or opens it in their own mail program. Nothing is sent. */
export interface Letter {
  to: Recipient;
  /** One sentence: why it goes to them. */
  why: string;
  subject: string;
  body: string;
  mailto: Mailto;
  /** The complaints procedure, where the school gave a link to it. */
  procedure?: Contact;
  /** Who to tell today, first of all; empty where no child seems to be at risk. */
  today: { sentence: string; people: Recipient[]; lines: Helpline[] } | undefined;
  /** Where somebody who works there can go past the usual line; for staff, governors and helpers. */
  whistleblowing: { sentence: string; people: Recipient[]; lines: Helpline[] } | undefined;
}

const WHO: Record<ContactFor, { name: string; how: string }> = {
  office: { name: 'the school office', how: 'The number and address stand on the school’s website.' },
  class: { name: 'your child’s class teacher', how: 'The office passes a message on.' },
  head: { name: 'the headteacher', how: 'Write to the school office, marked “For the headteacher”.' },
  complaints: { name: 'the person who deals with complaints', how: 'The office says who that is.' },
  safeguarding: {
    name: 'the school’s safeguarding lead',
    how: 'Every school has one: the office puts you through.',
  },
  governors: {
    name: 'the chair of governors',
    how: 'Write to the school, marked “For the chair of governors: private”.',
  },
  council: {
    name: 'children’s services at your local council',
    how: 'The number stands on the council’s website, day and night.',
  },
};

function recipient(what: ContactFor, contacts: readonly Contact[]): Recipient {
  const contact = contacts.find((each) => each.for === what);
  return contact
    ? { for: what, name: contact.name, contact }
    : { for: what, name: WHO[what].name, how: WHO[what].how };
}

const SERIOUS: ReadonlySet<Kind> = new Set<Kind>([
  'defamation',
  'rumour',
  'abuse',
  'private',
  'hate',
  'threat',
]);
/** Words that nobody is helped by in a letter: it begins from what happened instead. */
const NOT_REPEATED: ReadonlySet<Kind> = new Set<Kind>(['threat', 'hate']);

/** A complaints procedure is often a page to read and nobody to write to. */
const canBeWrittenTo = ({ email, phone, link }: Contact): boolean => Boolean(email || phone || !link);

function whoReads(input: LetterInput, about: AboutWhom): { what: ContactFor; why: string } {
  if (about === 'chair')
    return { what: 'council', why: 'It is about the chair of governors, so it goes past the governors.' };
  if (about === 'head')
    return input.safety
      ? {
          what: 'council',
          why: 'It is about a child’s safety and about the head, so it goes to somebody outside the school.',
        }
      : { what: 'governors', why: 'It is about the head, so it goes to the chair of governors.' };
  if (input.safety && about !== 'safeguarding')
    return { what: 'safeguarding', why: 'It is about a child’s safety, and this is who looks after that.' };
  if (input.role !== 'parent' && input.role !== 'pupil')
    return { what: 'head', why: 'From people who work or help at the school, it goes to the head.' };
  if (input.role === 'pupil') return { what: 'class', why: 'Your teacher can help, or knows who can.' };
  if (about === 'safeguarding' || input.findings.some(({ kind }) => SERIOUS.has(kind)))
    return { what: 'head', why: 'It says something serious, so it goes to the head.' };
  const given = (['complaints', 'class', 'office'] as const).find((what) =>
    input.contacts.some((each) => each.for === what && canBeWrittenTo(each)),
  );
  return { what: given ?? 'office', why: 'Start with whoever is closest to it; they pass it on.' };
}

function words(parts: readonly Part[]): string {
  return parts
    .map((part) => part.text.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Names of desks and not of people: nobody writes "Dear School office". */
const DESK = /\b(?:office|reception|procedures?|team|services|complaints|safeguarding)\b/i;

const WHAT_HAPPENED = ['What happened:', 'When and where:', 'Who was there:', 'How it has left us:'].join(
  '\n\n',
);

function bodyOf(input: LetterInput, to: Recipient): string {
  const opening = input.safety
    ? 'I am worried about a child, and would like you to know today.'
    : input.role === 'parent' && input.findings.some(({ kind }) => kind === 'complaint')
      ? 'I am unhappy about something at school, and would like to put it right with you.'
      : input.role === 'pupil'
        ? 'Something has happened that I would like to talk about.'
        : input.role === 'parent'
          ? 'There is something that I think you should know about.'
          : 'I am raising a concern, and would like to put it right with you.';
  const repeat = !input.findings.some(({ kind }) => NOT_REPEATED.has(kind));
  const closing = input.safety
    ? 'Please tell me today what you will do.'
    : 'Could we find a time to talk about it?';
  const name = to.contact ? to.name.split(',')[0]!.trim() : '';
  const greeting = name && !DESK.test(name) ? `Dear ${name},` : 'Hello,';
  return [greeting, opening, repeat ? words(input.parts) : WHAT_HAPPENED, closing, 'Many thanks,', '']
    .filter((each, index, all) => each || index === all.length - 1)
    .join('\n\n');
}

function subjectOf(input: LetterInput): string {
  if (input.safety) return 'A child’s safety: please read today';
  return input.findings.some(({ kind }) => kind === 'complaint')
    ? 'Something I would like to put right'
    : 'Something you should know about';
}

function todayOf(input: LetterInput, about: AboutWhom): Letter['today'] {
  if (!input.safety && !input.ownHurt) return undefined;
  if (input.role === 'pupil')
    return {
      sentence: 'It is not your fault. Tell a grown-up you trust today.',
      people: [recipient(about === 'safeguarding' ? 'head' : 'safeguarding', input.contacts)],
      lines: [CHILDLINE, EMERGENCY],
    };
  const inside: ContactFor = about === 'safeguarding' ? 'head' : 'safeguarding';
  return {
    sentence:
      'If a child may be at risk, tell someone today. You do not need to be sure, and you do not need the school’s agreement.',
    // About the head, the school's own line is not the first to ring.
    people: (about === 'head' ? (['council', 'governors'] as const) : ([inside, 'council'] as const)).map(
      (what) => recipient(what, input.contacts),
    ),
    lines: [NSPCC, EMERGENCY],
  };
}

function whistleblowingOf(input: LetterInput, about: AboutWhom): Letter['whistleblowing'] {
  if (input.role === 'parent' || input.role === 'pupil') return undefined;
  return {
    sentence:
      'If you cannot raise it with your line manager or the head, the school’s whistleblowing policy says who else. Your union advises you as well.',
    people: (about === 'chair' ? (['council'] as const) : (['governors', 'council'] as const)).map((what) =>
      recipient(what, input.contacts),
    ),
    lines: [PROTECT, WHISTLEBLOWING_NSPCC],
  };
}

/** Turns a draft into a letter to whoever can put the matter right. Works without any contact set. */
export function letterFor(input: LetterInput): Letter {
  const { about } = input;
  const { what, why } = whoReads(input, about);
  const to = recipient(what, input.contacts);
  const subject = subjectOf(input);
  const body = bodyOf(input, to);
  const procedure = input.contacts.find((each) => each.for === 'complaints' && each.link);
  return {
    to,
    why,
    subject,
    body,
    mailto: mailtoLink(to.contact?.email, subject, body),
    ...(procedure && { procedure }),
    today: todayOf(input, about),
    whistleblowing: whistleblowingOf(input, about),
  };
}
