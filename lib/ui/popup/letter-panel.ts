import type { ReviewRequest } from '../../gate/ui.ts';
import { type Letter, letterFor } from '../../school/letter.ts';
import { mailtoLink } from '../../school/mailto.ts';

/** The letter that a held draft begins. */
export function letterFrom({ verdict, parts }: ReviewRequest): Letter {
  const { role, findings, safety, ownHurt, turnTo } = verdict;
  const { about = 'somebody', contacts = [] } = turnTo ?? {};
  return letterFor({ parts, role, findings, safety, ownHurt, about, contacts });
}

/**
 * Opens the letter as it now stands in the person's own email program. In a window of its own: a page can see where its
 * own window is sent, and the link holds the letter.
 * @returns false where only its beginning went along
 */
export function openMail({ to, subject }: Letter, written: string): boolean {
  const { href, whole } = mailtoLink(to.contact?.email, subject, written);
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
  return whole;
}
