import type { Finding, Kind, Limb, Role, Span } from '../analyser/types.ts';
import type { AboutWhom } from '../school/about-whom.ts';
import type { Contact } from '../school/contacts.ts';
import type { Feature } from './features.ts';
import type { ReadAsChoices } from './read-as.ts';

/** `clear`: nothing is shown. `advise`: a quiet mark. `review`: the post waits for its author. */
export type Outcome = 'clear' | 'advise' | 'review';

/** How strongly a sentence of a policy binds. `information` never triggers anything. */
export type Strength = 'must' | 'should' | 'encouraged' | 'information';

export type Section = 'P' | 'A' | 'B' | 'C' | 'D';

/** Where a person can take what they were going to post. */
export type Route =
  | 'official-account'
  | 'take-to-school'
  | 'take-to-right-person'
  | 'tell-school'
  | 'choose-pictures'
  | 'tell-someone';

export interface Clause {
  /** Stable id: `C3a`. */
  id: string;
  /** The school's own number for it, where it has one: "3.2". */
  number?: string;
  section: string;
  /** Lent by the built-in policy, where the school's own has no sentence for a finding. */
  lent?: true;
  /** The heading it stands under, as the reader sees it. */
  heading: string;
  text: string;
  audience: readonly Role[];
  strength: Strength;
  kinds: readonly Kind[];
  /** A clause that states one of the tests of defamation answers for that one alone, behind the others. */
  limb?: Limb;
  route?: Route;
}

export interface Policy {
  /** `builtin`: the example that ships; `school`: the school's own words. */
  source: 'builtin' | 'school';
  title: string;
  clauses: readonly Clause[];
  /** A school may move a cell of the outcome table. Exemptions and `possible` still lower it. */
  moves?: readonly { kind: Kind; role: Role; outcome: Outcome; clause?: string }[];
  /** For which roles each feature is on, where the school has decided. */
  features?: Readonly<Partial<Record<Feature, readonly Role[]>>>;
  /** Which clauses governors and helpers see, where somebody has chosen. */
  readAs?: ReadAsChoices;
  /** What pupils are told about such sites in school: the sentences contradict each other, so a school chooses. */
  pupilUse?: PupilUse;
}

export const PUPIL_USES = ['A1a', 'A1b', 'A1c', 'both'] as const;
export type PupilUse = (typeof PUPIL_USES)[number];

/** A finding with the clauses it falls under for this author, the leading one first. */
export interface JudgedFinding extends Finding {
  outcome: Outcome;
  clauses: string[];
}

/** Whom a draft is about, in one word that names nobody, and the people whom the school gave to turn to. */
export interface TurnTo {
  about: AboutWhom;
  contacts: readonly Contact[];
}

/** What the content scripts get: spans, sentences and clauses; never the profile, never names. */
export interface Verdict {
  outcome: Outcome;
  /** The clauses that apply, the leading one first. */
  clauses: Clause[];
  /** Strongest first. */
  findings: JudgedFinding[];
  /** The role as which the draft is read, the strictest of those the author holds. */
  role: Role;
  safety: boolean;
  ownHurt: boolean;
  language: string;
  checked: boolean;
  notCheckedWhy?: string;
  policySource: Policy['source'];
  /** What is read by whoever asks what happens next; shown nowhere else. */
  next?: Clause[];
  /** Set where there is something to say: who can put it right. */
  turnTo?: TurnTo;
  /** The school whose policy speaks, by name; set for people who belong to more than one. */
  at?: string;
  /** Set where the clause was written for another role: `parents`, `staff`. */
  writtenFor?: 'parents' | 'staff';
}

export type { Span };
