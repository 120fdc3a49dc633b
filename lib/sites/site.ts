import type { Audience } from '../analyser/types.ts';

/** How far a fact carries: how many public files agree on it, or `memory` where none was found. */
export type Strength = 'many' | 'some' | 'one' | 'memory';

/** Where a fact was seen, and when. `memory` is weak: the fact may be wrong, and is the first suspect when a site fails. */
export interface Source {
  seen: string;
  date: string;
  strength: Strength;
}

/** A CSS selector of the site's page; `a >>> b` is a `b` inside the open shadow root, or the own document, of an `a`. */
export interface Hook extends Source {
  selector: string;
  /** The element's whole visible words, where nothing but they tell it from its neighbours. */
  text?: string;
  /** Of several that fit in one composer only the last counts: a button known by its place alone. */
  last?: true;
  /** Rests on visible words, which differ by language. Never the only hook of its kind. */
  translated?: true;
}

/** `Mod` is Ctrl, or Cmd on a Mac. */
export type SubmitKey = 'Enter' | 'Mod+Enter';

export interface ComposerSite {
  id: string;
  audience: Audience;
  /** Globs over the path and fragment of the page's address; everywhere, where absent. The first composer that fits counts. */
  where?: readonly string[];
  /** The name of the frame it lives in, where the site's address tells nothing. */
  frame?: string;
  /** The editors of the composer; `field` names the part. */
  editors: readonly (Hook & { field: string })[];
  /** The region that holds the editors, the attachments and the submit control. The closest one around an editor counts. */
  region: readonly Hook[];
  submit: readonly Hook[];
  /** Controls that send the same form and publish nothing: a preview, a draft saved. */
  harmless?: readonly Hook[];
  /** Keys that submit from inside the editor. */
  keys: readonly SubmitKey[];
  /** The person's own setting on the site decides whether Enter sends: an Enter that was seen to start a line no longer counts. */
  enterVaries?: true;
  /** Elements that each stand for one attached picture. */
  attachments?: readonly Hook[];
  /** The element whose text names the group or page. */
  place?: readonly Hook[];
  /** A menu (mentions, hashtags) that is open while it takes Enter for itself. */
  menu?: readonly Hook[];
  /** A messenger's: a group there is read only where the person has said so, other than a group's page. */
  chat?: true;
  /** How an approved draft of this composer goes out, where it is not the site's way. */
  replay?: Site['replay'];
  /** Shown where a conversation has more than two people: its audience is then `group`. Without it, `audience` holds. */
  group?: readonly Hook[];
  /** What it sends cannot be read on its way out: here the gate is the only defence. */
  encrypted?: true;
}

/** A request that publishes, for the outbound guard. `path` is a glob; `name` is the operation, where one path serves many. */
export interface PublishRequest extends Source {
  method: string;
  path: string;
  name?: string;
}

/**
 * What one site is: facts, no logic. Adding a site is adding one file and one fixture. The file also says which requests
 * publish (`requests.ts` gathers them): apart, as the gate has to be small and does without.
 */
export interface Site {
  id: string;
  name: string;
  /** Host names; `*.` in front stands for any subdomain. */
  hosts: readonly string[];
  /** Asked for one by one, by the person: not among the hosts that the extension starts with. */
  optional?: true;
  composers: readonly ComposerSite[];
  /** How an approved draft goes out: our own click on the submit control, or the person's next press. */
  replay: 'click' | 'press-again';
}
