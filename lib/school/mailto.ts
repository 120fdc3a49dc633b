import { safeLink } from './link.ts';

/** Mail programs on Windows cut or refuse longer links. In characters, as encoded. */
export const LONGEST_MAILTO = 1900;

const MORE = '\n\n[The letter goes on. Copy it and paste it here.]';

/** Half characters would make encoding fail; other control characters could end a header. */
const plain = (text: string) =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '');

const encoded = (text: string) => encodeURIComponent(text.replace(/\n/g, '\r\n')).replace(/'/g, '%27');

export interface Mailto {
  href: string;
  /** False where the letter was too long for a link, and only its beginning goes along. */
  whole: boolean;
}

/** A link that opens a letter in the person's own mail program; an address that is none is left out. */
export function mailtoLink(address: string | undefined, subject: string, body: string): Mailto {
  const to = address === undefined ? undefined : safeLink(`mailto:${encodeURIComponent(address)}`);
  const start = `${to?.href ?? 'mailto:'}?subject=${encoded(plain(subject).replace(/\s+/g, ' ').slice(0, 150))}&body=`;
  const letters = [...plain(body)];
  const whole = encoded(letters.join(''));
  if (start.length + whole.length <= LONGEST_MAILTO) return { href: start + whole, whole: true };
  const room = LONGEST_MAILTO - start.length - encoded(MORE).length;
  let length = 0;
  let kept = 0;
  while (kept < letters.length) {
    const next = encoded(letters[kept]!).length;
    if (length + next > room) break;
    length += next;
    kept += 1;
  }
  return { href: start + encoded(letters.slice(0, kept).join('')) + encoded(MORE), whole: false };
}
