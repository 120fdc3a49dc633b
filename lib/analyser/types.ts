/**
 * The analyser's words: a draft goes in, an analysis comes out. Everything here is plain data that survives
 * structured cloning, so that the same shapes travel between the worker, the content scripts and a test.
 *
 * All offsets are UTF-16 code units in the part's text **as it was typed**.
 */

export const ROLES = ['staff', 'governor', 'parent', 'helper', 'pupil'] as const;
export type Role = (typeof ROLES)[number];

export const KINDS = [
  'threat',
  'hate',
  'private',
  'under-age',
  'defamation',
  'rumour',
  'complaint',
  'event-photo',
  'contact',
  'abuse',
  'conduct',
  'school',
  'staff',
  'pupil',
  'parent',
  'person',
] as const;
/** What a finding speaks of, the strongest first (the order of the clause table in what-counts.md). */
export type Kind = (typeof KINDS)[number];

/** How a statement harms somebody's name: the four limbs of the policy's section D. */
export type Limb = 'hatred' | 'shun' | 'standing' | 'office';

export type Confidence = 'certain' | 'likely' | 'possible';

export type Audience = 'post' | 'comment' | 'group' | 'message';

/** One field of a draft: a Reddit title and body, the posts of a thread, a content warning, alt text. */
export interface Part {
  field: string;
  text: string;
}

/** Who writes. `children` are the first names of the author's own children at the school. */
export interface Author {
  role: Role;
  children: readonly string[];
}

export interface Draft {
  parts: readonly Part[];
  /** How many pictures or videos are attached; they are counted, never opened. */
  images: number;
  /** The group or page it is written in, or `account: @handle` where the posting account is known. */
  place: string;
  audience: Audience;
  author: Author;
  /**
   * What a language detector said of the whole draft, where the host has one (the browser's own in the extension, a
   * library in Node). The analyser weighs it against the English it can see.
   */
  detected?: { language: string; reliable: boolean };
}

export interface Span {
  /** Index into `Draft.parts`. */
  part: number;
  start: number;
  end: number;
}

/** Whom something is said of: a community member, a public figure, anybody else. */
export type TargetScope = 'community' | 'public' | 'other';

export interface Target extends Span {
  kind: 'school' | 'staff' | 'pupil' | 'parent' | 'person';
}

export interface Finding {
  kind: Kind;
  span: Span;
  confidence: Confidence;
  /** Goes on from the quoted words, without a full stop: "says that a named member of staff is dishonest". */
  why: string;
  /** Set on `defamation`. */
  limb?: Limb;
  /** The mention that it is about, where it is about one. */
  target?: Target;
  /** Set on `abuse` and `contact`, whose outcome depends on whom they are aimed at. */
  scope?: TargetScope | 'pupils' | 'parents';
  /** Set on `pupil` and `parent` mentions that give a first name and a surname. */
  fullName?: boolean;
}

/** A person's name anywhere in the draft, whether or not it is a finding. */
export interface NameSpan extends Span {
  /** A public figure or a character from fiction. */
  public: boolean;
}

/** Why a finding may weigh less: see the exemptions in what-counts.md. */
export type Exemption =
  | 'own-children'
  | 'quotes-school'
  | 'official-account'
  | 'asks-for-help'
  | 'raises-concern'
  | 'union-business'
  | 'exempt-place';

export interface Analysis {
  findings: Finding[];
  names: NameSpan[];
  /** An account of harm to a child: whatever the outcome, who to tell comes first. */
  safety: boolean;
  /** A pupil telling of being hurt themselves: at most `advise`, with who to talk to. */
  ownHurt: boolean;
  /** BCP 47, `und` where nobody could tell. */
  language: string;
  /** False where the draft was not read: too long, or mostly in another language. */
  checked: boolean;
  /** One plain sentence, where `checked` is false or only part was read. */
  notCheckedWhy?: string;
  exemptions: Exemption[];
}
