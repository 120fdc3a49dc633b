import { expect, it } from 'vitest';
import { SITES } from '../../../../lib/sites/hosts.ts';
import { readOn } from '../../../../lib/ui/pages/site-words.ts';

const nothing = { groupChats: false, privateMessages: false };
const all = { groupChats: true, privateMessages: true };

it('names what is read and what is not, for every site', () => {
  for (const site of SITES) {
    const { read, unread } = readOn(site, nothing);
    expect(read).not.toContain('private messages');
    expect(`${read} ${unread}`.trim()).not.toBe('');
    expect(readOn(site, all).unread).toBe('');
  }
});

it('joins them as a person would', () => {
  const facebook = SITES.find((site) => site.id === 'facebook')!;
  expect(readOn(facebook, nothing)).toEqual({
    read: 'posts, comments and posts in groups',
    unread: 'private messages',
  });
});
