import type { Verdict } from '../../policy/types.ts';
import type { Contact, ContactFor } from '../../school/contacts.ts';

const nameOf = (contacts: readonly Contact[], who: ContactFor) => contacts.find((c) => c.for === who);

function withPhone(contact: Contact): string {
  return contact.phone ? `${contact.name} on ${contact.phone}` : contact.name;
}

/**
 * Who to tell, said before anything else where a child may be at risk. A pupil who tells of their own hurt is spoken to
 * and not about.
 */
export function safetySentence(
  { role, ownHurt }: Pick<Verdict, 'role' | 'ownHurt'>,
  contacts: readonly Contact[] = [],
): string {
  if (role === 'pupil' && ownHurt)
    return 'If somebody is hurting you, it is not your fault. Tell a grown-up you trust, ring Childline free on 0800 1111, or 999 in danger.';
  const lead = nameOf(contacts, 'safeguarding');
  const council = nameOf(contacts, 'council');
  return [
    `If a child may be at risk, tell someone today: ${lead ? withPhone(lead) : "the school's safeguarding lead"},`,
    `${council ? withPhone(council) : "children's services at your local council"},`,
    "the NSPCC on 0808 800 5000, or 999 in danger. You do not need the school's agreement.",
  ].join(' ');
}
