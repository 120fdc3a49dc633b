import type { Contact } from '../../school/contacts.ts';
import type { Helpline } from '../../school/helplines.ts';

const tel = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** A sentence whose telephone numbers can be rung. */
export function WithPhones({ text }: { text: string }) {
  return (
    <>
      {text.split(/(0[\d ]{6,}\d|\b999\b)/).map((piece, i) =>
        i % 2 === 1 ? (
          <a key={piece} href={tel(piece)}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** People and numbers to turn to. A link names its host before it opens. */
export function People({ contacts, lines }: { contacts: readonly Contact[]; lines: readonly Helpline[] }) {
  if (contacts.length + lines.length === 0) return null;
  return (
    <ul class="people" aria-label="People to turn to">
      {contacts.map(({ name, email, phone, link }) => (
        <li key={name}>
          <b>{name}</b>
          {phone && (
            <a class="phone" href={tel(phone)}>
              {phone}
            </a>
          )}
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {link && (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {new URL(link).host}
            </a>
          )}
        </li>
      ))}
      {lines.map(({ name, phone, note }) => (
        <li key={phone}>
          <b>{name}</b>
          <a class="phone" href={tel(phone)}>
            {phone}
          </a>
          <span class="small">{note}</span>
        </li>
      ))}
    </ul>
  );
}
