import * as v from 'valibot';
import { ROLES } from './analyser/types.ts';
import { BEFRIENDS } from './policy/befriending.ts';
import type { ShownClause } from './policy/topics.ts';
import type { Policy, PupilUse, Verdict } from './policy/types.ts';
import { HOST_NAME } from './settings/host-name.ts';
import type { InForce } from './settings/merge.ts';
import type { Settings } from './settings/settings.ts';

/**
 * Everything that the scripts say to each other. Content scripts import the types alone: the schemas run in the
 * background, on whatever arrives there.
 */

/** More than any site lets through in one post; the analyser itself says where it stops reading. */
const LONGEST_PART = 400_000;
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const DRAFT = {
  parts: v.pipe(v.array(v.object({ field: text(40), text: text(LONGEST_PART) })), v.maxLength(60)),
  images: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
};
const DraftMessage = v.object({
  ...DRAFT,
  place: text(300),
  audience: v.picklist(['post', 'comment', 'group', 'message']),
});
/** A draft as a content script hands it over. Who writes it, and in which language, is the background's business. */
export type SentDraft = v.InferOutput<typeof DraftMessage>;

/** What a content script may ask of the background. */
export const PageMessage = v.variant('type', [
  /** A composer got focus: start the worker, and say whether this person has begun checking. */
  v.object({ type: v.literal('wake') }),
  /** May requests of this page be held? */
  v.object({ type: v.literal('guarded') }),
  /** The guard is not in this frame, where it belongs by now. */
  v.object({ type: v.literal('send-guard') }),
  /** Inject the popup and the mark into this frame. */
  v.object({ type: v.literal('show-ui') }),
  v.object({ type: v.literal('check'), draft: DraftMessage }),
  /** A frame's popup, to be shown by the page around it; answered with the decision. */
  v.object({ type: v.literal('review-above'), ...DRAFT }),
  /** How the popup is to look and in which language it speaks. */
  v.object({ type: v.literal('look') }),
  /** The person's answer to the card that introduces an installation by a school. */
  v.object({ type: v.literal('introduced'), start: v.boolean() }),
  /** What the author ticked beside a decision. Each can be taken back in the settings. */
  v.object({
    type: v.literal('remember'),
    remember: v.variant('what', [
      v.object({ what: v.literal('mark-only') }),
      v.object({ what: v.literal('pictures-today') }),
      v.object({ what: v.literal('not-our-school'), words: text(200) }),
    ]),
  }),
  /** Is there something to say beside what is written: at a composer in use, or on this page? */
  v.object({ type: v.literal('line'), at: v.picklist(['composer', 'page']), path: text(2000) }),
  v.object({ type: v.literal('line-answered'), id: text(100) }),
  /** Somebody may be about to be befriended; `pressed` where a person has done so, and not only come near it. */
  v.object({
    type: v.literal('befriend'),
    does: v.picklist(BEFRIENDS),
    names: v.pipe(v.array(text(300)), v.maxLength(8)),
    pressed: v.boolean(),
  }),
  /** This is the person's own child, or grown up: not asked about again. */
  v.object({ type: v.literal('known'), name: text(200) }),
]);
export type PageMessage = v.InferOutput<typeof PageMessage>;

export interface WakeReply {
  /** False until the person has said *Start checking*, and while checking is paused or off for this site. */
  on: boolean;
  /** One plain sentence, where `on` is false. */
  why?: string;
  /** Installed by a school, and the person has not been told yet: show the card. Set for one frame of a tab. */
  introduce?: true;
  /** Which conversations this person wants checked; posts and comments always are. */
  reads: { groupChats: boolean; privateMessages: boolean };
  /** Another value than last time: settings may have changed, and verdicts from before are void. */
  epoch: string;
}

export type LookReply = Pick<Settings, 'textSize' | 'language'> & {
  /** What is said in that language, by the English; empty for English. */
  words: Readonly<Record<string, string>>;
};

/** The answer to `check`; `null` where checking is off. */
export type CheckReply = Verdict | null;

/** One calm line: nothing is held for it. What it says to its reader is the surface's business. */
export type Line = { id: string; clauses: readonly ShownClause[] } & (
  | { kind: 'lesson'; ends: string }
  | { kind: 'pupil-use'; says: PupilUse }
  | { kind: 'sign-up'; reader: 'pupil' | 'parent'; site: string; age: number }
  | { kind: 'befriend' }
);

/** The answer to `befriend`: whose name it is like, or perhaps a line to go with it. */
export type BefriendReply = { pupil: string; clauses: readonly ShownClause[] } | { line?: Line };

/** What the background tells the scripts of a tab. */
export interface FrameMessage {
  /** The browser's command: open the mark's panel, in the frame that has a mark. */
  type: 'open-mark';
}

const Host = v.pipe(v.string(), v.regex(HOST_NAME));

/** What our own pages (popup, options, welcome) may ask; refused from anywhere else. */
export const SettingsMessage = v.variant('type', [
  v.object({ type: v.literal('get-settings') }),
  /** `change` is validated where settings are kept. */
  v.object({ type: v.literal('change-settings'), change: v.unknown() }),
  /** Checks posts on this host too, which the browser has been asked for; or no longer. Answered like a change. */
  v.object({ type: v.literal('watch-site'), host: Host }),
  v.object({ type: v.literal('unwatch-site'), host: Host }),
  /** What holds here: the settings, and what the school decided. */
  v.object({ type: v.literal('overview') }),
  /** Checks a text that the person wrote in our own page; for the school that is being set up, where it says so. */
  v.object({
    type: v.literal('try'),
    text: text(LONGEST_PART),
    role: v.optional(v.picklist(ROLES)),
    school: v.optional(v.literal('making')),
  }),
]);
export type SettingsMessage = v.InferOutput<typeof SettingsMessage>;

export type SettingsReply = { settings: Settings } | { error: string };

export interface Overview {
  /** The person's own choices. */
  own: Settings;
  /** What holds: the school's values over them. */
  inForce: InForce;
  /** The school's policy installed the extension. */
  byPolicy: boolean;
  schoolName: string;
  policy: Policy;
}

/** The answer to `try`. */
export interface TryReply {
  verdict: Verdict;
}
