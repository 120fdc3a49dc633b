import type { BefriendReply, Line, PageMessage } from '../messages.ts';
import type { Befriends } from '../policy/befriending.ts';
import { ask, extensionLink } from './link.ts';

/** The line to the background of the scripts that come only where somebody needs them; the gate does without. */
export const besideLink = {
  line: (at: 'composer' | 'page') =>
    ask<Line | null>({ type: 'line', at, path: location.pathname.slice(0, 2000) }),
  lineAnswered: (id: string) => ask<boolean>({ type: 'line-answered', id }),
  befriend: (does: Befriends, names: string[], pressed: boolean) =>
    ask<BefriendReply>({ type: 'befriend', does, names, pressed } satisfies PageMessage),
  guarded: () => ask<boolean>({ type: 'guarded' }),
  known: (name: string) => ask<boolean>({ type: 'known', name }),
  showUi: extensionLink.showUi,
  alive: extensionLink.alive,
  onChange: extensionLink.onChange,
};
export type BesideLink = typeof besideLink;
