import type { Verdict } from '../../policy/types.ts';
import type { Contact, ContactFor } from '../../school/contacts.ts';
import { t } from './tongue.ts';

function withPhone(contact: Contact): string {
  // “Mrs Robson, safeguarding lead, on …”
  const name = contact.name.includes(',') ? `${contact.name},` : contact.name;
  return contact.phone ? t('{name} on {phone}', { name, phone: contact.phone }) : contact.name;
}

const UNNAMED: Partial<Record<ContactFor, string>> = {
  safeguarding: 'the school’s safeguarding lead',
  council: 'children’s services at your local council',
  head: 'the headteacher',
  governors: 'the chair of governors',
};

/** Inside the school first, and never the person whom it is about. */
const WHOM: Record<'head' | 'safeguarding' | 'others', readonly ContactFor[]> = {
  head: ['council', 'governors'],
  safeguarding: ['head', 'council'],
  others: ['safeguarding', 'council'],
};

/**
 * Who to tell, said before anything else where a child may be at risk. A pupil who tells of their own hurt is spoken to
 * and not about.
 */
export function safetySentence({
  role,
  ownHurt,
  turnTo,
}: Pick<Verdict, 'role' | 'ownHurt' | 'turnTo'>): string {
  if (role === 'pupil' && ownHurt)
    return t(
      'If somebody is hurting you, it is not your fault. Tell a grown-up you trust, ring Childline free on 0800 1111, or 999 in danger.',
    );
  const about = turnTo?.about;
  const people = WHOM[about === 'head' || about === 'safeguarding' ? about : 'others'].map((who) => {
    const contact = turnTo?.contacts.find((each) => each.for === who);
    return contact ? withPhone(contact) : t(UNNAMED[who] ?? '');
  });
  return t(
    'If a child may be at risk, tell someone today: {people}, the NSPCC on 0808 800 5000, or 999 in danger. You do not need the school’s agreement.',
    { people: people.join(', ') },
  );
}
