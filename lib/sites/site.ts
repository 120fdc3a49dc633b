import type { Audience } from '../analyser/types.ts';

/** A CSS selector with where and when it was seen to hold. `translated` marks one that rests on visible words. */
export interface Hook {
  selector: string;
  seen: string;
  date: string;
  translated?: true;
}

export interface ComposerSite {
  id: string;
  audience: Audience;
  /** The editors of the composer; `field` names the part. */
  editors: readonly (Hook & { field: string })[];
  /** The region that holds the editors, the attachments and the submit control. The closest one around an editor counts. */
  region: readonly Hook[];
  submit: readonly Hook[];
  /** Keys that submit from inside the editor. `Mod` is Ctrl, or Cmd on a Mac. */
  keys: readonly ('Enter' | 'Mod+Enter')[];
  /** Elements that each stand for one attached picture. */
  attachments?: readonly Hook[];
  /** The element whose text names the group or page. */
  place?: readonly Hook[];
  /** A menu (mentions, hashtags) that is open while it takes Enter for itself. */
  menu?: readonly Hook[];
}

/** What one site is: facts, no logic. Adding a site is adding one file and one fixture. */
export interface Site {
  id: string;
  name: string;
  /** Host names; `*.` in front stands for any subdomain. */
  hosts: readonly string[];
  composers: readonly ComposerSite[];
  /** Requests that publish, for the outbound guard. */
  requests: readonly { method: string; path: string; name?: string; seen: string; date: string }[];
  /** How an approved draft goes out: our own click on the submit control, or the person's next press. */
  replay: 'click' | 'press-again';
}
