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

type What = keyof typeof NAMES;
/** As a person would count them, the most public first. */
const ORDER: readonly What[] = ['post', 'comment', 'group', 'chat', 'message'];

/** A messenger's composer may serve one person or a group: which of the two shows only when it is open. */
function whatsOf({ audience, chat, group }: ComposerSite): What[] {
  if (audience === 'group' && chat) return ['chat'];
  return audience === 'message' && group ? ['chat', 'message'] : [audience];
}

const together = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What is read on a site and what is not: "posts and comments", "private messages". */
export function readOn(site: Site, wanted: Wanted): { read: string; unread: string } {
  const found = new Set(site.composers.flatMap(whatsOf));
  const all = ORDER.filter((what) => found.has(what));
  const isRead = (what: What) =>
    what === 'message' ? wanted.privateMessages : what !== 'chat' || wanted.groupChats;
  const names = (whats: readonly What[]) => together(whats.map((what) => NAMES[what]));
  return { read: names(all.filter(isRead)), unread: names(all.filter((what) => !isRead(what))) };
}
