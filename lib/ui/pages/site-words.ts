import type { Audience } from '../../analyser/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ComposerSite, Site } from '../../sites/site.ts';

const NAMES: Record<Audience | 'chat', string> = {
  post: 'posts',
  comment: 'comments',
  group: 'posts in groups',
  message: 'private messages',
  chat: 'group chats',
};

type Wanted = Pick<Settings, 'groupChats' | 'privateMessages'>;

function whatOf({ audience, chat }: ComposerSite): keyof typeof NAMES {
  return audience === 'group' && chat ? 'chat' : audience;
}

const together = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What is read on a site and what is not: "posts and comments", "private messages". */
export function readOn(site: Site, wanted: Wanted): { read: string; unread: string } {
  const all = [...new Set(site.composers.map(whatOf))];
  const isRead = (what: keyof typeof NAMES) =>
    what === 'message' ? wanted.privateMessages : what !== 'chat' || wanted.groupChats;
  const names = (whats: readonly (keyof typeof NAMES)[]) => together(whats.map((what) => NAMES[what]));
  return { read: names(all.filter(isRead)), unread: names(all.filter((what) => !isRead(what))) };
}
