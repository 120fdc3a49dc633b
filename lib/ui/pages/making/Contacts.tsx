import * as v from 'valibot';
import { CONTACT_FOR, Contact, type ContactFor } from '../../../school/contacts.ts';
import { safeLink } from '../../../school/link.ts';
import { TextField } from './fields.tsx';
import { type MakingProps, makingPage } from './making.tsx';

const WHO: Record<ContactFor, { title: string; name: string; note: string }> = {
  office: { title: 'The school office', name: 'The school office', note: 'For everything small.' },
  class: {
    title: 'A child’s class',
    name: 'Your child’s class teacher',
    note: 'How parents reach the teacher.',
  },
  head: { title: 'The headteacher', name: 'The headteacher', note: 'Where something serious is said.' },
  complaints: {
    title: 'Complaints',
    name: 'The complaints procedure',
    note: 'The link to the procedure goes here; the popup offers it beside the letter.',
  },
  safeguarding: {
    title: 'The safeguarding lead',
    name: 'The safeguarding lead',
    note: 'Comes first where a child may not be safe.',
  },
  governors: {
    title: 'The chair of governors',
    name: 'The chair of governors',
    note: 'A concern about the head goes here.',
  },
  council: {
    title: 'The local authority',
    name: 'Children’s services at the council',
    note: 'For a child’s safety, and for what concerns the chair.',
  },
};

/** How somebody is reached. */
const WAYS = [
  { detail: 'email', label: 'E-mail', keys: 'email' },
  { detail: 'phone', label: 'Telephone', keys: 'tel' },
  { detail: 'link', label: 'Link', keys: 'url' },
] as const;
type Detail = 'name' | (typeof WAYS)[number]['detail'];

function wrongDetail(detail: Detail, value: string): string | undefined {
  if (!value) return undefined;
  if (detail === 'link' && !safeLink(value)?.href.startsWith('https:'))
    return 'A link begins with https:// and has no password in it.';
  if (v.safeParse(Contact.entries[detail], value).success) return undefined;
  if (detail === 'email') return 'This is no e-mail address.';
  return detail === 'phone'
    ? 'A telephone number has figures, blanks, + and brackets.'
    : 'This does not fit.';
}

function ContactFields({ what, making, put }: { what: ContactFor } & Pick<MakingProps, 'making' | 'put'>) {
  const contact = making.contacts?.find((each) => each.for === what);
  const { title, name: usual, note } = WHO[what];

  function withDetail(all: readonly Contact[], detail: Detail, value: string): Contact[] {
    const { [detail]: _, ...rest }: Partial<Contact> = all.find((each) => each.for === what) ?? {};
    const next: Contact = { name: usual, ...rest, for: what, ...(value && { [detail]: value }) };
    const others = all.filter((each) => each.for !== what);
    // A contact with nothing but its usual name says nothing.
    const empty = !next.email && !next.phone && !next.link && next.name === usual;
    const order = (each: Contact) => CONTACT_FOR.indexOf(each.for);
    return empty ? others : [...others, next].sort((a, b) => order(a) - order(b));
  }

  const keep = (detail: Detail, value: string) =>
    void put((now) => ({ contacts: withDetail(now.contacts ?? [], detail, value) }), `${title} changed`);

  return (
    <details class="contact">
      <summary>
        {title} <span class="small">{contact ? contact.name : 'not set'}</span>
      </summary>
      <div class="stack">
        <p class="small">{note}</p>
        <TextField
          label="Name"
          value={contact?.name ?? ''}
          hint={`Left empty: “${usual}”.`}
          keep={(value) => keep('name', value)}
        />
        {WAYS.map(({ detail, label, keys }) => (
          <TextField
            key={detail}
            label={label}
            keys={keys}
            value={contact?.[detail] ?? ''}
            wrong={(value) => wrongDetail(detail, value)}
            keep={(value) => keep(detail, value)}
          />
        ))}
      </div>
    </details>
  );
}

/** Whom people can turn to. */
export const Contacts = makingPage(({ making, put }: MakingProps) => (
  <section class="card" aria-labelledby="contacts">
    <h2 id="contacts">Whom to turn to</h2>
    <p>
      When a post reads like a complaint or a worry, these are offered instead. All of it can stay empty; the
      popup then says how to find out.
    </p>
    {CONTACT_FOR.map((what) => (
      <ContactFields key={what} what={what} making={making} put={put} />
    ))}
  </section>
));
